package org.dateline.tagger;

import java.util.Random;

/** Makes text that no newspaper prints, from a seed. */
final class HostileText {
  private static final String[] PIECES = {
    "Obama",
    "OBAMA",
    "the",
    "of",
    "U.S.",
    ".",
    "\n\n",
    " ",
    "'s",
    "\ud83d\ude00",
    "\ud800",
    "\udc00",
    "\u0000",
    "\u0301",
    "\u200f",
    "\u0645\u062d\u0645\u062f",
    "\u4e2d\u56fd",
    "-",
    "--",
    "\u2019",
    "\"",
    "(",
    ")",
    "1,000",
    "\u00e9lys\u00e9e",
    "Mr.",
    "\ufeff",
    "\u2029",
    "A&P",
    "\u01c5"
  };

  private HostileText() {}

  /** Up to a few hundred pieces, with and without spaces. */
  static String anything(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(300);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextBoolean() ? " " : "");
    }
    return text.toString();
  }
}
