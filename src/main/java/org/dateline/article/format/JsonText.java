package org.dateline.article.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/**
 * A text that is written as a list: each element is a paragraph, a list of some, or an object with
 * its words under a usual name, such as {@code {"type": "p", "text": "..."}}.
 */
final class JsonText {
  private static final Set<String> WORDS =
      Set.of("text", "content", "value", "paragraph", "html", "body", "p", "children");

  private static final String BETWEEN = "\n\n";

  private final JsonParser parser;
  private final int mostChars;
  private final StringBuilder text = new StringBuilder();

  private JsonText(JsonParser parser, int mostChars) {
    this.parser = parser;
    this.mostChars = mostChars;
  }

  /**
   * The paragraphs of the list that begins at the parser's token, blank lines between them.
   *
   * @param mostChars of a longer text only the beginning is held, and it is longer than this
   */
  static String of(JsonParser parser, int mostChars) throws IOException {
    JsonText list = new JsonText(parser, mostChars);
    list.elements(BETWEEN);
    return list.text.toString();
  }

  private void elements(String between) throws IOException {
    for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY && t != null; ) {
      value(t, between);
      t = parser.nextToken();
    }
  }

  /** The pieces inside an object are one line: its words lie in spans. */
  private void value(JsonToken token, String between) throws IOException {
    if (token == JsonToken.START_ARRAY) {
      elements(between);
    } else if (token == JsonToken.START_OBJECT) {
      separate(between);
      object();
    } else if (token == JsonToken.VALUE_STRING) {
      separate(between);
      append(parser.getText());
    }
  }

  private void object() throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean isWords = WORDS.contains(parser.currentName().toLowerCase(Locale.ROOT));
      JsonToken token = parser.nextToken();
      if (isWords && token != null) {
        value(token, "");
      } else {
        parser.skipChildren();
      }
    }
  }

  private void separate(String between) {
    if (!text.isEmpty()) {
      append(between);
    }
  }

  private void append(String words) {
    if (text.length() <= mostChars) {
      text.append(words);
    }
  }
}
