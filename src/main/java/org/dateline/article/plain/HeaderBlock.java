package org.dateline.article.plain;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.field.ArticleField;
import org.dateline.article.field.RawArticle;
import org.dateline.article.prose.Lines;
import org.jspecify.annotations.Nullable;

/**
 * Headers in front of a text, as in {@code Title: ...}, with or without {@code ---} around them. A
 * text that begins so is kept as it is.
 *
 * @param raw what the headers say
 * @param body the text behind them
 */
record HeaderBlock(RawArticle raw, String body) {
  private static final String FENCE = "---";
  private static final Pattern HEADER = Pattern.compile("([A-Za-z][A-Za-z _-]{1,24}):(?: (.*))?");
  private static final Pattern ITEM = Pattern.compile("- (.+)");

  private static final Map<String, ArticleField> NAME_TO_FIELD =
      Map.ofEntries(
          Map.entry("title", ArticleField.TITLE),
          Map.entry("headline", ArticleField.TITLE),
          Map.entry("date", ArticleField.PUBLISHED),
          Map.entry("published", ArticleField.PUBLISHED),
          Map.entry("publication date", ArticleField.PUBLISHED),
          Map.entry("modified", ArticleField.MODIFIED),
          Map.entry("updated", ArticleField.MODIFIED),
          Map.entry("source", ArticleField.SOURCE),
          Map.entry("outlet", ArticleField.SOURCE),
          Map.entry("publication", ArticleField.SOURCE),
          Map.entry("url", ArticleField.URL),
          Map.entry("link", ArticleField.URL),
          Map.entry("author", ArticleField.AUTHORS),
          Map.entry("authors", ArticleField.AUTHORS),
          Map.entry("byline", ArticleField.AUTHORS),
          Map.entry("section", ArticleField.SECTION),
          Map.entry("language", ArticleField.LANGUAGE));

  /** The headers before the first blank line, if there are any and nothing else is there. */
  static Optional<HeaderBlock> parse(String text) {
    Lines lines = new Lines(text);
    String first = firstWritten(lines);
    boolean isFenced = first.equals(FENCE);
    RawArticle raw = new RawArticle();
    int known = 0;
    String name = "";
    @Nullable String line = isFenced ? next(lines) : first;
    for (; line != null && !isEnd(line, isFenced); line = next(lines)) {
      Matcher header = HEADER.matcher(line);
      Matcher item = ITEM.matcher(line);
      if (header.matches()) {
        name = header.group(1).toLowerCase(Locale.ROOT);
        known += offer(raw, name, value(header.group(2), isFenced)) ? 1 : 0;
      } else if (item.matches() && isFenced) {
        offer(raw, name, value(item.group(1), true));
      } else if (!isFenced || !line.isEmpty()) {
        return Optional.empty();
      }
    }
    boolean isBlock = isFenced ? known >= 1 : known >= 2 || (known == 1 && isTitle(first));
    return isBlock ? Optional.of(new HeaderBlock(raw, lines.rest())) : Optional.empty();
  }

  private static String firstWritten(Lines lines) {
    String line = "";
    while (line.isEmpty() && lines.hasNext()) {
      line = lines.next();
    }
    return line;
  }

  private static @Nullable String next(Lines lines) {
    return lines.hasNext() ? lines.next() : null;
  }

  private static boolean isEnd(String line, boolean isFenced) {
    return isFenced ? line.equals(FENCE) : line.isEmpty();
  }

  private static boolean isTitle(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    return lower.startsWith("title:") || lower.startsWith("headline:");
  }

  private static boolean offer(RawArticle raw, String name, String value) {
    ArticleField field = NAME_TO_FIELD.get(name);
    if (field != null) {
      raw.offer(field, 0, value);
    }
    return field != null;
  }

  /** The value; between fences it is YAML, where quotes are not part of it. */
  private static String value(@Nullable String written, boolean isFenced) {
    String value = written == null ? "" : written;
    int last = value.length() - 1;
    boolean isQuoted =
        last > 0
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(last) == value.charAt(0);
    return isFenced && isQuoted ? value.substring(1, last) : value;
  }
}
