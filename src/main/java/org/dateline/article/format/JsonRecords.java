package org.dateline.article.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.List;
import org.dateline.article.container.Limits;
import org.dateline.article.container.RefusedException;
import org.dateline.article.field.ArticleField;
import org.dateline.article.field.FieldName;
import org.dateline.article.field.FieldNames;
import org.dateline.article.field.RawArticle;
import org.dateline.model.RejectReason;

/** Picks the known keys out of a JSON object and passes over the rest without keeping it. */
public final class JsonRecords {
  /** What a search engine puts around each record. */
  private static final String SEARCH_HIT = "_source";

  /** A database writes {@code {"$date": ...}} for a value that JSON has no type for. */
  private static final String WRAPPED = "$";

  private final JsonFactory factory;
  private final FieldNames names;
  private final int mostChars;

  public JsonRecords(FieldNames names, Limits limits) {
    this.names = names;
    this.mostChars = limits.textChars();
    this.factory =
        new JsonFactoryBuilder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(
                StreamReadConstraints.builder().maxStringLength(limits.textChars()).build())
            .build();
  }

  FieldNames names() {
    return names;
  }

  public JsonFactory factory() {
    return factory;
  }

  /** The record that begins at the parser's current token, an opening brace. */
  public RawArticle read(JsonParser parser) throws IOException {
    RawArticle raw = new RawArticle();
    readObject(parser, "", raw);
    return raw;
  }

  private void readObject(JsonParser parser, String path, RawArticle raw) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      boolean isWrapped = name.startsWith(WRAPPED) && !path.isEmpty();
      readValue(parser, isWrapped ? path.substring(0, path.length() - 1) : path + name, raw);
    }
  }

  /** Reads the value under {@code key}; each element of a list counts. */
  void readValue(JsonParser parser, String key, RawArticle raw) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      if (key.equals(SEARCH_HIT)) {
        readObject(parser, "", raw);
      } else if (names.isParent(key) || !names.meanings(key).isEmpty()) {
        readObject(parser, key + ".", raw);
      } else {
        parser.skipChildren();
      }
    } else if (token == JsonToken.START_ARRAY && holdsText(key)) {
      offer(key, JsonText.of(parser, mostChars), raw);
    } else if (token == JsonToken.START_ARRAY) {
      readList(parser, key, raw);
    } else if (token != null && token.isScalarValue()) {
      offer(parser, key, raw);
    } else if (token == null) {
      throw new RefusedException(RejectReason.BAD_JSON, "broken off inside a record");
    }
  }

  /** Reads the elements of a list from the next one on. */
  void readList(JsonParser parser, String key, RawArticle raw) throws IOException {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      readValue(parser, key, raw);
    }
  }

  private void offer(JsonParser parser, String key, RawArticle raw) throws IOException {
    List<FieldName> meanings = names.meanings(key);
    JsonToken token = parser.currentToken();
    boolean isWord = token == JsonToken.VALUE_NULL || token.isBoolean();
    if (meanings.isEmpty() || isWord || "NaN".equals(shortText(parser))) {
      return;
    }
    offer(key, parser.getText(), raw);
  }

  private void offer(String key, String text, RawArticle raw) {
    for (FieldName meaning : names.meanings(key)) {
      meaning.offer(key, text, raw);
    }
  }

  private boolean holdsText(String key) {
    return names.meanings(key).stream()
        .map(FieldName::field)
        .anyMatch(field -> field == ArticleField.TEXT || field == ArticleField.HTML);
  }

  private static String shortText(JsonParser parser) throws IOException {
    return parser.currentToken() == JsonToken.VALUE_STRING ? "" : parser.getText();
  }

  /** The reason for {@code rejected.csv} in what the parser found wrong. */
  public static RefusedException refusal(JsonProcessingException e) {
    if (e instanceof StreamConstraintsException) {
      String message = e.getOriginalMessage();
      return message.contains("nesting depth")
          ? new RefusedException(RejectReason.TOO_DEEP, "brackets nested more than 1000 deep")
          : new RefusedException(
              RejectReason.TEXT_TOO_LARGE, "a value is longer than one text may be");
    }
    return new RefusedException(RejectReason.BAD_JSON, "not JSON: " + firstLine(e));
  }

  private static String firstLine(JsonProcessingException e) {
    String message = e.getOriginalMessage();
    int end = message.indexOf('\n');
    String line = end < 0 ? message : message.substring(0, end);
    return line.length() <= 200 ? line : line.substring(0, 200) + "\u2026";
  }
}
