package org.dateline.article.page;

import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.article.date.DateParser;
import org.dateline.article.date.FoundDate;
import org.dateline.article.prose.Spaces;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/** Tells lines that only say when an article appeared, in whatever language, from its sentences. */
final class DateStamp {
  private static final DateParser DATES = new DateParser(false);
  private static final int LONGEST = 120;

  /** Words beside the dates: a section or a place; with a label a name and an office as well. */
  private static final int MOST_WORDS = 3;

  private static final int MOST_WORDS_WITH_LABEL = 12;
  private static final int MOST_DATES = 3;
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
  private static final Pattern CLOCK =
      Pattern.compile("(?i)\\d{1,2}[:.h]\\d\\d(?: ?[ap]\\.?m\\.?)?(?: [A-Z]{2,4}| uhr)?");
  private static final Pattern SENTENCE =
      Pattern.compile(".*\\p{Ll}{3,}[.!?\\u2026][\"\\u201d\\u2019)]?");

  /** A name of an author, or bars between the parts of the line. */
  private static final Pattern BESIDE =
      Pattern.compile("(?i)\\b(?:by|von|par|por|di|door)\\b| [|\u2022\u00b7] ");

  private static final Pattern LEAF =
      Pattern.compile(
          "(?U)(?:\\p{L}{3,12},? )?(?:\\p{L}{3,12}\\.? \\d{1,2}|\\d{1,2}\\.? (?:\\p{L}{3,12}|\\d{1,2})),? \\d{4}");

  private static final Pattern TELLING =
      Pattern.compile("(?U)(?:\\S+ ){6,}\\S*[\\p{Ll}\\d]{2}[.!?][\"\u201d\u2019)]?");

  private static final int MOST_PARTS = 5;
  private static final int LONGEST_PART = 12;

  private DateStamp() {}

  /** Whether an element is a day whose parts stand in elements of their own. */
  static boolean isLeaf(Element element) {
    int parts = element.childrenSize();
    return parts >= 2
        && parts <= MOST_PARTS
        && element.children().stream().allMatch(child -> child.ownText().length() <= LONGEST_PART)
        && LEAF.matcher(spaced(element)).matches();
  }

  /** Whether an element has more characters; it is read no further than that. */
  static boolean isLongerThan(int most, Element element) {
    int[] chars = {0};
    NodeTraversor.filter(
        (node, depth) -> {
          chars[0] += node instanceof TextNode words ? words.text().strip().length() : 0;
          return chars[0] > most ? FilterResult.STOP : FilterResult.CONTINUE;
        },
        element);
    return chars[0] > most;
  }

  /** The text with a space between its elements. */
  static String spaced(Element element) {
    StringBuilder text = new StringBuilder();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof TextNode words) {
            text.append(words.text()).append(' ');
          }
        },
        element);
    return Spaces.single(text.toString());
  }

  /** A short paragraph may tell of any day. */
  static boolean isSentence(String text) {
    return TELLING.matcher(text).matches() && !is(text, true);
  }

  /**
   * Whether a line is one.
   *
   * @param isAbove whether it stands above the text, where names of authors may be in it too
   */
  static boolean is(String line, boolean isAbove) {
    return line.length() <= LONGEST && (CLOCK.matcher(line).matches() || isDated(line, isAbove));
  }

  private static boolean isDated(String line, boolean isAbove) {
    String rest = line;
    int dates = 0;
    for (Optional<FoundDate> found = DATES.find(rest);
        found.isPresent() && dates < MOST_DATES;
        found = DATES.find(rest)) {
      rest = rest.substring(0, found.get().start()) + " " + rest.substring(found.get().end());
      dates++;
    }
    return dates > 0 && hasLittleElse(line, rest, isAbove);
  }

  private static boolean hasLittleElse(String line, String rest, boolean isAbove) {
    boolean isLabelled = DateLabels.isIn(line) || (isAbove && BESIDE.matcher(line).find());
    long words = WORD.matcher(CLOCK.matcher(rest).replaceAll(" ")).results().count();
    return words <= (isLabelled ? MOST_WORDS_WITH_LABEL : MOST_WORDS)
        && (isLabelled || !SENTENCE.matcher(line).matches());
  }
}
