package org.dateline.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.audit.sheet.CodedRow;
import org.dateline.audit.sheet.CodedSheet;

/** Whether the rows of a sheet are units of the tables, in strata of one size and kind. */
final class SheetCheck {
  private SheetCheck() {}

  /** What is wrong, a line of the sheet each. */
  static List<String> problems(CodedSheet sheet, RunFacts run) {
    List<String> problems = new ArrayList<>();
    Map<String, CodedRow> stratumToFirst = new HashMap<>();
    Map<String, Integer> stratumToRows = new HashMap<>();
    for (CodedRow row : sheet.rows()) {
      String place = sheet.file() + ":" + row.line() + ": ";
      CodedRow first = stratumToFirst.computeIfAbsent(row.stratum(), key -> row);
      if (!isKnown(row, run)) {
        problems.add(place + "no such id in these tables: \"" + row.id() + "\"; delete the line");
      } else if (first.stratumSize() != row.stratumSize()
          || !kind(first, run).equals(kind(row, run))) {
        problems.add(
            place
                + "stratum is not that of line "
                + first.line()
                + ": \""
                + row.stratum()
                + "\"; take stratum and stratum_size from the sheet as it was drawn");
      } else if (stratumToRows.merge(row.stratum(), 1, Integer::sum) > row.stratumSize()) {
        problems.add(
            place
                + "more rows than the stratum has units: \""
                + row.stratumSize()
                + "\"; take stratum_size from the sheet as it was drawn");
      }
    }
    return problems;
  }

  private static boolean isKnown(CodedRow row, RunFacts run) {
    return row.isSentence() ? run.hasArticle(row.article()) : run.idToFacts().containsKey(row.id());
  }

  private static String kind(CodedRow row, RunFacts run) {
    return row.isSentence() || !run.idToFacts().containsKey(row.id())
        ? "sentence"
        : Objects.requireNonNull(run.idToFacts().get(row.id())).stratum().kind().name();
  }
}
