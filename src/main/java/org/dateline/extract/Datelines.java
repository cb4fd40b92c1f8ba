package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Span;

/**
 * The datelines of a text: at the head of a line, a place in capitals, perhaps its country and an
 * agency, and a dash: {@code SEOUL, South Korea (AP) —}.
 */
final class Datelines {
  private static final int REACH = 120;
  private static final Pattern DATELINE =
      Pattern.compile(
          "\\s*(?:By [^\\n]{3,40}\\s)?"
              + "\\p{Lu}[\\p{Lu}.'\u2019 -]{2,40}"
              + "(?:[,/] ?\\p{Lu}[\\p{L}.'\u2019, -]{1,40})?"
              + "(?:,? \\(?\\p{L}{3,9}\\.? \\d{1,2}\\)?)?"
              + "(?:(?: ?\\([\\p{L}. /-]{2,30}\\))+ ?(?:-{1,3}|[–—_:\ufffd])?| ?(?:-{2,3}|[–—\ufffd])| -)"
              + "(?=\\s|\\p{L})|"
              + "\\s*\\p{Lu}[\\p{Lu}.' -]{2,40} \\d{4}-\\d\\d-\\d\\d");
  private static final Pattern CREDITED =
      Pattern.compile(
          "\\s*\\p{Lu}[\\p{L}.'\u2019, -]{2,60} \\((?:AP|AFP|Reuters|UPI|CNN|Xinhua|DPA|ANI|PTI|IANS|IRIN|CP|BNO"
              + " News|MCT|JTA|VOA|RFE/RL|Bloomberg|Thomson Reuters Foundation)\\)");

  private Datelines() {}

  /** Where the datelines stand, from left to right. */
  static List<Span> of(String text) {
    List<Span> datelines = new ArrayList<>(1);
    int line = 0;
    while (line < text.length()) {
      addAt(text, line, datelines);
      int breakAt = text.indexOf('\n', line);
      line = breakAt < 0 ? text.length() : breakAt + 1;
    }
    return datelines;
  }

  private static void addAt(String text, int line, List<Span> datelines) {
    for (Pattern pattern : List.of(DATELINE, CREDITED)) {
      Matcher matcher = pattern.matcher(text).region(line, Math.min(text.length(), line + REACH));
      if (matcher.lookingAt()) {
        datelines.add(new Span(line, matcher.end()));
        return;
      }
    }
  }
}
