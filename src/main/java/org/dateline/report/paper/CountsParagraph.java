package org.dateline.report.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.RuleId;
import org.dateline.report.finding.Decisions;
import org.dateline.report.finding.Decisions.Decision;
import org.dateline.table.FinishedTable;
import org.dateline.table.Row;
import org.dateline.table.Table;

/** Which mentions of countries and topics were counted, and which text was set aside. */
final class CountsParagraph {
  private static final String REPEATED_TEXT =
      "Text that one outlet prints in five stories or more (runs of twelve words, found by winnowing:"
          + " Schleimer, Wilkerson and Aiken 2003; and lines of four words or more) was counted in the"
          + " first of these stories and set aside in all later ones";

  private static final String COUNTRY = "country";
  private static final int MOST_NAMES = 8;
  private static final int MOST_RULES = 5;
  private static final double PERCENT = 100;

  private final Path folder;
  private final PaperFacts facts;
  private final Decisions decisions;

  CountsParagraph(Path folder, PaperFacts facts) {
    this.folder = folder;
    this.facts = facts;
    this.decisions = facts.highlights().decisions();
  }

  /** What became of text that outlets print again and again. */
  String repeatedText() {
    if (!facts.option("repeated").equals("drop")) {
      return "Text that an outlet prints in many stories was counted like all other text.";
    }
    double share = repeatedShare();
    return REPEATED_TEXT
        + (share == 0
            ? "; there was none."
            : format(
                ": %.1f %% of all words, with %,d mentions, %,d of them of countries.",
                PERCENT * share,
                decisions.mentions(CountsParagraph::isRepeated),
                decisions.mentions(one -> isRepeated(one) && one.type().equals(COUNTRY))));
  }

  /** The table has the other words, and the share of these. */
  private double repeatedShare() {
    double kept = 0;
    double all = 0;
    for (Row row : rows(Table.SOURCES)) {
      double words = row.count("words");
      double share = row.ratio("repeated").orElse(0);
      kept += words;
      all += share < 1 ? words / (1 - share) : 0;
    }
    return all == 0 ? 0 : 1 - kept / all;
  }

  /** Which countries, in which forms, and what the rules refused. */
  String countries() {
    List<String> forms = List.of(facts.option("count").split(",", -1));
    Map<String, Long> refused =
        decisions.byRule(one -> isAsked(one, forms) && !one.isCounted() && !isRepeated(one));
    long counted = decisions.mentions(one -> isAsked(one, forms) && one.isCounted());
    long notCounted = refused.values().stream().mapToLong(Long::longValue).sum();
    String sentence =
        format(
            "Mentions of %s were counted where they have one of these forms: %s. Of %,d such mentions"
                + " %,d were counted and %,d refused",
            named(rows(Table.COUNTRIES).stream().map(row -> row.text("name")).toList()),
            String.join(", ", forms),
            counted + notCounted,
            counted,
            notCounted);
    if (notCounted == 0) {
      return sentence + ".";
    }
    String rules =
        refused.entrySet().stream()
            .limit(MOST_RULES)
            .map(rule -> format("%s %,d", rule.getKey(), rule.getValue()))
            .collect(Collectors.joining(", "));
    return sentence
        + format(
            " by rules that look at the words beside a name and at the article (%s%s).",
            rules, refused.size() > MOST_RULES ? ", others" : "");
  }

  private static boolean isAsked(Decision decision, List<String> forms) {
    return decision.type().equals(COUNTRY) && forms.contains(decision.form());
  }

  private static boolean isRepeated(Decision decision) {
    return decision.rule().equals(RuleId.REPEATED);
  }

  /** The analyst's own topics; none if there are none. */
  Optional<String> topics() {
    TreeSet<String> names = new TreeSet<>();
    try (Stream<Row> rows = FinishedTable.rowsIfThere(folder, Table.TIMELINE_TOPICS)) {
      rows.forEach(row -> names.add(row.text("name")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            format(
                "Topics of our own (%s) were counted by lists of phrases: %,d mentions.",
                named(new ArrayList<>(names)),
                decisions.mentions(one -> one.type().equals("topic") && one.isCounted())));
  }

  private static String named(List<String> names) {
    return names.size() > MOST_NAMES
        ? format("%s and %,d others", names.get(0), names.size() - 1)
        : String.join(", ", names);
  }

  private List<Row> rows(Table table) {
    try (Stream<Row> rows = FinishedTable.rows(folder, table)) {
      return rows.toList();
    }
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
