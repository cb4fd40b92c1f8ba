package org.dateline.report.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.report.finding.Highlights;
import org.dateline.table.FinishedTable;
import org.dateline.table.Row;
import org.dateline.table.Table;

/**
 * Writes {@code methods.md}: paragraphs for the section on methods of a paper that uses the tables,
 * with the figures of this very run.
 */
public final class MethodsPage {
  /** The name of the file. */
  public static final String FILE = "methods.md";

  private static final List<String> SOURCES =
      List.of(
          "Benjamini, Y., Hochberg, Y. (1995). Controlling the false discovery rate. *Journal of the"
              + " Royal Statistical Society B* 57(1), 289–300.",
          "Broder, A. Z. (1997). On the resemblance and containment of documents. *Compression and"
              + " Complexity of Sequences*, 21–29.",
          "Bouma, G. (2009). Normalized (pointwise) mutual information in collocation extraction."
              + " *Proceedings of GSCL*, 31–40.",
          "Dunning, T. (1993). Accurate methods for the statistics of surprise and coincidence."
              + " *Computational Linguistics* 19(1), 61–74.",
          "Kleinberg, J. (2003). Bursty and hierarchical structure in streams. *Data Mining and"
              + " Knowledge Discovery* 7(4), 373–397.",
          "Lafferty, J., McCallum, A., Pereira, F. (2001). Conditional random fields: probabilistic"
              + " models for segmenting and labeling sequence data. *Proceedings of ICML*, 282–289.",
          "Wilson, E. B. (1927). Probable inference, the law of succession, and statistical"
              + " inference. *Journal of the American Statistical Association* 22(158), 209–212.");

  private final Path folder;
  private final PaperFacts facts;
  private final Highlights found;

  private MethodsPage(Path folder, PaperFacts facts) {
    this.folder = folder;
    this.facts = facts;
    this.found = facts.highlights();
  }

  /** Writes it beside finished tables. */
  public static void write(Path folder, PaperFacts facts) throws IOException {
    String page = new MethodsPage(folder, facts).page();
    Files.writeString(folder.resolve(FILE), page, StandardCharsets.UTF_8);
  }

  private String page() {
    return "# Methods\n\nParagraphs for a paper that uses these tables, with the figures of this run."
        + " Change them as you like.\n\n"
        + corpus()
        + "\n\n"
        + countries()
        + "\n\n"
        + statistics()
        + "\n\n## What to add yourself\n\n"
        + "- Where the articles are from, and how they were searched for and chosen.\n"
        + "- How good the counts are on them: code a sample with `audit sample` and `audit score`.\n"
        + "- Who made the tables, and under which licence: in `CITATION.cff` and `datapackage.json`.\n"
        + "\n## How to cite\n\n"
        + format("Dateline, version %s (computer software, Apache License 2.0).\n", facts.version())
        + "\n## Sources\n\n"
        + SOURCES.stream().map(source -> "- " + source + "\n").collect(Collectors.joining());
  }

  private String corpus() {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        format(
            "We read %,d articles of %,d outlets%s with Dateline %s.",
            found.articles(), found.sources(), dates(), facts.version()));
    sentences.add(
        facts.option("duplicates").equals("merge")
            ? format(
                "Near-duplicate articles (Broder 1997) were taken together, which gave %,d stories;"
                    + " all shares and statistics count stories, each by its earliest article.",
                found.stories())
            : "Each article was taken for a story of its own.");
    if (found.undated() > 0) {
      sentences.add(
          format(
              "Of the articles %,d have no date: they count, but are in no timeline.",
              found.undated()));
    }
    if (found.readTwice() > 0) {
      sentences.add(
          format(
              "%,d of the records read the very same article again and were left out.",
              found.readTwice()));
    }
    sentences.add(rejected());
    return String.join(" ", sentences);
  }

  private String dates() {
    return found
        .dates()
        .map(range -> ", published from " + range.first() + " to " + range.last() + ",")
        .orElse("");
  }

  private String rejected() {
    long records = found.reasonToRecords().values().stream().mapToLong(Long::longValue).sum();
    if (records == 0) {
      return "No record was rejected.";
    }
    String reasons =
        found.reasonToRecords().entrySet().stream()
            .map(reason -> format("%s: %,d", reason.getKey(), reason.getValue()))
            .collect(Collectors.joining("; "));
    return format("Rejected records: %,d (%s).", records, reasons);
  }

  private String countries() {
    long mentions = 0;
    long refused = 0;
    List<String> names = new ArrayList<>();
    try (Stream<Row> rows = FinishedTable.rows(folder, Table.COUNTRIES)) {
      for (Row row : (Iterable<Row>) rows::iterator) {
        names.add(row.text("name"));
        mentions += row.count("mentions");
        refused += row.count("not_counted");
      }
    }
    String forms = facts.option("count").replace(",", ", ");
    String counted =
        format(
            "Mentions of %s were counted where a country stands in one of these forms: %s. Of %,d"
                + " such mentions %,d were refused by rules, for example as part of a longer name,"
                + " another place of the same name, or a language.",
            names.size() > 8 ? format("%,d countries", names.size()) : String.join(", ", names),
            forms,
            mentions + refused,
            refused);
    return facts.option("entities").equals("true")
        ? counted
            + " People, organizations and places were found by a linear-chain conditional random field"
            + " for English (Lafferty, McCallum and Pereira 2001), and the names of one entity merged."
        : counted;
  }

  private String statistics() {
    String smallest = chosen("minStories");
    return "Two countries or entities co-occur in a story that mentions both. For each pair the tables"
        + " give the number expected of independent names, normalized pointwise mutual information"
        + " (Bouma 2009), the signed log-likelihood ratio (Dunning 1993), and p-values of Fisher's"
        + " exact or the chi-squared test, adjusted for the number of pairs (Benjamini and Hochberg"
        + " 1995)."
        + (facts.option("entities").equals("true")
            ? format(" Pairs with an entity are listed from %s stories on.", smallest)
            : "")
        + format(
            " Timelines are by %s, %s, with Wilson's (1927) 95 %% intervals of"
                + " shares and bursts by Kleinberg's (2003) automaton.",
            chosen("period"), calendar());
  }

  private String calendar() {
    String zone = facts.option("timezone");
    return zone.equals("own")
        ? "on the days that the articles themselves give"
        : "in the calendar of " + zone;
  }

  /** An option without the note that the data chose it. */
  private String chosen(String option) {
    return facts.option(option).replace(" (auto)", "");
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
