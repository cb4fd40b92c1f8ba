package org.dateline.article.field;

import java.util.ArrayList;
import java.util.List;

/** A list of texts as Python prints it into a table: {@code ['First.', "It's so."]}. */
public final class WrittenList {
  private final String written;
  private int at = 1;

  private WrittenList(String written) {
    this.written = written;
  }

  /** The elements as paragraphs; what is no such list stays as it is. */
  public static String paragraphs(String text) {
    String list = text.strip();
    boolean mayBe = list.startsWith("[") && list.endsWith("]") && list.length() > 2;
    if (!mayBe || "'\"".indexOf(list.substring(1).strip().charAt(0)) < 0) {
      return text;
    }
    List<String> elements = new WrittenList(list).elements();
    return elements.isEmpty() ? text : String.join("\n\n", elements);
  }

  /** The elements; none if it is no whole list of texts. */
  private List<String> elements() {
    List<String> elements = new ArrayList<>();
    while (true) {
      skipSpace();
      char quote = written.charAt(at);
      if (quote == ']') {
        return at == written.length() - 1 ? elements : List.of();
      }
      int end = quote == '\'' || quote == '"' ? closing(quote) : -1;
      if (end < 0) {
        return List.of();
      }
      elements.add(unescaped(written.substring(at + 1, end)));
      at = end + 1;
      skipSpace();
      if (at < written.length() && written.charAt(at) == ',') {
        at++;
      } else if (at != written.length() - 1) {
        return List.of();
      }
    }
  }

  private void skipSpace() {
    while (at < written.length() - 1 && Character.isWhitespace(written.charAt(at))) {
      at++;
    }
  }

  private int closing(char quote) {
    for (int i = at + 1; i < written.length(); i++) {
      if (written.charAt(i) == '\\') {
        i++;
      } else if (written.charAt(i) == quote) {
        return i;
      }
    }
    return -1;
  }

  private static String unescaped(String element) {
    return element.indexOf('\\') < 0
        ? element
        : element
            .replace("\\n", "\n")
            .replace("\\xa0", " ")
            .replace("\\'", "'")
            .replace("\\\"", "\"")
            .replace("\\\\", "\\");
  }
}
