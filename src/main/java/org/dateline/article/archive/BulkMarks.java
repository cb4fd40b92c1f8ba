package org.dateline.article.archive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.container.RefusedException;
import org.dateline.article.vendor.TextLines;
import org.dateline.article.vendor.VendorDates;
import org.dateline.article.vendor.VendorLabels;
import org.dateline.model.RejectReason;

/** What shows that a text is many documents in a layout that is not known. */
final class BulkMarks {
  private static final int NUMBERS = 3;
  private static final int BLOCKS = 5;
  private static final int DATELINES = 20;
  private static final int LONGEST_LABEL = 40;
  private static final int LONGEST_NUMBER = 60;

  private static final String KIND =
      "(?:dokument|document|article|record|item|story|result|treffer)\\p{L}*";
  private static final String OF = "\\s*(?:\\b(?:of|von|de|sur|van|di)\\b|/)\\s*\\d{1,6}";

  /** A number and how many there are. */
  private static final Pattern NUMBER_OF =
      Pattern.compile(
          "(?i)(?:"
              + KIND
              + "[ :#]*(\\d{1,6})"
              + OF
              + "|(\\d{1,6})"
              + OF
              + "\\s+"
              + KIND
              + ")[.:]?");

  /** A number alone, which the articles of a treaty have too. */
  private static final Pattern NUMBER =
      Pattern.compile("(?i)(?:" + KIND + "[ :#]*(\\d{1,6})())[.:]?");

  /** A number without a word for what it counts. */
  private static final Pattern COUNTER =
      Pattern.compile("(?i)(?:#\\s?(\\d{1,6})|\\[?(\\d{1,6})" + OF + "]?)");

  /** A line that separates. */
  private static final Pattern RULE = Pattern.compile("[=_*#~-]{5,}");

  /** Pages count stories and items in their menus: there only documents and records are a mark. */
  private static final Pattern NUMBER_IN_PAGE =
      Pattern.compile(
          "(?i)>\\s*(?:(?:dokument|document|record)\\w{0,4}\\s+(\\d{1,6})\\s+(?:of|von|de|sur|van|di)\\s+\\d{1,6}"
              + "|(\\d{1,6})\\s+(?:of|von|de|sur|van|di)\\s+\\d{1,6}\\s+(?:dokument|document|record)\\w{0,4})[.:]?\\s*<");

  private static final Pattern DATELINE =
      Pattern.compile(
          "\\p{Lu}[\\p{Lu} .'-]{2,30}(?:, [\\p{L}. ]{2,30}\\d{0,2})?(?: ?\\([\\p{L} ]{2,20}\\))? ?[-–—]{1,2} ?\\p{Lu}.*");
  private static final Pattern BYLINE = Pattern.compile("(?:By|BY) \\p{Lu}.{2,60}");
  private static final VendorLabels LABELS = VendorLabels.of("any");
  private static final String ADVICE =
      "; download it as Nexis DOCX, Factiva HTML, ProQuest TXT, CSV or JSON Lines, or split it into one file an article";

  private BulkMarks() {}

  /** Refuses a text that has such marks. */
  static void check(String text) throws RefusedException {
    List<String> lines = TextLines.of(text);
    long numbered = numbered(lines, NUMBER_OF);
    if (numbered >= NUMBERS) {
      throw refused(numbered + " numbered documents");
    }
    long bare = numbered(lines, NUMBER);
    if (bare >= NUMBERS && heads(lines, NUMBERS) >= NUMBERS) {
      throw refused(bare + " numbered documents with dates, bylines or labels");
    }
    long marked = Math.max(numbered(lines, COUNTER), count(lines, RULE, lines.size()));
    if (marked >= BLOCKS && heads(lines, marked) >= marked / 2) {
      throw refused(marked + " documents with dates, bylines or labels");
    }
    long repeated = repeated(lines);
    if (repeated >= BLOCKS) {
      throw refused("the same labels " + repeated + " times");
    }
    long datelines = Math.min(count(lines, DATELINE, DATELINES), count(lines, BYLINE, DATELINES));
    if (datelines >= DATELINES) {
      throw refused(datelines + " datelines and bylines");
    }
  }

  private static RefusedException refused(String marks) {
    return new RefusedException(
        RejectReason.BULK_EXPORT, "many articles in a layout that is not known: " + marks + ADVICE);
  }

  /** Refuses a page of numbered documents; its bytes are characters one to one. */
  static void checkPage(String page) throws RefusedException {
    Set<String> numbers = new HashSet<>();
    Matcher m = NUMBER_IN_PAGE.matcher(page);
    while (m.find()) {
      numbers.add(m.group(1) == null ? m.group(2) : m.group(1));
    }
    if (numbers.size() >= NUMBERS) {
      throw refused(numbers.size() + " numbered documents");
    }
  }

  private static long numbered(List<String> lines, Pattern pattern) {
    Set<String> numbers = new HashSet<>();
    for (String line : lines) {
      Matcher m = pattern.matcher(line.length() > LONGEST_NUMBER ? "" : line);
      if (m.matches()) {
        numbers.add(m.group(1) == null ? m.group(2) : m.group(1));
      }
    }
    return numbers.size();
  }

  /** How many lines stand at the head of an article: a date, a byline, a label. */
  private static long heads(List<String> lines, long most) {
    return lines.stream()
        .filter(
            line ->
                BYLINE.matcher(line).matches()
                    || LABELS.line(line).isPresent()
                    || (line.length() <= LONGEST_NUMBER && VendorDates.isDate(line)))
        .limit(most)
        .count();
  }

  /** How often the second most frequent label begins a line. */
  private static long repeated(List<String> lines) {
    Map<String, Integer> labelToCount = new HashMap<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      if (colon > 0 && colon <= LONGEST_LABEL && LABELS.line(line).isPresent()) {
        labelToCount.merge(line.substring(0, colon).toLowerCase(Locale.ROOT), 1, Integer::sum);
      }
    }
    return labelToCount.values().stream()
        .sorted((a, b) -> b - a)
        .skip(1)
        .findFirst()
        .map(Integer::longValue)
        .orElse(0L);
  }

  private static long count(List<String> lines, Pattern pattern, long most) {
    return lines.stream().filter(line -> pattern.matcher(line).matches()).limit(most).count();
  }
}
