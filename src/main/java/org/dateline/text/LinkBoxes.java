package org.dateline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Span;

/**
 * Boxes of links in the middle of a sentence, as some pages print them behind a name: the name once
 * more, often in full, with headlines of other articles stuck to it, and MORE: "Ada Nord Ada Maria
 * NordShips late Fog over Sarum MORE said". They change with every copy of the page, so that they
 * are not known as repeated text. A name said twice on end and a MORE on the same line are needed:
 * ordinary text has no such pair.
 */
public final class LinkBoxes {
  private static final String END = "MORE";

  /** The longest seen have some 550 characters. */
  private static final int LONGEST = 700;

  /** Between the name and MORE there is a headline at least. */
  private static final int SHORTEST = 15;

  /** A heading in capitals says a name twice as well. */
  private static final String WORD =
      "\\p{Lu}(?=[\\p{Lu}'\u2019-]{0,3}\\p{Ll})[\\p{L}'\u2019-]{1,25}";

  private static final String SUFFIX = "(?:,? [JS]r\\.?| I{1,3}V?)?";

  /** Other parts of a name, a nickname in brackets among them. */
  private static final String PARTS =
      "(?:(?:[(\"\u201c]?\\p{Lu}[\\p{L}.'\u2019-]{0,25}[)\"\u201d]?"
          + "|d[aeiu]|del|la|le|v[ao]n|der|bin|al) ){0,6}?";

  /** Where a headline is stuck to a name. */
  private static final String GLUE = "(?=[\\p{Lu}\\d$#\"\u201c\u2018]|['\u2019]\\p{Lu})";

  /** The family name and then the name again; or the given name again, if the family's differs. */
  private static final Pattern NAME_AGAIN =
      Pattern.compile(
          ("(?<!\\p{L})(?:(?<family>WORD)(?:SUFFIX |(?<=\\p{L}{4}))"
                  + "(?<full>PARTS\\k<family>SUFFIXGLUE)"
                  + "|(?!The\\b)(?<given>WORD) PARTS(?<last>WORD?) ?"
                  + "(?<again>\\k<given> PARTS(?:\\k<last>(?= )|WORD?(?<=\\p{Ll})GLUE)))")
              .replace("WORD", WORD)
              .replace("SUFFIX", SUFFIX)
              .replace("PARTS", PARTS)
              .replace("GLUE", GLUE));

  private LinkBoxes() {}

  /** Where they stand in a text, in order. */
  public static List<Span> of(String text) {
    List<Span> boxes = new ArrayList<>(0);
    int from = 0;
    for (int more = text.indexOf(END); more >= 0; more = text.indexOf(END, from)) {
      int near = Math.max(from, more - LONGEST);
      int line = near + text.substring(near, more).lastIndexOf('\n') + 1;
      int start = isWord(text, more) ? start(text, line, more) : more;
      from = more + END.length();
      if (start < more) {
        boxes.add(new Span(start, from));
      }
    }
    return boxes;
  }

  private static boolean isWord(String text, int more) {
    int end = more + END.length();
    return (more == 0 || !Character.isLetterOrDigit(text.charAt(more - 1)))
        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }

  /** Where the name stands once more, between two positions; else the second of them. */
  private static int start(String text, int from, int more) {
    Matcher matcher =
        NAME_AGAIN
            .matcher(text)
            .region(from, Math.max(from, more - SHORTEST))
            .useTransparentBounds(true);
    if (!matcher.find()) {
      return more;
    }
    int full = matcher.start("full");
    return full >= 0 ? full : matcher.start("again");
  }

  /** The text with nothing but blanks in these places: all others stay where they are. */
  public static String without(List<Span> boxes, String text) {
    if (boxes.isEmpty()) {
      return text;
    }
    StringBuilder rest = new StringBuilder(text);
    boxes.forEach(box -> rest.replace(box.start(), box.end(), " ".repeat(box.length())));
    return rest.toString();
  }

  /** The text with nothing but line breaks outside of these places: each is a paragraph. */
  public static String only(List<Span> boxes, String text) {
    StringBuilder inside = new StringBuilder("\n".repeat(text.length()));
    boxes.forEach(box -> inside.replace(box.start(), box.end(), box.of(text)));
    return inside.toString();
  }
}
