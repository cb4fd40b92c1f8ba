package org.dateline.article.archive.factiva;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.article.field.ArticleField;
import org.dateline.article.field.RawArticle;
import org.dateline.article.vendor.LanguageNames;
import org.dateline.article.vendor.TextLines;
import org.dateline.article.vendor.VendorDates;

/**
 * A document of Factiva whose fields have no names: all hangs on the line with the number of words,
 * which the date, the source, its code, the language and the copyright follow.
 */
final class FactivaPlain {
  private static final int HEAD_LINES = 20;
  private static final int FIELD_LINES = 14;

  private static final Pattern WORDS =
      Pattern.compile("\\d[\\d.,'\u00a0\u202f ]*\\s*\\p{L}{1,14}\\.?");
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{1,7}");
  private static final Pattern TIME =
      Pattern.compile("\\d{1,2}[:.]\\d\\d(?::\\d\\d)?(?: ?[A-Za-z]{1,5})?");
  private static final Pattern COPYRIGHT =
      Pattern.compile("(?i)(?:\\(c\\)|©|copyright|all rights reserved).*|.*©.{0,80}");
  private static final Pattern BYLINE = Pattern.compile("(?i)(?:by|von|par|por|di|door)\\s.*");

  private final List<String> lines;
  private final RawArticle raw = new RawArticle();

  FactivaPlain(List<String> lines) {
    this.lines = TextLines.filled(lines);
  }

  /** The line with the number of words; negative if there is none with a date behind it. */
  static int wordCount(List<String> lines) {
    for (int i = 0; i + 1 < Math.min(HEAD_LINES, lines.size()); i++) {
      if (WORDS.matcher(lines.get(i)).matches() && VendorDates.isDate(lines.get(i + 1))) {
        return i;
      }
    }
    return -1;
  }

  /** The article, whose title is the lines above its author and whose body follows its fields. */
  RawArticle article() {
    int words = wordCount(lines);
    head(lines.subList(0, Math.max(words, Math.min(1, lines.size()))));
    int body = words < 0 ? Math.min(1, lines.size()) : fields(words + 1);
    return text(lines.subList(body, lines.size()));
  }

  /** The article, whose title and body are known. */
  RawArticle article(String title, String author, List<String> body) {
    raw.set(ArticleField.TITLE, title);
    raw.set(ArticleField.AUTHORS, author);
    int words = wordCount(lines);
    if (words >= 0) {
      section(words, title);
    }
    int behind = words < 0 ? 0 : fields(words + 1);
    return text(body.isEmpty() ? lines.subList(behind, lines.size()) : body);
  }

  /** The number of the document, wherever it stands. */
  void id(String accessionNumber) {
    raw.set(ArticleField.URL, accessionNumber);
  }

  private void section(int words, String title) {
    String first = lines.get(0);
    if (words > 0 && !first.equals(title) && lines.indexOf(title) > 0) {
      raw.set(ArticleField.SECTION, first);
    }
  }

  private RawArticle text(List<String> body) {
    List<String> text = new ArrayList<>();
    for (String line : body) {
      FactivaText.accessionNumber(line).ifPresentOrElse(this::id, () -> text.add(line));
    }
    return raw.set(ArticleField.TEXT, TextLines.paragraphs(text));
  }

  private void head(List<String> above) {
    int titles = above.size();
    while (titles > 1 && isAuthor(above.get(titles - 1))) {
      titles--;
    }
    raw.set(ArticleField.TITLE, String.join(" ", above.subList(0, titles)));
    above.subList(titles, above.size()).stream()
        .findFirst()
        .ifPresent(author -> raw.set(ArticleField.AUTHORS, author));
  }

  private static boolean isAuthor(String line) {
    if (BYLINE.matcher(line).matches() || line.startsWith("Special to ")) {
      return true;
    }
    String[] words = line.split("[\\s;,]+");
    return words.length >= 2
        && words.length <= 6
        && Arrays.stream(words)
            .allMatch(
                word ->
                    Character.isUpperCase(word.codePointAt(0))
                        || word.matches("and|und|et|y|e|en|de|van|von|der"));
  }

  /** Date, time, source, code, edition, page, language, copyright; where the body begins. */
  private int fields(int date) {
    int source = date + 1;
    String published = lines.get(date);
    if (source < lines.size() && TIME.matcher(lines.get(source)).matches()) {
      published += " " + lines.get(source++);
    }
    raw.set(ArticleField.PUBLISHED, VendorDates.clean(published));
    raw.set(ArticleField.SOURCE, source < lines.size() ? lines.get(source) : "");
    int last = Math.min(source, lines.size() - 1);
    for (int i = source + 1; i < Math.min(source + FIELD_LINES, lines.size()); i++) {
      String line = lines.get(i);
      if (COPYRIGHT.matcher(line).matches()) {
        last = i;
        break;
      }
      boolean isLanguage = LanguageNames.isName(line);
      if (isLanguage) {
        raw.offer(ArticleField.LANGUAGE, 1, LanguageNames.code(line));
      }
      last = isLanguage || (i == source + 1 && CODE.matcher(line).matches()) ? i : last;
      if (line.length() > 150) {
        break;
      }
    }
    return rights(last + 1);
  }

  private int rights(int from) {
    int body = from;
    while (body < lines.size()
        && COPYRIGHT.matcher(lines.get(body)).matches()
        && lines.get(body).length() < 200) {
      body++;
    }
    return body;
  }
}
