package org.dateline.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Article;
import org.dateline.model.Field;
import org.dateline.model.Origin;
import org.dateline.model.Published;
import org.dateline.model.Span;

/**
 * An article whose names are marked: {@code [Angela Merkel|2]} is entity 2.
 *
 * @param article it, without the marks
 * @param names the marked names
 */
record MarkedArticle(Article article, List<Name> names) {
  private static final Pattern MARK = Pattern.compile("\\[([^|\\]]+)\\|(\\d+)\\]");

  /**
   * A marked name.
   *
   * @param field where it is
   * @param span where in that field
   * @param entity the number of its entity
   */
  record Name(Field field, Span span, int entity) {}

  MarkedArticle {
    names = List.copyOf(names);
  }

  /** Parses a line: the title, two bars, the text. */
  static MarkedArticle parse(String line) {
    int bars = line.indexOf("||");
    List<Name> names = new ArrayList<>();
    String title = unmark(line.substring(0, bars).strip(), Field.TITLE, names);
    String text = unmark(line.substring(bars + 2).strip(), Field.TEXT, names);
    return new MarkedArticle(article(title, text), names);
  }

  static Article article(String title, String text) {
    return new Article(
        new Origin("test", 1),
        title,
        text,
        Published.UNKNOWN,
        Published.UNKNOWN,
        "",
        "",
        List.of(),
        "",
        "");
  }

  private static String unmark(String marked, Field field, List<Name> names) {
    StringBuilder plain = new StringBuilder();
    Matcher mark = MARK.matcher(marked);
    while (mark.find()) {
      mark.appendReplacement(plain, "");
      int start = plain.length();
      plain.append(mark.group(1));
      names.add(new Name(field, new Span(start, plain.length()), Integer.parseInt(mark.group(2))));
    }
    return mark.appendTail(plain).toString();
  }
}
