package org.dateline.text;

/** What stands between the cells of a table that a spreadsheet saved: it differs by country. */
public final class Separator {
  private static final char[] SEPARATORS = {',', ';', '\t'};

  private Separator() {}

  /** The comma, semicolon or tab that cuts a heading into most cells. */
  public static char of(String heading) {
    char best = SEPARATORS[0];
    for (char separator : SEPARATORS) {
      if (count(heading, separator) > count(heading, best)) {
        best = separator;
      }
    }
    return best;
  }

  private static long count(String heading, char wanted) {
    return heading.chars().filter(c -> c == wanted).count();
  }
}
