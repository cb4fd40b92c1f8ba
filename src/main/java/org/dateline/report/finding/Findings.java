package org.dateline.report.finding;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dateline.table.Row;

/**
 * All that the report tells, gathered from the finished tables.
 *
 * @param outline what stands in the small tables
 */
public record Findings(
    Outline outline,
    Glossary glossary,
    CoverageGaps gaps,
    RejectedRecords rejected,
    Mentions mentions,
    ReadArticles corpus) {

  /**
   * Reads what the outline has not.
   *
   * @param beside is shown each row of {@code mentions.csv} as it passes
   */
  public static Findings read(Path folder, Outline outline, Consumer<Row> beside) {
    Set<String> quoted = new HashSet<>();
    Stream.of(outline.pairs().together(), outline.pairs().apart(), outline.entities().strongest())
        .flatMap(List::stream)
        .forEach(pair -> quoted.add(pair.exampleArticle()));
    Mentions mentions = Mentions.read(folder, quoted, beside);
    quoted.addAll(mentions.exampleArticles());
    return new Findings(
        outline,
        Glossary.load(),
        CoverageGaps.read(folder, outline.facts().period()),
        RejectedRecords.read(folder),
        mentions,
        ReadArticles.read(folder, quoted));
  }

  public ReportFacts facts() {
    return outline.facts();
  }

  /** All configured countries, most stories first. */
  public List<Participant> countries() {
    return outline.countries();
  }

  public CountryPairs pairs() {
    return outline.pairs();
  }

  public EntityLists entities() {
    return outline.entities();
  }

  public CountryTimeline timeline() {
    return outline.timeline();
  }
}
