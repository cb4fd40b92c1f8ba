package org.dateline.change;

import java.util.Locale;

/**
 * Why a number moved. The order is that of the {@link Steps} from the old run to the new one. The
 * part of a cause is the difference that its step makes, so the parts add up to the change.
 */
enum Cause {
  /** Articles that only the old run has are gone. */
  REMOVED("articles removed"),
  /** Articles that only the new run has are there, in the stories that they joined. */
  ADDED("articles added"),
  /** The same articles have other dates. */
  REDATED("articles re-dated"),
  /** The same articles form other stories. */
  STORIES("other stories"),
  /** The same articles have other mentions: rules, model or options differ. */
  RULES("other rules, model or options");

  private final String words;

  Cause(String words) {
    this.words = words;
  }

  /** For a reader. */
  String words() {
    return words;
  }

  /** The heading of its part of a change. */
  String column() {
    return "by_" + name().toLowerCase(Locale.ROOT);
  }
}
