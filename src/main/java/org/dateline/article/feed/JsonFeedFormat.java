package org.dateline.article.feed;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.dateline.article.content.ArticleSink;
import org.dateline.article.content.Content;
import org.dateline.article.content.Head;
import org.dateline.article.field.RawArticle;
import org.dateline.article.format.Format;
import org.dateline.article.format.JsonRecords;
import org.dateline.article.format.Records;
import org.dateline.model.RejectReason;
import org.dateline.model.Rejected;

/** A feed in JSON ("JSON Feed" 1 and 1.1); each item is a record, read one by one. */
public final class JsonFeedFormat implements Format {
  private final JsonRecords json;
  private final Records records;

  /** A format that hands its articles on to {@code records}. */
  public JsonFeedFormat(JsonRecords json, Records records) {
    this.json = json;
    this.records = records;
  }

  @Override
  public String label() {
    return "JSON Feed";
  }

  @Override
  public boolean matches(Head head) {
    if (head.first() != '{') {
      return false;
    }
    String start = head.latin1();
    boolean isFeed = start.contains("jsonfeed.org/version") || start.contains("jsonfeed.org\\/ver");
    return isFeed && (start.contains("\"items\"") || !head.isWhole());
  }

  @Override
  public void read(Content content, ArticleSink sink) throws IOException {
    Reading reading = new Reading(content, sink);
    try (JsonParser parser = json.factory().createParser(content.bytes())) {
      parser.nextToken();
      reading.feed(parser);
    } catch (JsonProcessingException e) {
      reading.stop(e);
    }
  }

  /** One pass over a file. */
  private final class Reading {
    private final Content content;
    private final ArticleSink sink;
    private String title = "";
    private String language = "";
    private long seen;
    private boolean isInside;

    Reading(Content content, ArticleSink sink) {
      this.content = content;
      this.sink = sink;
    }

    void feed(JsonParser parser) throws IOException {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String key = parser.currentName();
        JsonToken value = parser.nextToken();
        switch (key) {
          case "title" -> title = parser.getValueAsString("");
          case "language" -> language = parser.getValueAsString("");
          case "items" -> items(parser, value);
          default -> parser.skipChildren();
        }
      }
      if (seen == 0) {
        content.refuse(sink, RejectReason.NO_ARTICLES, "the feed has no item");
      }
    }

    private void items(JsonParser parser, JsonToken value) throws IOException {
      if (value != JsonToken.START_ARRAY) {
        parser.skipChildren();
        return;
      }
      for (JsonToken token = parser.nextToken();
          token != null && token != JsonToken.END_ARRAY;
          token = parser.nextToken()) {
        item(parser, token);
      }
    }

    private void item(JsonParser parser, JsonToken token) throws IOException {
      long ordinal = seen++;
      isInside = true;
      if (!content.stripe().takesRecord(ordinal)) {
        parser.skipChildren();
      } else if (token == JsonToken.START_OBJECT) {
        RawArticle raw = new FeedItem(json.read(parser)).in(new Channel(title, language));
        records.addFields(content.origin(ordinal + 1), raw, sink);
      } else {
        parser.skipChildren();
        String detail = "the item is no object";
        sink.rejected(new Rejected(content.origin(ordinal + 1), RejectReason.BAD_JSON, detail));
      }
      isInside = false;
    }

    /** What was read is kept; the record in which the file breaks is refused. */
    void stop(JsonProcessingException e) {
      if (content.stripe().isFirst()) {
        Records.refuse(content.origin(seen + (isInside ? 0 : 1)), JsonRecords.refusal(e), sink);
      }
    }
  }
}
