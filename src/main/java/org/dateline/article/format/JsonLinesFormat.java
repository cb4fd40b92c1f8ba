package org.dateline.article.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Set;
import org.dateline.article.container.Limits;
import org.dateline.article.container.RefusedException;
import org.dateline.article.content.ArticleSink;
import org.dateline.article.content.Content;
import org.dateline.article.content.Head;
import org.dateline.article.encoding.ByteLines;
import org.dateline.article.encoding.Decoded;
import org.dateline.article.field.RawArticle;
import org.dateline.model.Origin;
import org.dateline.model.RejectReason;

/** A JSON object on each line. A broken line costs only itself. */
public final class JsonLinesFormat implements Format {
  private static final Set<String> SUFFIXES = Set.of("jsonl", "ndjson", "jl");

  private final JsonRecords json;
  private final Records records;
  private final Limits limits;

  public JsonLinesFormat(JsonRecords json, Records records, Limits limits) {
    this.json = json;
    this.records = records;
    this.limits = limits;
  }

  @Override
  public String label() {
    return "JSON Lines";
  }

  @Override
  public boolean isOneRecordALine() {
    return true;
  }

  /**
   * Two lines that begin with a brace, or one that is an object by itself; a lone line that is
   * longer than what is looked at goes by the suffix.
   */
  @Override
  public boolean matches(Head head) {
    if (head.first() != '{') {
      return false;
    }
    if (SUFFIXES.contains(head.suffix())) {
      return true;
    }
    String text = head.latin1().substring(head.skipSpace(0));
    int feed = text.indexOf('\n');
    int second = feed < 0 ? text.length() : head.skipSpace(head.skipSpace(0) + feed);
    boolean opensAgain = head.at(second) == '{';
    String line = feed < 0 ? text : text.substring(0, feed);
    return feed >= 0 && opensAgain && line.strip().length() > 1;
  }

  @Override
  public void read(Content content, ArticleSink sink) throws IOException {
    ByteLines lines = new ByteLines(content.bytes(), limits.recordBytes(), 1);
    long ordinal = 0;
    while (lines.advance()) {
      if (!lines.isTooLong() && lines.isBlank()) {
        continue;
      }
      if (content.stripe().takesRecord(ordinal)) {
        readLine(content.origin(lines.number()), lines, sink);
      }
      ordinal++;
    }
    if (ordinal == 0) {
      content.refuse(sink, RejectReason.EMPTY, "only white space");
    }
  }

  /** Reads the lines that begin before the byte {@code end}, counted from the first. */
  public void readUntil(long end, String file, ByteLines lines, ArticleSink sink)
      throws IOException {
    while (lines.advance() && lines.position() < end) {
      if (lines.isTooLong() || !lines.isBlank()) {
        readLine(new Origin(file, lines.number()), lines, sink);
      }
    }
  }

  private void readLine(Origin origin, ByteLines lines, ArticleSink sink) throws IOException {
    try {
      if (lines.isTooLong()) {
        throw new RefusedException(
            RejectReason.RECORD_TOO_LARGE,
            "a line of more than " + limits.recordBytes() + " bytes");
      }
      records.addFields(origin, parse(lines), sink);
    } catch (RefusedException e) {
      Records.refuse(origin, e, sink);
    }
  }

  private RawArticle parse(ByteLines lines) throws IOException {
    try (JsonParser parser =
        json.factory().createParser(lines.buffer(), lines.start(), lines.length())) {
      return parse(parser);
    } catch (JsonProcessingException e) {
      return parseDecoded(lines, e);
    }
  }

  /** Tries again with the line's own encoding, if it is not UTF-8. */
  private RawArticle parseDecoded(ByteLines lines, JsonProcessingException first)
      throws IOException {
    Decoded decoded = Decoded.of(lines.buffer(), lines.start(), lines.length());
    if (decoded.isUtf8()) {
      throw JsonRecords.refusal(first);
    }
    try (JsonParser parser = json.factory().createParser(decoded.text())) {
      return parse(parser);
    } catch (JsonProcessingException e) {
      throw JsonRecords.refusal(e);
    }
  }

  private RawArticle parse(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new RefusedException(RejectReason.BAD_JSON, "the line is not a JSON object");
    }
    RawArticle raw = json.read(parser);
    if (parser.nextToken() != null) {
      throw new RefusedException(RejectReason.BAD_JSON, "more than one value on the line");
    }
    return raw;
  }
}
