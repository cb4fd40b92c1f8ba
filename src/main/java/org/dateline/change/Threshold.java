package org.dateline.change;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.command.UsageException;

/**
 * How far a number of stories may move before a watcher is called.
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
  private static final int SHOWN = 5;

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
  boolean isPassedBy(Move move) {
    double moved = Math.abs((double) move.after() - move.before());
    return moved > (isPercent ? number / PERCENT * move.before() : number);
  }

  /** What passed it, in a sentence. */
  String words(List<Move> far) {
    String limit = plain(number) + (isPercent ? " percent" : " stories");
    if (far.isEmpty()) {
      return "nothing that is watched moved more than " + limit;
    }
    String shown =
        far.stream()
            .limit(SHOWN)
            .map(
                move ->
                    String.format(
                        Locale.ROOT,
                        "%s from %,d to %,d",
                        move.name(),
                        move.before(),
                        move.after()))
            .collect(Collectors.joining("; "));
    String more =
        far.size() > SHOWN ? String.format(Locale.ROOT, "; and %,d more", far.size() - SHOWN) : "";
    return "stories moved more than " + limit + ": " + shown + more;
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }
}
