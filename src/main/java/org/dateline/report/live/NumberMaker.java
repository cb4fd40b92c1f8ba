package org.dateline.report.live;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.report.evidence.KeptArticles;
import org.dateline.report.evidence.QuotedArticle;
import org.dateline.report.evidence.Roster;
import org.dateline.report.finding.Bucket;
import org.dateline.report.finding.CountryTimeline;
import org.dateline.report.finding.Outline;
import org.dateline.report.finding.PeriodRun;
import org.dateline.report.theme.Themes;

/** Brings what was found into the form that the script works on. */
final class NumberMaker {
  private static final int FIRST_OUTLETS = 7;

  private final Outline outline;
  private final Themes themes;
  private final KeptArticles evidence;
  private final Roster roster;
  private final Map<List<Integer>, Integer> setToNumber = new LinkedHashMap<>();

  NumberMaker(Outline outline, Themes themes, KeptArticles evidence) {
    this.outline = outline;
    this.themes = themes;
    this.evidence = evidence;
    this.roster = evidence.plan().roster();
  }

  Numbers numbers() {
    CountryTimeline timeline = outline.timeline();
    boolean isByArticle = evidence.plan().keepsAll();
    List<Integer> sets = evidence.articles().stream().map(this::set).toList();
    CellSums sums = CellSums.of(evidence.tally(), themes.groups(), setToNumber);
    List<String> outlets = isByArticle ? evidence.tally().outlets() : sums.outlets();
    Map<String, Integer> idToPlace = evidence.places();
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
        isByArticle ? roster.countries() : told(sums),
        outlets,
        themes.groups().groups(),
        themes.groups().groups().isEmpty() ? List.of() : groups(outlets, isByArticle, sums),
        List.copyOf(setToNumber.keySet()),
        new Numbers.Articles(
            days(), articleOutlets(isByArticle, sums), sets, copies(), originals(idToPlace)),
        isByArticle ? noCells() : sums.cells(),
        isByArticle ? List.of() : entities(told(sums)),
        bursts(timeline),
        ties(),
        words(),
        stories(outlet -> isByArticle ? outlets.indexOf(outlet) : sums.outlet(outlet), idToPlace));
  }

  private List<Integer> groups(List<String> outlets, boolean isByArticle, CellSums sums) {
    return isByArticle
        ? outlets.stream().map(themes.groups()::group).toList()
        : sums.outletGroups();
  }

  private int set(QuotedArticle article) {
    return CellSums.number(
        article.names().stream().filter(roster::isCountry).toList(), setToNumber);
  }

  /** Of the dated ones, which stand first. */
  private List<Integer> days() {
    return evidence.articles().stream()
        .flatMap(article -> article.published().stream())
        .map(NumberMaker::day)
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

  private List<Integer> originals(Map<String, Integer> idToPlace) {
    return evidence.articles().stream()
        .filter(QuotedArticle::isCopy)
        .map(article -> idToPlace.getOrDefault(article.original(), -1))
        .toList();
  }

  private static Numbers.Cells noCells() {
    return new Numbers.Cells(List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private int told(CellSums sums) {
    return Math.min(sums.countries(), roster.countries());
  }

  private List<Numbers.Entity> entities(int first) {
    return IntStream.range(first, roster.names().size())
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

  private List<Numbers.Word> words() {
    return themes.words().all().stream()
        .map(
            word ->
                new Numbers.Word(
                    roster.number(word.country()).orElseThrow(),
                    word.word(),
                    word.together(),
                    word.sentences(),
                    Math.round(word.z() * 10) / 10.0))
        .toList();
  }

  private List<Numbers.Story> stories(
      ToIntFunction<String> outlet, Map<String, Integer> idToPlace) {
    return themes.stories().stories().stream()
        .map(
            story ->
                new Numbers.Story(
                    Objects.requireNonNull(idToPlace.get(story.id()), story.id()),
                    story.articles(),
                    story.outlets().size(),
                    story.outlets().stream().limit(FIRST_OUTLETS).toList(),
                    story.outlets().stream().map(outlet::applyAsInt).distinct().toList(),
                    story.last().map(NumberMaker::day).stream().toList()))
        .toList();
  }

  private static int day(LocalDate date) {
    return Math.toIntExact(date.toEpochDay());
  }

  private static List<Integer> indexes(List<Boolean> flags) {
    return IntStream.range(0, flags.size()).filter(flags::get).boxed().toList();
  }
}
