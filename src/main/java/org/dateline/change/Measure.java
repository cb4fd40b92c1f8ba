package org.dateline.change;

import java.util.Locale;

/** What a number counts. */
enum Measure {
  ARTICLES,
  STORIES,
  MENTIONS;

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
