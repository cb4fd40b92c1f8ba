package org.dateline.report.live;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.report.evidence.KeptArticles;
import org.dateline.report.evidence.QuotedArticle;
import org.dateline.report.evidence.Roster;
import org.dateline.report.finding.Bucket;
import org.dateline.report.finding.CountryTimeline;
import org.dateline.report.finding.Outline;
import org.dateline.report.finding.PeriodRun;

/** Brings what was found into the form that the script works on. */
final class NumberMaker {
  private final Outline outline;
  private final KeptArticles evidence;
  private final Roster roster;
  private final Map<List<Integer>, Integer> setToNumber = new LinkedHashMap<>();

  NumberMaker(Outline outline, KeptArticles evidence) {
    this.outline = outline;
    this.evidence = evidence;
    this.roster = evidence.plan().roster();
  }

  Numbers numbers() {
    CountryTimeline timeline = outline.timeline();
    boolean isByArticle = evidence.plan().keepsAll();
    List<Integer> sets = evidence.articles().stream().map(this::set).toList();
    CellSums sums = CellSums.of(evidence.tally(), setToNumber);
    List<String> outlets = isByArticle ? evidence.tally().outlets() : sums.outlets();
    return new Numbers(
        outline.facts().version(),
        isByArticle ? "article" : "period",
        evidence.plan().hasTexts(),
        timeline.period().label(),
        timeline.buckets().stream().map(bucket -> bucket.first().toString()).toList(),
        timeline.buckets().isEmpty() ? "" : evidence.plan().end().toString(),
        indexes(timeline.buckets().stream().map(Bucket::isPartial).toList()),
        roster.names().stream().map(name -> List.of(name.id(), name.name(), name.type())).toList(),
        roster.countries(),
        outlets,
        List.copyOf(setToNumber.keySet()),
        new Numbers.Articles(days(), articleOutlets(isByArticle, sums), sets, copies()),
        isByArticle ? noCells() : sums.cells(),
        isByArticle ? List.of() : entities(),
        bursts(timeline),
        ties());
  }

  private int set(QuotedArticle article) {
    return CellSums.number(
        article.names().stream().filter(roster::isCountry).toList(), setToNumber);
  }

  /** Of the dated ones, which stand first. */
  private List<Integer> days() {
    return evidence.articles().stream()
        .flatMap(article -> article.published().stream())
        .map(date -> Math.toIntExact(date.toEpochDay()))
        .toList();
  }

  private List<Integer> articleOutlets(boolean isByArticle, CellSums sums) {
    Stream<Integer> numbers = evidence.articles().stream().map(QuotedArticle::outlet);
    return isByArticle
        ? numbers.toList()
        : numbers.map(outlet -> sums.outlet(evidence.tally().outlets().get(outlet))).toList();
  }

  private List<Integer> copies() {
    return indexes(evidence.articles().stream().map(QuotedArticle::isCopy).toList());
  }

  private static Numbers.Cells noCells() {
    return new Numbers.Cells(List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private List<Numbers.Entity> entities() {
    return IntStream.range(roster.countries(), roster.names().size())
        .mapToObj(
            name ->
                new Numbers.Entity(
                    name, evidence.tally().stories(name), evidence.tally().articles(name)))
        .toList();
  }

  private List<Numbers.Burst> bursts(CountryTimeline timeline) {
    List<Numbers.Burst> bursts = new ArrayList<>();
    timeline
        .countries()
        .forEach(
            country ->
                timeline
                    .bursts(country)
                    .forEach(
                        run -> bursts.add(burst(roster.number(country.id()).orElseThrow(), run))));
    return bursts;
  }

  private Numbers.Burst burst(int country, PeriodRun run) {
    return new Numbers.Burst(
        country,
        evidence.plan().period(run.first()).orElse(0),
        evidence.plan().period(run.last()).orElse(0));
  }

  private List<Numbers.Tie> ties() {
    return outline.ties().pairs().stream()
        .map(
            pair ->
                new Numbers.Tie(
                    roster.number(pair.a()).orElseThrow(),
                    roster.number(pair.b()).orElseThrow(),
                    pair.stories(),
                    pair.expected(),
                    pair.logLikelihood()))
        .toList();
  }

  private static List<Integer> indexes(List<Boolean> flags) {
    return IntStream.range(0, flags.size()).filter(flags::get).boxed().toList();
  }
}
