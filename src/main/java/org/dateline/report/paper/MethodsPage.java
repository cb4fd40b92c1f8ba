package org.dateline.report.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.report.finding.Highlights;

/**
 * Writes {@code methods.md}: paragraphs for the section on methods of a paper that uses the tables,
 * with the figures of this very run.
 */
public final class MethodsPage {
  /** The name of the file. */
  public static final String FILE = "methods.md";

  private static final String TO_ADD =
      """
      ## What to add yourself

      - Where the articles are from, and how they were searched for and chosen.
      - How good the counts are on them: code a sample with `audit sample` and `audit score`.
      - Who made the tables, and under which licence: in `CITATION.cff` and `datapackage.json`.
      """;

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
    String paragraphs = String.join("\n\n", paragraphs());
    return "# Methods\n\nParagraphs for a paper that uses these tables, with the figures of this run."
        + " Change them as you like.\n\n"
        + paragraphs
        + "\n\n## How it was run\n\n"
        + format(
            "Dateline %s, with these options; all others had their defaults:\n\n", facts.version())
        + format("    %s\n\n", facts.command())
        + TO_ADD
        + "\n## How to cite\n\n"
        + format("Dateline, version %s (computer software, Apache License 2.0).\n", facts.version())
        + "\n## Sources\n\n"
        + PaperSources.citedIn(paragraphs).stream()
            .map(source -> "- " + source + "\n")
            .collect(Collectors.joining());
  }

  private List<String> paragraphs() {
    CountsParagraph counts = new CountsParagraph(folder, facts);
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(corpus());
    paragraphs.add(counts.repeatedText());
    paragraphs.add(counts.countries() + counts.topics().map(topics -> " " + topics).orElse(""));
    if (facts.hasEntities()) {
      paragraphs.add(NamesParagraph.of(found.decisions()));
    }
    paragraphs.add(statistics());
    return paragraphs;
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
                "Articles that share 60 %% or more of the four-word runs of the shorter one (Broder"
                    + " 1997), and a run in their first hundred words, were taken together as one"
                    + " story, which gave %,d stories; all shares and statistics count stories, each"
                    + " by its earliest article.",
                found.stories())
            : "Each article was taken for a story of its own.");
    if (found.undated() > 0) {
      sentences.add(
          format(
              "Of the articles %,d have no date: they count, but are in no timeline.",
              found.undated()));
    }
    addLeftOut(sentences);
    sentences.add(rejected());
    return String.join(" ", sentences);
  }

  private String dates() {
    return found
        .dates()
        .map(range -> ", published from " + range.first() + " to " + range.last() + ",")
        .orElse("");
  }

  private void addLeftOut(List<String> sentences) {
    long outside = facts.count("out_of_range");
    long undated = facts.count("undated_left_out");
    if (outside + undated > 0) {
      sentences.add(
          format(
              "Left out were %,d articles outside of the dates that were asked for, and %,d without a"
                  + " date.",
              outside, undated));
    }
    if (found.readTwice() > 0) {
      sentences.add(
          format(
              "Records that read the very same article again were left out: %,d.",
              found.readTwice()));
    }
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

  private String statistics() {
    return "Two names co-occur in a story that mentions both. For each pair the tables give the number"
        + " of stories expected of independent names, normalized pointwise mutual information (Bouma"
        + " 2009), the log-likelihood ratio with the sign of the association (Dunning 1993), and its"
        + " p-value, or that of Fisher's exact test where an expected count is under five, adjusted"
        + " for the number of pairs in the table (Benjamini and Hochberg 1995)."
        + (facts.hasEntities()
            ? format(" Pairs with an entity are listed from %s stories on.", chosen("minStories"))
            : "")
        + format(
            " Timelines are by %s, %s, with Wilson's (1927) 95 %% intervals of shares and bursts by"
                + " Kleinberg's (2003) automaton.",
            chosen("period"), calendar())
        + " Outlets are compared by the odds of a country among their stories against those of all"
        + " other outlets (Woolf 1955). The words that go with a country are those with the highest"
        + " log odds against all other sentences, with an informative Dirichlet prior (Monroe,"
        + " Colaresi and Quinn 2008).";
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
