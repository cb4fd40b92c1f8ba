package org.dateline.story;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.trail.Trail;

/**
 * An article of which only the headline is known: the same headline is the same story, whatever
 * outlet's name stands behind it. One of few words equals no other.
 */
public final class Headline {
  /** Headlines of fewer words, such as "News in brief", come again with other news below them. */
  static final int LEAST_WORDS = 5;

  /** Up to four words behind the last bar or dash. */
  private static final Pattern OUTLET =
      Pattern.compile("\\s+[|\u2013\u2014-]\\s+\\S+(?:\\s+\\S+){0,3}\\s*$");

  private Headline() {}

  /** What stands for the trail of a text; without words if it equals no other. */
  public static Trail trail(String headline) {
    Trail trail = Trail.of(withoutOutlet(headline));
    return trail.words() < LEAST_WORDS ? Trail.of("") : trail;
  }

  private static String withoutOutlet(String headline) {
    Matcher outlet = OUTLET.matcher(headline);
    return outlet.find() ? headline.substring(0, outlet.start()) : headline;
  }
}
