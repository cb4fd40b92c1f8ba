package org.dateline.report.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.report.page.Wording;

/**
 * What a run says at its end.
 *
 * @param output where the tables are
 * @param highlights what was found
 */
public record EndSummary(String output, Highlights highlights) {
  private static final int REASONS = 3;

  /** For a terminal, a few lines. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        Wording.count(highlights.articles(), "article", "articles")
            + " from "
            + Wording.count(highlights.sources(), "outlet", "outlets")
            + dates()
            + ": "
            + Wording.count(highlights.stories(), "story", "stories")
            + ", "
            + Wording.count(highlights.mentions(), "mention", "mentions"));
    if (!highlights.reasonToRecords().isEmpty()) {
      lines.add("rejected: " + reasons());
    }
    if (highlights.readTwice() > 0) {
      lines.add("read twice and counted once: " + Wording.count(highlights.readTwice()));
    }
    if (!highlights.strongest().isEmpty()) {
      lines.add("strongest pairs of countries:");
      highlights.strongest().forEach(pair -> lines.add("  " + names(pair) + ": " + stories(pair)));
    }
    lines.add("tables in " + output + "; start with " + output + "/report.html");
    return lines;
  }

  /** For a page, in Markdown. */
  public String markdown() {
    StringBuilder page = new StringBuilder("### Dateline\n\n");
    page.append("| articles | stories | outlets | mentions | rejected |\n");
    page.append("|---:|---:|---:|---:|---:|\n");
    page.append(
        "| %s | %s | %s | %s | %s |%n%n"
            .formatted(
                Wording.count(highlights.articles()),
                Wording.count(highlights.stories()),
                Wording.count(highlights.sources()),
                Wording.count(highlights.mentions()),
                Wording.count(rejected())));
    highlights
        .dates()
        .ifPresent(
            range ->
                page.append("Published " + Wording.range(range.first(), range.last()) + ".\n\n"));
    if (rejected() > 0) {
      page.append("Rejected: " + reasons() + ".\n\n");
    }
    if (!highlights.strongest().isEmpty()) {
      page.append("Strongest pairs of countries:\n\n");
      highlights
          .strongest()
          .forEach(pair -> page.append("- " + names(pair) + ": " + stories(pair) + "\n"));
      page.append('\n');
    }
    return page.append("Tables in `" + output + "`.\n").toString();
  }

  private String dates() {
    return highlights
        .dates()
        .map(range -> ", " + Wording.range(range.first(), range.last()))
        .orElse("");
  }

  private long rejected() {
    return highlights.reasonToRecords().values().stream().mapToLong(Long::longValue).sum();
  }

  private String reasons() {
    List<Map.Entry<String, Long>> all = List.copyOf(highlights.reasonToRecords().entrySet());
    String first =
        all.stream()
            .limit(REASONS)
            .map(reason -> reason.getKey() + " " + Wording.count(reason.getValue()))
            .collect(Collectors.joining(", "));
    long others = all.stream().skip(REASONS).mapToLong(Map.Entry::getValue).sum();
    return others == 0 ? first : first + ", others " + Wording.count(others);
  }

  private static String names(Highlights.CountryPair pair) {
    return pair.a() + " and " + pair.b();
  }

  private static String stories(Highlights.CountryPair pair) {
    return Wording.count(pair.stories(), "story", "stories")
        + ", "
        + Wording.fixed(pair.expected(), 1)
        + " expected by chance";
  }
}
