package org.dateline.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.audit.estimate.Estimate;
import org.dateline.audit.estimate.Kappa;
import org.dateline.audit.sheet.CodedRow;
import org.dateline.audit.sheet.CodedSheet;
import org.dateline.audit.sheet.MissedNames;

/** A score as text, in tables of Markdown. */
final class ScorePage {
  private static final int MOST_WRONG = 20;

  private final CodedSheet sheet;
  private final RunFacts run;
  private final Score score;
  private final StringBuilder page = new StringBuilder();

  private ScorePage(CodedSheet sheet, RunFacts run) {
    this.sheet = sheet;
    this.run = run;
    this.score = new Score(sheet, run);
  }

  /** The page of a sheet, and of a second one if another person coded the same. */
  static String of(CodedSheet sheet, RunFacts run, Optional<CodedSheet> second) {
    ScorePage page = new ScorePage(sheet, run);
    page.head();
    page.figures("All", List.of(all()));
    page.figures("By type", types());
    page.figures("By form", page.forms());
    page.figures("By country", page.countries());
    page.stories();
    second.ifPresent(page::agreement);
    page.wrong();
    return page.page.toString();
  }

  private void head() {
    int coded = sheet.coded().size();
    add("%s: %d rows, %d coded%n", sheet.file(), sheet.rows().size(), coded);
    if (coded < sheet.rows().size()) {
      add(
          "not coded: %d; the figures stand on the coded ones, which is fair if you coded from the"
              + " top%n",
          sheet.rows().size() - coded);
    }
    if (score.unitsWithoutRow() > 0) {
      add(
          "the sheet has no row of the strata of %,d mentions: lines were deleted, and the figures"
              + " take those for like the others%n",
          score.unitsWithoutRow());
    }
    if (!score.hasSentences()) {
      add(
          "no sentence was coded: recall is of what the program saw, counted or refused, not of"
              + " what it overlooked%n");
    }
  }

  private static Domain all() {
    List<String> missed = new ArrayList<>(MissedNames.TYPES);
    return new Domain("all", stratum -> true, missed);
  }

  private static List<Domain> types() {
    return AuditTypes.ALL.stream()
        .map(type -> new Domain(type, stratum -> stratum.type().equals(type), List.of(type)))
        .toList();
  }

  private List<Domain> forms() {
    return run.sizes().keySet().stream()
        .map(stratum -> stratum.type() + ", " + stratum.form())
        .distinct()
        .sorted()
        .map(label -> new Domain(label, isLabelled(label), List.of()))
        .toList();
  }

  private static Predicate<Stratum> isLabelled(String label) {
    return stratum -> label.equals(stratum.type() + ", " + stratum.form());
  }

  private List<Domain> countries() {
    return run.countryToStories().keySet().stream()
        .map(code -> new Domain(code, stratum -> stratum.country().equals(code), List.of(code)))
        .toList();
  }

  private void figures(String title, List<Domain> domains) {
    List<Figures> shown =
        domains.stream()
            .map(this::withCountries)
            .map(score::figures)
            .filter(figures -> figures.coded() > 0)
            .toList();
    if (shown.isEmpty()) {
      return;
    }
    add("%n## %s%n%n", title);
    add("| | coded | precision | recall of what was seen | recall |%n|---|--:|---|---|---|%n");
    shown.forEach(
        one ->
            add(
                "| %s | %d | %s | %s | %s |%n",
                one.label(),
                one.coded(),
                share(one.precision()),
                share(one.recallOfSeen()),
                share(one.recall())));
  }

  /** Of all and of the type country, a missed name may be any country. */
  private Domain withCountries(Domain domain) {
    if (!domain.label().equals("all") && !domain.label().equals(AuditTypes.COUNTRY)) {
      return domain;
    }
    List<String> missed =
        Stream.of(domain.missed(), List.copyOf(run.countryToStories().keySet()))
            .flatMap(List::stream)
            .toList();
    return new Domain(domain.label(), domain.holds(), missed);
  }

