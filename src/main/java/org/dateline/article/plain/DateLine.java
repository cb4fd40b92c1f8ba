package org.dateline.article.plain;

import java.time.temporal.Temporal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.article.date.DateParser;
import org.dateline.article.date.FoundDate;

/**
 * A line that holds dates and nothing else to read.
 *
 * @param published when the article appeared, if the line says so
 * @param modified when it was last changed, if the line says so
 */
record DateLine(Optional<Temporal> published, Optional<Temporal> modified) {
  private static final int LONGEST = 140;

  private static final Pattern LABELS =
      Pattern.compile("(?i)(?=\\b(?:last |first )?(?:updated|modified|published|posted)\\b)");
  private static final Pattern IS_MODIFIED =
      Pattern.compile("(?i)^(?:last )?(?:updated|modified).*");
  private static final Pattern FILLER =
      Pattern.compile(
          "(?i)(?:[\\s|,:;.\u00b7\u2022\u2014\u2013()/-]|published|posted|updated?|last|first|modified|originally"
              + "|on|at|the|of|from|date|filed|created|print|edition|local time|time|is"
              + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thurs?|fri|sat|sun"
              + "|[ap]\\.?m\\.?|\\d{1,2}:\\d\\d|e[sd]?t|p[sd]?t|c[sd]?t|m[sd]?t|gmt|bst|utc|ist|cet|jst|hrs?"
              + "|\\d+ min(?:ute)?s? read|\\d+ comments?)*");

  static Optional<DateLine> parse(String line, DateParser dates) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    DateLine found = new DateLine(Optional.empty(), Optional.empty());
    for (String part : LABELS.split(line, -1)) {
      Optional<FoundDate> date = dates.find(part);
      String rest =
          date.map(d -> part.substring(0, d.start()) + " " + part.substring(d.end())).orElse(part);
      if (!FILLER.matcher(rest).matches()) {
        return Optional.empty();
      }
      found = found.with(date.map(FoundDate::stamp), IS_MODIFIED.matcher(part).matches());
    }
    return found.published.isPresent() || found.modified.isPresent()
        ? Optional.of(found)
        : Optional.empty();
  }

  private DateLine with(Optional<Temporal> stamp, boolean isModified) {
    return isModified
        ? new DateLine(published, modified.or(() -> stamp))
        : new DateLine(published.or(() -> stamp), modified);
  }
}
