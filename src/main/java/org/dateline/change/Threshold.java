package org.dateline.change;

import java.util.List;
import java.util.Locale;
import org.dateline.command.UsageException;

/**
 * How far the stories of a country, or of a pair of countries, in a whole run may move before a
 * watcher is called.
 *
 * @param number stories, or percent of the old number
 * @param isPercent which of the two
 */
record Threshold(double number, boolean isPercent) {
  /** How the option begins. */
  static final String OPTION = "--threshold=";

  /** Every move is far. */
  static final Threshold NONE = new Threshold(0, false);

  private static final double PERCENT = 100;

  /**
   * A number of stories, such as 20, or of percent, such as 5%.
   *
   * @throws UsageException if it is neither
   */
  static Threshold parse(String typed) {
    if (!typed.matches("\\d{1,9}(\\.\\d{1,6})?%?")) {
      throw new UsageException(
          "--threshold: not a number: \""
              + typed
              + "\"; write stories such as 20, or percent such as 5%");
    }
    boolean isPercent = typed.endsWith("%");
    return new Threshold(Double.parseDouble(typed.replace("%", "")), isPercent);
  }

  /** Whether a number moved farther. From nothing, any move is farther than any percentage. */
  boolean isPassedBy(Change change) {
    if (!change.cell().period().isEmpty() || change.cell().measure() != Measure.STORIES) {
      return false;
    }
    double moved = Math.abs((double) change.change());
    return moved > (isPercent ? number / PERCENT * change.before() : number);
  }

  /** What passed it, in a sentence. */
  String words(List<Change> far) {
    String limit =
        isPercent
            ? String.format(Locale.ROOT, "%s percent", plain(number))
            : String.format(Locale.ROOT, "%s stories", plain(number));
    return far.isEmpty()
        ? "nothing moved more than " + limit
        : String.format(
            Locale.ROOT, "moved more than %s: %,d numbers of stories", limit, far.size());
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }
}
