package org.dateline.article.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.content.Head;
import org.dateline.article.field.ArticleField;
import org.dateline.article.field.FieldName;
import org.dateline.article.field.FieldNames;

/** How an object at the top of a file holds articles, by the first values in it. */
enum JsonLayout {
  /** It is an article, or an envelope with a list of them. */
  RECORDS,

  /** Each value is a column: {@code {"title": {"0": "A", "1": "B"}, ...}}. */
  COLUMNS,

  /** Each value is an article: {@code {"a1": {"title": "A", ...}, ...}}. */
  KEYED;

  static JsonLayout of(Head head, JsonRecords json) {
    Peek peek = new Peek();
    try (JsonParser parser = json.factory().createParser(head.latin1())) {
      peek.read(parser);
    } catch (IOException e) {
      // the head ends inside of what it shows; what was seen so far decides
    }
    return peek.layout(json.names());
  }

  /** What is seen of the first value, and of the next one. */
  private static final class Peek {
    private String name = "";
    private final List<String> first = new ArrayList<>();
    private final List<String> second = new ArrayList<>();
    private boolean isNested = true;
    private boolean isFlat = true;

    void read(JsonParser parser) throws IOException {
      if (parser.nextToken() != JsonToken.START_OBJECT
          || parser.nextToken() != JsonToken.FIELD_NAME) {
        isNested = false;
        return;
      }
      name = parser.currentName();
      isNested = parser.nextToken() == JsonToken.START_OBJECT;
      if (isNested) {
        keys(parser, first);
        if (parser.nextToken() == JsonToken.FIELD_NAME) {
          isNested = parser.nextToken() == JsonToken.START_OBJECT;
          if (isNested) {
            keys(parser, second);
          }
        }
      }
    }

    private void keys(JsonParser parser, List<String> keys) throws IOException {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        keys.add(parser.currentName());
        JsonToken value = parser.nextToken();
        isFlat &= value != JsonToken.START_OBJECT || keys != first;
        parser.skipChildren();
      }
    }

    JsonLayout layout(FieldNames names) {
      if (!isNested || first.isEmpty() || name.startsWith("_")) {
        return RECORDS;
      }
      boolean isArticle = first.stream().anyMatch(key -> holdsText(names, key));
      if (isArticle) {
        boolean isKnown = names.isParent(name) || !names.meanings(name).isEmpty();
        return isKnown ? RECORDS : KEYED;
      }
      boolean isNumbered = first.get(0).matches("\\d{1,9}");
      boolean isRepeated = !second.isEmpty() && second.get(0).equals(first.get(0));
      return isFlat && (isNumbered || isRepeated) ? COLUMNS : RECORDS;
    }

    private static boolean holdsText(FieldNames names, String key) {
      return names.meanings(key).stream()
          .map(FieldName::field)
          .anyMatch(
              field ->
                  field == ArticleField.TEXT
                      || field == ArticleField.HTML
                      || field == ArticleField.HEADLINE_LIST);
    }
  }
}
