package org.dateline.article.plain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.field.ArticleField;
import org.dateline.article.field.RawArticle;
import org.jspecify.annotations.Nullable;

/**
 * Headers in front of a text, as in {@code Title: ...}, with or without {@code ---} around them. A
 * text that begins so is kept as it is.
 *
 * @param raw what the headers say
 * @param bodyLine the line at which the text begins
 */
record HeaderBlock(RawArticle raw, int bodyLine) {
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
  static Optional<HeaderBlock> parse(List<String> lines) {
    int start = firstLine(lines, 0);
    boolean isFenced = start < lines.size() && lines.get(start).equals(FENCE);
    RawArticle raw = new RawArticle();
    int known = 0;
    String name = "";
    int i = isFenced ? start + 1 : start;
    for (; i < lines.size() && !isEnd(lines.get(i), isFenced); i++) {
      Matcher header = HEADER.matcher(lines.get(i));
      Matcher item = ITEM.matcher(lines.get(i));
      if (header.matches()) {
        name = header.group(1).toLowerCase(Locale.ROOT);
        known += offer(raw, name, value(header.group(2), isFenced)) ? 1 : 0;
      } else if (item.matches() && isFenced) {
        offer(raw, name, value(item.group(1), true));
      } else if (!isFenced || !lines.get(i).isEmpty()) {
        return Optional.empty();
      }
    }
    boolean isBlock =
        isFenced ? known >= 1 : known >= 2 || (known == 1 && hasTitle(lines.get(start)));
    return isBlock ? Optional.of(new HeaderBlock(raw, i + 1)) : Optional.empty();
  }

  private static boolean isEnd(String line, boolean isFenced) {
    return isFenced ? line.equals(FENCE) : line.isEmpty();
  }

  private static boolean hasTitle(String line) {
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

  static int firstLine(List<String> lines, int from) {
    int i = from;
    while (i < lines.size() && lines.get(i).isEmpty()) {
      i++;
    }
    return i;
  }
}
