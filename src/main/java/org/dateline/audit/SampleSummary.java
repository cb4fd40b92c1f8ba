package org.dateline.audit;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** What was drawn, in a few lines. */
final class SampleSummary {
  private SampleSummary() {}

  static String of(Draw.Drawn drawn, boolean hasTexts, Path out) {
    StringBuilder lines = new StringBuilder();
    lines.append(
        line(
            "%d rows in %s, drawn from %d strata:",
            drawn.units().size(), out, drawn.sizes().size()));
    for (UnitKind kind : UnitKind.values()) {
      long units =
          drawn.sizes().entrySet().stream()
              .filter(entry -> entry.getKey().kind() == kind)
              .mapToLong(Map.Entry::getValue)
              .sum();
      long rows = drawn.units().stream().filter(unit -> unit.stratum().kind() == kind).count();
      lines.append(line("  %d of %,d %s", rows, units, words(kind)));
    }
    if (!hasTexts) {
      lines.append(
          line(
              "no %s beside the tables: sentences cannot be drawn, and what was overlooked stays"
                  + " unknown; run the job with --texts=true for that",
              ArticleTexts.FILE));
    }
    lines.append(
        line("code from the top: 1 or 0 into the column right; then: audit score %s", out));
    return lines.toString();
  }

  private static String words(UnitKind kind) {
    return switch (kind) {
      case COUNTED -> "counted mentions";
      case REFUSED -> "refused mentions";
      case SENTENCE -> "sentences";
    };
  }

  private static String line(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values) + "\n";
  }
}
