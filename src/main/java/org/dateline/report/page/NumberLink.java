package org.dateline.report.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A link from a number to what is behind it.
 *
 * @param href where it leads without script
 * @param names numbers of those whom it is of, for the script; empty if it leads to a row alone
 * @param period number of its period, −1 for all
 * @param number the number itself
 * @param title what it is, in words; empty where that stands beside it
 */
public record NumberLink(String href, String names, int period, long number, String title) {
  private static final int ALL = -1;

  /** A link to rows of a table. */
  public static NumberLink to(RowLink row) {
    return new NumberLink(row.href(), "", ALL, 0, row.words());
  }

  /** Writes text that leads there. */
  public void write(Markup out, String text) {
    String[] words = title.isEmpty() ? new String[0] : new String[] {"title", title};
    open(out, false, words).text(text).close();
  }

  /**
   * Opens the element.
   *
   * @param isAside whether the keyboard passes over it, since the same link stands elsewhere
   */
  public Markup open(Markup out, boolean isAside, String... more) {
    List<String> attributes = new ArrayList<>(List.of("href", href));
    if (!names.isEmpty()) {
      attributes.addAll(List.of("data-of", names, "data-at", Integer.toString(period)));
      attributes.addAll(List.of("data-number", Long.toString(number)));
    }
    if (isAside) {
      attributes.addAll(List.of("tabindex", "-1"));
    }
    attributes.addAll(List.of(more));
    return out.open("a", attributes.toArray(String[]::new));
  }
}
