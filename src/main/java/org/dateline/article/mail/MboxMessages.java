package org.dateline.article.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.dateline.article.encoding.ByteLines;

/** The mails of a box, one by one: each begins with a line {@code From someone, date and time}. */
final class MboxMessages {
  /** Someone, then a day of the week and a time, or an address and a year. */
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "From \\S{1,300} .{0,20}\\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\b.{0,40}\\d\\d?:\\d\\d.{0,60}"
              + "|From \\S{1,300}@\\S{1,300} .{0,60}\\b(?:19|20)\\d\\d\\b.{0,40}");

  private static final Pattern QUOTED = Pattern.compile(">+From ");

  private final ByteLines lines;
  private final int limit;
  private final ByteArrayOutputStream mail = new ByteArrayOutputStream();
  private boolean isOpen;
  private boolean isAtEnd;
  private boolean isTooLong;

  MboxMessages(InputStream in, int limit) {
    this.lines = new ByteLines(in, limit, 1);
    this.limit = limit;
  }

  static boolean isSeparator(String line) {
    return SEPARATOR.matcher(line).matches();
  }

  /** Goes on to the next mail; false at the end. */
  boolean advance() throws IOException {
    mail.reset();
    isTooLong = false;
    boolean isAfterBlank = !isOpen;
    while (!isAtEnd && lines.advance()) {
      if (isAfterBlank && isSeparator(lines)) {
        boolean isNext = isOpen;
        isOpen = true;
        if (isNext) {
          return true;
        }
        isAfterBlank = false;
        continue;
      }
      isAfterBlank = lines.isBlank();
      append();
    }
    isAtEnd = true;
    boolean isLast = isOpen;
    isOpen = false;
    return isLast;
  }

  private static boolean isSeparator(ByteLines lines) {
    return startsWith(lines, "From ") && isSeparator(text(lines, 400).stripTrailing());
  }

  private void append() {
    isTooLong |= lines.isTooLong() || mail.size() + lines.length() > limit;
    if (isTooLong || !isOpen) {
      mail.reset();
      return;
    }
    boolean isQuoted = startsWith(lines, ">") && QUOTED.matcher(text(lines, 100)).lookingAt();
    int skip = isQuoted ? 1 : 0;
    mail.write(lines.buffer(), lines.start() + skip, lines.length() - skip);
    mail.write('\n');
  }

  private static boolean startsWith(ByteLines lines, String mark) {
    boolean starts = lines.length() >= mark.length();
    for (int i = 0; starts && i < mark.length(); i++) {
      starts = lines.buffer()[lines.start() + i] == mark.charAt(i);
    }
    return starts;
  }

  private static String text(ByteLines lines, int most) {
    int length = Math.min(most, lines.length());
    return new String(lines.buffer(), lines.start(), length, StandardCharsets.ISO_8859_1);
  }

  /** Whether the mail is longer than a record may be; it is not kept then. */
  boolean isTooLong() {
    return isTooLong;
  }

  byte[] bytes() {
    return mail.toByteArray();
  }
}
