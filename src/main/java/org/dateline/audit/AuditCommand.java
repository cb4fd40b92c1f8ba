package org.dateline.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.audit.sheet.CodedRow;
import org.dateline.audit.sheet.CodedSheet;
import org.dateline.audit.sheet.MissedNames;
import org.dateline.command.UsageException;
import org.dateline.publish.OutputFolder;

/** The command {@code audit}: draws a sheet to be coded, and scores it. */
public final class AuditCommand {
  /** How to draw a sheet. */
  public static final String SAMPLE_USAGE =
      "audit sample [--output=output] [--size=300] [--seed=1] [--types=country] [--out=audit.csv]";

  /** How to score one. */
  public static final String SCORE_USAGE =
      "audit score audit.csv [second-coder.csv] [--output=output]";

  private static final Map<String, String> SAMPLE_OPTIONS =
      Map.of(
          "output", "output",
          "size", "300",
          "seed", "1",
          "types", String.join(",", AuditTypes.ALL),
          "out", "audit.csv");

  /** So many lines of mistakes a person can mend before scoring again. */
  private static final int MOST_PROBLEMS = 20;

  private AuditCommand() {}

  /**
   * Answers what follows the word {@code audit}.
   *
   * @return lines for standard output
   * @throws UsageException if it is not understood, or a sheet has mistakes, a line each
   */
  public static String answer(List<String> arguments) throws IOException {
    String verb = arguments.isEmpty() ? "" : arguments.get(0);
    List<String> rest = arguments.subList(Math.min(1, arguments.size()), arguments.size());
    return switch (verb) {
      case "sample" -> sample(AuditOptions.parse(rest, SAMPLE_OPTIONS));
      case "score" -> score(AuditOptions.parse(rest, Map.of("output", "output")));
      default ->
          throw new UsageException(
              "audit: sample or score, not \"" + verb + "\"; write " + SAMPLE_USAGE);
    };
  }

  private static String sample(AuditOptions options) throws IOException {
    if (!options.files().isEmpty()) {
      throw new UsageException(
          "audit sample: not an option: \"" + options.files().get(0) + "\"; write " + SAMPLE_USAGE);
    }
    OutputFolder.recover(options.text("output"));
    Path folder = options.tables();
    Path out = AuditOptions.path("--out", options.text("out"));
    if (Files.exists(out)) {
      throw new UsageException(
          "--out: is there already: \"" + out + "\"; it may hold your coding, so name another");
    }
    Draw draw =
        new Draw(options.number("size", 10, 100_000), options.number("seed", 0, 999_999_999));
    boolean hasTexts = UnitPopulation.show(folder, options.types(), draw);
    Draw.Drawn drawn = draw.drawn();
    SampleSheet.write(folder, drawn, RunName.of(folder), out);
    return SampleSummary.of(drawn, hasTexts, out);
  }

  private static String score(AuditOptions options) throws IOException {
    if (options.files().isEmpty() || options.files().size() > 2) {
      throw new UsageException("audit score: takes one or two sheets; write " + SCORE_USAGE);
    }
    OutputFolder.recover(options.text("output"));
    Path folder = options.tables();
    String run = RunName.of(folder);
    MissedNames missed = MissedNames.of(folder);
    List<CodedSheet> sheets = new ArrayList<>();
    for (String file : options.files()) {
      sheets.add(CodedSheet.read(existing(file), run, missed));
    }
    RunFacts facts =
        RunFacts.read(folder, all(sheets, CodedRow::id), all(sheets, CodedRow::article));
    check(sheets, facts);
    return ScorePage.of(
        sheets.get(0), facts, sheets.size() > 1 ? Optional.of(sheets.get(1)) : Optional.empty());
  }

  private static void check(List<CodedSheet> sheets, RunFacts facts) {
    List<String> problems =
        sheets.stream()
            .flatMap(
                sheet ->
                    Stream.concat(
                        sheet.problems().stream(), SheetCheck.problems(sheet, facts).stream()))
            .toList();
    if (!problems.isEmpty()) {
      int more = problems.size() - MOST_PROBLEMS;
      throw new UsageException(
          problems.stream().limit(MOST_PROBLEMS).collect(Collectors.joining("\n"))
              + (more > 0 ? "\nand " + more + " more lines; mend them and score again" : ""));
    }
    for (CodedSheet sheet : sheets) {
      if (sheet.coded().isEmpty()) {
        throw new UsageException(
            sheet.file() + ": nothing is coded; write 1 or 0 into the column right");
      }
    }
  }

  private static Set<String> all(List<CodedSheet> sheets, Function<CodedRow, String> value) {
    return sheets.stream()
        .flatMap(sheet -> sheet.rows().stream())
        .map(value)
        .collect(Collectors.toSet());
  }

  private static Path existing(String file) {
    Path path = AuditOptions.path("audit score", file);
    if (!Files.isRegularFile(path)) {
      throw new UsageException("audit score: no such sheet: \"" + file + "\"; name the coded CSV");
    }
    return path;
  }
}