  private void stories() {
    List<StoryTotal> totals =
        run.countryToStories().keySet().stream()
            .map(score::stories)
            .flatMap(Optional::stream)
            .toList();
    if (totals.isEmpty()) {
      return;
    }
    add("%n## Stories of each country, corrected (Rogan and Gladen 1978)%n%n");
    add("| | counted | precision | missed | corrected |%n|---|--:|---|---|---|%n");
    totals.forEach(
        total ->
            add(
                "| %s | %,d | %s | %s | %s |%n",
                total.country(),
                total.counted(),
                share(Optional.of(total.precision())),
                number(total.missed()),
                number(total.corrected())));
  }

  private void agreement(CodedSheet second) {
    Map<String, CodedRow> idToRow = byId(second);
    long[][] cells = new long[2][2];
    List<String> lines = new ArrayList<>();
    for (CodedRow row : sheet.coded()) {
      CodedRow other = idToRow.get(row.id());
      if (other != null) {
        cells[row.isRight() ? 0 : 1][other.isRight() ? 0 : 1]++;
        if (row.isRight() != other.isRight()) {
          lines.add(Long.toString(row.line()));
        }
      }
    }
    add("%n## Two coders%n%n");
    if (Stream.of(cells).mapToLong(row -> row[0] + row[1]).sum() == 0) {
      add("No row is coded in both sheets.%n");
      return;
    }
    Kappa kappa = Kappa.of(cells[0][0], cells[0][1], cells[1][0], cells[1][1]);
    add(
        "%d rows coded by both; they agree on %.3f; Cohen's kappa %s%n",
        kappa.units(),
        kappa.agreement(),
        kappa
            .kappa()
            .map(one -> share(Optional.of(one)))
            .orElse("is not defined: one answer only"));
    add("The figures above are those of the first sheet.%n");
    if (!lines.isEmpty()) {
      add("They differ in lines %s of %s.%n", String.join(", ", lines), sheet.file());
    }
  }

  private static Map<String, CodedRow> byId(CodedSheet sheet) {
    return sheet.coded().stream().collect(Collectors.toMap(CodedRow::id, row -> row));
  }

  /** What went wrong, to be looked at. */
  private void wrong() {
    List<CodedRow> wrong = sheet.coded().stream().filter(this::isWrong).toList();
    if (wrong.isEmpty()) {
      return;
    }
    add("%n## Where it was wrong%n%n");
    wrong.stream()
        .limit(MOST_WRONG)
        .forEach(
            row ->
                add(
                    "- line %d, %s: %s%s%n",
                    row.line(),
                    fault(row),
                    row.sentence(),
                    row.meant().isEmpty() ? "" : " (meant: " + row.meant() + ")"));
    if (wrong.size() > MOST_WRONG) {
      add("- and %d more%n", wrong.size() - MOST_WRONG);
    }
  }

  private boolean isWrong(CodedRow row) {
    return (row.isSentence() || isCounted(row)) != row.isRight();
  }

  private String fault(CodedRow row) {
    if (row.isSentence()) {
      return "overlooked";
    }
    return (isCounted(row) ? "counted as " : "refused as ") + row.name();
  }

  private boolean isCounted(CodedRow row) {
    return Objects.requireNonNull(run.idToFacts().get(row.id())).stratum().kind()
        == UnitKind.COUNTED;
  }

  private static String share(Optional<Estimate> estimate) {
    return estimate
        .map(one -> format("%.3f (%.3f to %.3f)", one.value(), one.low(), one.high()))
        .orElse("");
  }

  private static String number(Estimate one) {
    return format("%,.0f (%,.0f to %,.0f)", one.value(), one.low(), one.high());
  }

  private void add(String pattern, Object... values) {
    page.append(format(pattern, values));
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern.replace("%n", "\n"), values);
  }
}
