package org.dateline.audit.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.audit.sheet.SheetText.SheetLine;
import org.dateline.command.UsageException;

/**
 * A sheet that came back from a coder, whatever spreadsheet saved it, its columns in any order.
 *
 * @param file its name
 * @param rows its rows, coded or not
 * @param problems what is wrong in it, a line of the sheet each; empty if nothing is
 */
public record CodedSheet(String file, List<CodedRow> rows, List<String> problems) {
  /** Copies the lists. */
  public CodedSheet {
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
  }

  /** Reads one and checks what can be checked without the mentions. */
  public static CodedSheet read(Path file, String run, MissedNames missed) throws IOException {
    return new Reading(file, run, missed).sheet();
  }

  /** The rows that have an answer. */
  public List<CodedRow> coded() {
    return rows.stream().filter(row -> row.answer().isPresent()).toList();
  }

  private static final class Reading {
    private final Path file;
    private final String run;
    private final MissedNames missed;
    private final Map<String, Integer> columnToPlace = new HashMap<>();
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Long> idToLine = new HashMap<>();

    Reading(Path file, String run, MissedNames missed) {
      this.file = file;
      this.run = run;
      this.missed = missed;
    }

    CodedSheet sheet() throws IOException {
      List<SheetLine> lines = SheetText.read(file);
      readHeading(lines.isEmpty() ? List.of() : lines.get(0).cells());
      List<CodedRow> rows = new ArrayList<>();
      for (SheetLine line : lines.subList(Math.min(1, lines.size()), lines.size())) {
        row(line).ifPresent(rows::add);
      }
      return new CodedSheet(file.toString(), rows, problems);
    }

    private void readHeading(List<String> heading) {
      for (int i = 0; i < heading.size(); i++) {
        columnToPlace.putIfAbsent(heading.get(i).toLowerCase(Locale.ROOT), i);
      }
      for (String name : List.of("id", "right", "meant", "stratum", "stratum_size", "run")) {
        if (!columnToPlace.containsKey(name)) {
          throw new UsageException(
              file + ":1: no column \"" + name + "\"; keep the heading that audit sample wrote");
        }
      }
    }

    /** The row of a line; none if it is of no use. */
    private Optional<CodedRow> row(SheetLine line) {
      String id = cell(line, "id");
      if (!cell(line, "run").equals(run)) {
        return problem(
            line,
            "drawn from another run: \"" + id + "\"; name the folder of its tables with --output");
      }
      Long earlier = idToLine.putIfAbsent(id, line.number());
      if (earlier != null) {
        return problem(line, "stands in line " + earlier + " too: \"" + id + "\"; delete one");
      }
      String right = cell(line, "right");
      Optional<Answer> answer = Answer.of(right);
      if (answer.isEmpty() && !right.isEmpty()) {
        return problem(line, "right is neither yes nor no: \"" + right + "\"; write 1 or 0");
      }
      String meant = cell(line, "meant");
      boolean isMissing = id.startsWith("s") && answer.equals(Optional.of(Answer.NO));
      Optional<List<String>> names =
          isMissing ? missed.parse(meant) : Optional.of(List.<String>of());
      if (names.isEmpty()) {
        return problem(
            line,
            "meant does not say what was missed: \""
                + meant
                + "\"; write codes of countries or person, organization, location, with ;");
      }
      String size = cell(line, "stratum_size").replaceAll("[.,]0{0,2}$|[^0-9]", "");
      if (size.isEmpty() || size.length() > 15) {
        return problem(
            line,
            "stratum_size is not a number: \""
                + cell(line, "stratum_size")
                + "\"; take it from the sheet as it was drawn");
      }
      return Optional.of(
          new CodedRow(
              line.number(),
              id,
              answer,
              meant,
              names.get(),
              cell(line, "name"),
              cell(line, "sentence"),
              cell(line, "article_id"),
              cell(line, "stratum"),
              Long.parseLong(size)));
    }

    private Optional<CodedRow> problem(SheetLine line, String what) {
      problems.add(file + ":" + line.number() + ": " + what);
      return Optional.empty();
    }

    private String cell(SheetLine line, String column) {
      int place = columnToPlace.getOrDefault(column, -1);
      return place >= 0 && place < line.cells().size() ? line.cells().get(place) : "";
    }
  }
}
