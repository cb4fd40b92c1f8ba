package org.dateline.article.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.article.container.Limits;
import org.dateline.article.content.ArticleSink;
import org.dateline.article.content.Content;
import org.dateline.article.content.Head;
import org.dateline.article.field.ArticleField;
import org.dateline.article.field.RawArticle;
import org.dateline.model.RejectReason;
import org.dateline.model.Rejected;

/**
 * JSON documents: an article, a list of articles, or what a service answers, with the list under a
 * known key. Several documents may follow one another. The list is read element by element.
 */
public final class JsonFormat implements Format {
  /** Keys under which services put the list of articles, the inner ones with dots. */
  private static final Set<String> ENVELOPES =
      Set.of(
          "articles",
          "articles.results",
          "results",
          "posts",
          "stories",
          "items",
          "docs",
          "value",
          "data",
          "news",
          "hits.hits",
          "response.docs",
          "response.results",
          "records",
          "entries");

  /** Keys of objects in which a list may lie. */
  private static final Set<String> ENVELOPE_PARENTS = Set.of("articles", "hits", "response");

  /** Where pandas names the columns of a table whose rows are lists. */
  private static final String COLUMN_NAMES = "columns";

  private final JsonRecords json;
  private final Records records;
  private final Limits limits;

  public JsonFormat(JsonRecords json, Records records, Limits limits) {
    this.json = json;
    this.records = records;
    this.limits = limits;
  }

  @Override
  public String label() {
    return "JSON";
  }

  @Override
  public boolean matches(Head head) {
    char first = head.first();
    if (first == '{') {
      return true;
    }
    int next = head.skipSpace(head.skipSpace(0) + 1);
    return first == '[' && (head.suffix().equals("json") || "{[]".indexOf(head.at(next)) >= 0);
  }

  @Override
  public void read(Content content, ArticleSink sink) throws IOException {
    Reading reading = new Reading(content, sink);
    JsonLayout layout = JsonLayout.of(content.head(), json);
    try (JsonParser parser = json.factory().createParser(content.bytes())) {
      while (parser.nextToken() != null) {
        reading.document(parser, layout);
      }
    } catch (JsonProcessingException e) {
      reading.stop(e);
    }
    if (reading.seen == 0) {
      content.refuse(sink, RejectReason.NO_ARTICLES, "the list has no element");
    }
  }

  /** One pass over a file. */
  private final class Reading {
    private final Content content;
    private final ArticleSink sink;
    private long seen;
    private boolean isEnvelope;
    private boolean isInside;
    private final List<String> columnNames = new ArrayList<>();

    Reading(Content content, ArticleSink sink) {
      this.content = content;
      this.sink = sink;
    }

    void document(JsonParser parser, JsonLayout layout) throws IOException {
      if (parser.currentToken() == JsonToken.START_ARRAY) {
        list(parser);
      } else if (parser.currentToken() == JsonToken.START_OBJECT) {
        switch (layout) {
          case COLUMNS -> columns(parser);
          case KEYED -> keyed(parser);
          default -> object(parser);
        }
      } else {
        next(parser);
      }
    }

    private void columns(JsonParser parser) throws IOException {
      for (RawArticle raw : new JsonColumns(json, limits).read(parser)) {
        add(raw);
      }
    }

    private void add(RawArticle raw) {
      if (content.stripe().takesRecord(seen++)) {
        records.addFields(content.origin(seen), raw, sink);
      }
    }

    /** Articles under keys of their own; what else lies among them is passed over. */
    private void keyed(JsonParser parser) throws IOException {
      isEnvelope = true;
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        if (parser.nextToken() == JsonToken.START_OBJECT) {
          next(parser);
        } else {
          parser.skipChildren();
        }
      }
    }

    /** Rows that are lists of cells, under the names that came before. */
    private void rows(JsonParser parser) throws IOException {
      isEnvelope = true;
      for (JsonToken t = parser.currentToken(); t == JsonToken.START_ARRAY; ) {
        RawArticle raw = new RawArticle();
        isInside = true;
        int column = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          if (column < columnNames.size()) {
            json.readValue(parser, columnNames.get(column++), raw);
          } else {
            parser.skipChildren();
          }
        }
        isInside = false;
        add(raw);
        t = parser.nextToken();
      }
    }

    private void columnNames(JsonParser parser) throws IOException {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        columnNames.add(parser.getText());
        parser.skipChildren();
      }
    }

    /** A list under a known key; it is one of articles if its first element is an object. */
    private void envelope(JsonParser parser, String key, RawArticle raw) throws IOException {
      JsonToken first = parser.nextToken();
      if (first == JsonToken.START_OBJECT) {
        next(parser);
        list(parser);
      } else if (first == JsonToken.START_ARRAY && !columnNames.isEmpty()) {
        rows(parser);
      } else if (first != JsonToken.END_ARRAY) {
        json.readValue(parser, key, raw);
        json.readList(parser, key, raw);
      } else {
        isEnvelope = true;
      }
    }

    private void list(JsonParser parser) throws IOException {
      isEnvelope = true;
      while (true) {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.END_ARRAY || token == null) {
          return;
        }
        next(parser);
      }
    }

    /** One record, at its first token. */
    private void next(JsonParser parser) throws IOException {
      long ordinal = seen++;
      isInside = true;
      if (!content.stripe().takesRecord(ordinal)) {
        parser.skipChildren();
      } else if (parser.currentToken() == JsonToken.START_OBJECT) {
        RawArticle raw = json.read(parser);
        records.addFields(content.origin(ordinal + 1), raw, sink);
      } else {
        parser.skipChildren();
        sink.rejected(
            new Rejected(
                content.origin(ordinal + 1), RejectReason.BAD_JSON, "the element is no object"));
      }
      isInside = false;
    }

    /** An article or an envelope; which of them is known at its end. */
    private void object(JsonParser parser) throws IOException {
      RawArticle raw = new RawArticle();
      isEnvelope = false;
      fields(parser, "", raw);
      if (!isEnvelope || raw.has(ArticleField.TEXT)) {
        add(raw);
      }
    }

    private void fields(JsonParser parser, String path, RawArticle raw) throws IOException {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String key = path + parser.currentName();
        JsonToken value = parser.nextToken();
        boolean mayHoldOthers = !raw.has(ArticleField.TEXT);
        if (value == JsonToken.START_ARRAY && mayHoldOthers && ENVELOPES.contains(key)) {
          envelope(parser, key, raw);
        } else if (value == JsonToken.START_OBJECT && ENVELOPE_PARENTS.contains(key)) {
          fields(parser, key + ".", raw);
        } else if (value == JsonToken.START_ARRAY && key.equals(COLUMN_NAMES)) {
          columnNames(parser);
        } else {
          json.readValue(parser, key, raw);
        }
      }
    }

    /** What was read is kept; the record in which the file breaks is refused. */
    void stop(JsonProcessingException e) {
      seen += isInside ? 0 : 1;
      if (content.stripe().isFirst()) {
        Records.refuse(content.origin(seen), JsonRecords.refusal(e), sink);
      }
    }
  }
}
