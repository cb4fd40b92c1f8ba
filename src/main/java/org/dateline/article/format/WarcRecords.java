package org.dateline.article.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.dateline.article.encoding.UnreadStream;
import org.dateline.model.RejectReason;

/**
 * Cuts a WARC file into its records by their declared lengths. Where the next record is not where
 * the last one said, that one is damaged, and reading goes on with the next line {@code WARC/1}.
 */
final class WarcRecords {
  private static final String MAGIC = "WARC/";
  private static final int LONGEST_HEADER = 64 * 1024;

  private final UnreadStream in;
  private final int limit;
  private String header = "";
  private byte[] body = new byte[0];
  private RejectReason reason = RejectReason.BAD_WARC;
  private String problem = "";

  WarcRecords(InputStream in, int limit) {
    this.in = new UnreadStream(in);
    this.limit = limit;
  }

  /** Goes on to the next record; false at the end. */
  boolean advance() throws IOException {
    problem = "";
    body = new byte[0];
    String first = line();
    while (first.isBlank()) {
      if (isAtEnd()) {
        return false;
      }
      first = line();
    }
    if (!first.startsWith(MAGIC)) {
      damaged("no record where one should begin");
      return resume();
    }
    readHeader(first);
    readBody();
    return true;
  }

  private void readHeader(String first) throws IOException {
    StringBuilder lines = new StringBuilder(first).append("\r\n");
    String next = line();
    while (!next.isEmpty() && lines.length() < LONGEST_HEADER) {
      lines.append(next).append("\r\n");
      next = line();
    }
    header = lines.append("\r\n").toString();
  }

  private void readBody() throws IOException {
    long length = length();
    if (length < 0) {
      damaged("the record does not say how long it is");
      resume();
    } else if (length > limit) {
      reason = RejectReason.RECORD_TOO_LARGE;
      problem = "a record of " + length + " bytes";
      resume();
    } else {
      body = in.readNBytes((int) length);
      if (body.length < length) {
        damaged("cut off");
      }
      checkEnd();
    }
  }

  /** Two line breaks end a record; something else means that its length was wrong. */
  private void checkEnd() throws IOException {
    byte[] end = in.readNBytes(4);
    if (end.length == 0 || new String(end, StandardCharsets.ISO_8859_1).isBlank()) {
      return;
    }
    in.unread(end);
    in.unread(behindNextRecord());
    damaged("the record is not as long as it says");
    resume();
  }

  /** What was taken for this record and belongs to the next; empty if none begins in it. */
  private byte[] behindNextRecord() {
    String all = new String(body, StandardCharsets.ISO_8859_1);
    int next = all.indexOf("\nWARC/1.");
    return next < 0 ? new byte[0] : Arrays.copyOfRange(body, next + 1, body.length);
  }

  private void damaged(String what) {
    reason = RejectReason.BAD_WARC;
    problem = what;
  }

  /** Passes over lines up to the next record's first. */
  private boolean resume() throws IOException {
    while (!isAtEnd()) {
      String line = line();
      int magic = line.indexOf("WARC/1.");
      if (magic >= 0 && line.length() - magic <= "WARC/1.0".length()) {
        in.unread((line.substring(magic) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        return true;
      }
    }
    return true;
  }

  private boolean isAtEnd() throws IOException {
    int next = in.read();
    if (next >= 0) {
      in.unread(new byte[] {(byte) next});
    }
    return next < 0;
  }

  /** The next line, one to one; of one that is too long the end. */
  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int next = in.read();
    while (next >= 0 && next != '\n') {
      if (line.size() == LONGEST_HEADER / 2) {
        line.reset();
      }
      line.write(next);
      next = in.read();
    }
    return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
  }

  private long length() {
    return header
        .lines()
        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-length:"))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .filter(value -> value.matches("\\d{1,18}"))
        .mapToLong(Long::parseLong)
        .findFirst()
        .orElse(-1);
  }

  boolean isResponse() {
    return header.toLowerCase(Locale.ROOT).contains("\nwarc-type: response");
  }

  boolean isBroken() {
    return !problem.isEmpty();
  }

  RejectReason reason() {
    return reason;
  }

  String problem() {
    return problem;
  }

  /** What the record holds: of a response the answer of the server, its headers in front. */
  byte[] body() {
    return body;
  }

  /** The record as it is stored. */
  InputStream bytes() {
    byte[] head = header.getBytes(StandardCharsets.ISO_8859_1);
    byte[] all = new byte[head.length + body.length + 4];
    System.arraycopy(head, 0, all, 0, head.length);
    System.arraycopy(body, 0, all, head.length, body.length);
    System.arraycopy("\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1), 0, all, all.length - 4, 4);
    return new ByteArrayInputStream(all);
  }
}
