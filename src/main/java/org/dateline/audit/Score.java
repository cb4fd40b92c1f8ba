package org.dateline.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.dateline.audit.estimate.Estimate;
import org.dateline.audit.estimate.Observation;
import org.dateline.audit.estimate.Recall;
import org.dateline.audit.estimate.RoganGladen;
import org.dateline.audit.estimate.SquareAndAdd;
import org.dateline.audit.estimate.StratifiedEstimate;
import org.dateline.audit.estimate.StratumSample;
import org.dateline.audit.sheet.CodedRow;
import org.dateline.audit.sheet.CodedSheet;

/** The figures that the coded rows of a sheet give for the whole corpus. */
final class Score {
  private final List<CodedRow> coded;
  private final RunFacts run;
  private final long sentences;
  private final long mentions;
  private final SortedMap<String, List<CodedRow>> stratumToRows = new TreeMap<>();

  /** A score of rows whose mentions {@code run} knows. */
  Score(CodedSheet sheet, RunFacts run) {
    this.coded = sheet.coded();
    this.run = run;
    coded.forEach(
        row -> stratumToRows.computeIfAbsent(row.stratum(), key -> new ArrayList<>()).add(row));
    this.sentences = units(sheet, CodedRow::isSentence);
    this.mentions = units(sheet, row -> !row.isSentence());
  }

  /** How many units the corpus has in the strata of these rows, coded or not. */
  private static long units(CodedSheet sheet, Predicate<CodedRow> isOfKind) {
    Map<String, Long> stratumToSize = new TreeMap<>();
    sheet.rows().stream()
        .filter(isOfKind)
        .forEach(row -> stratumToSize.put(row.stratum(), row.stratumSize()));
    return stratumToSize.values().stream().mapToLong(Long::longValue).sum();
  }

  /** How many mentions are in strata of which the sheet has no row. */
  long unitsWithoutRow() {
    return Math.max(0, run.sizes().values().stream().mapToLong(Long::longValue).sum() - mentions);
  }

  /** Whether sentences were coded, without which nobody knows what was not seen at all. */
  boolean hasSentences() {
    return coded.stream().anyMatch(CodedRow::isSentence);
  }

  /** The figures of a part of all mentions. */
  Figures figures(Domain domain) {
    Optional<Estimate> precision = share(UnitKind.COUNTED, domain);
    Optional<Estimate> found = precision.map(share -> share.times(size(UnitKind.COUNTED, domain)));
    Optional<Estimate> refused = missedAmongRefused(domain);
    Optional<Estimate> unseen =
        domain.isKnownInSentences()
            ? total(row -> row.missed().stream().filter(domain.missed()::contains).count())
            : Optional.empty();
    return new Figures(
        domain.label(),
        coded.stream().filter(row -> isIn(row, domain)).count(),
        precision,
        recall(found, refused),
        recall(found, sum(refused, unseen)));
  }

  /** The stories of a country; none if no counted mention of it in a story was coded. */
  Optional<StoryTotal> stories(String country) {
    long counted = run.countryToStories().getOrDefault(country, 0L);
    Optional<Estimate> precision =
        StratifiedEstimate.share(
            samples(UnitKind.COUNTED, row -> part(row, country, UnitKind.COUNTED)));
    Optional<Estimate> refused =
        run.refusedStories(country) == 0
            ? Optional.of(Estimate.known(0))
            : refusedStories(country)
                .map(share -> share.times((double) run.refusedStories(country)));
    Optional<Estimate> unseen =
        hasSentences()
            ? total(
                row ->
                    row.missed().contains(country) && run.isStoryWithout(row.article(), country)
                        ? 1
                        : 0)
            : Optional.of(Estimate.known(0));
    return sum(refused, unseen)
        .map(missed -> missed.atMost((double) run.storiesWithout(country)))
        .flatMap(
            missed ->
                precision.map(
                    share ->
                        new StoryTotal(
                            country,
                            counted,
                            share,
                            missed,
                            RoganGladen.total((double) counted, share, missed))));
  }

  /** The share of refused stories that should count; of all countries if none of it was coded. */
  private Optional<Estimate> refusedStories(String country) {
    return StratifiedEstimate.share(
            samples(UnitKind.REFUSED, row -> part(row, country, UnitKind.REFUSED)))
        .or(
            () ->
                StratifiedEstimate.share(
                    samples(
                        UnitKind.REFUSED,
                        row ->
                            part(
                                row,
                                facts(row).orElseThrow().stratum().country(),
                                UnitKind.REFUSED))));
  }

  private Optional<Estimate> missedAmongRefused(Domain domain) {
    double refused = size(UnitKind.REFUSED, domain);
    return refused == 0
        ? Optional.of(Estimate.known(0))
        : share(UnitKind.REFUSED, domain).map(share -> share.times(refused));
  }

  private static Optional<Estimate> recall(Optional<Estimate> found, Optional<Estimate> missed) {
    return found
        .filter(estimate -> estimate.value() > 0)
        .flatMap(right -> missed.map(lost -> Recall.of(right, lost)));
  }

  private static Optional<Estimate> sum(Optional<Estimate> a, Optional<Estimate> b) {
    return a.flatMap(one -> b.map(other -> SquareAndAdd.of(one, other, Double::sum)));
  }

  private double size(UnitKind kind, Domain domain) {
    return run.sizes().entrySet().stream()
        .filter(entry -> entry.getKey().kind() == kind && domain.holds().test(entry.getKey()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  private Optional<Estimate> share(UnitKind kind, Domain domain) {
    return StratifiedEstimate.share(
        samples(
            kind,
            row ->
                isIn(row, domain)
                    ? new Observation(1, row.isRight() ? 1 : 0)
                    : Observation.OUTSIDE));
  }

  /**
   * A mention stands for its part of the story: an article uses a name in one sense, so that all
   * mentions of a country in it are right or all are wrong.
   */
  private Observation part(CodedRow row, String country, UnitKind kind) {
    MentionFacts facts = facts(row).orElseThrow();
    boolean isStory =
        facts.stratum().country().equals(country)
            && facts.isOfStory()
            && facts.isCountedThere() == (kind == UnitKind.COUNTED);
    double part = 1.0 / facts.alike();
    return isStory ? new Observation(part, row.isRight() ? part : 0) : Observation.OUTSIDE;
  }

  /** The total of something in all sentences. */
  private Optional<Estimate> total(ToDoubleFunction<CodedRow> value) {
    return StratifiedEstimate.rate(
            samples(UnitKind.SENTENCE, row -> new Observation(1, value.applyAsDouble(row))))
        .map(rate -> rate.times((double) sentences));
  }

  private List<StratumSample> samples(UnitKind kind, Function<CodedRow, Observation> observation) {
    List<StratumSample> samples = new ArrayList<>();
    for (List<CodedRow> rows : stratumToRows.values()) {
      if (kind(rows.get(0)) == kind) {
        samples.add(
            new StratumSample(
                (double) rows.get(0).stratumSize(), rows.stream().map(observation).toList()));
      }
    }
    return samples;
  }

  private UnitKind kind(CodedRow row) {
    return facts(row).map(facts -> facts.stratum().kind()).orElse(UnitKind.SENTENCE);
  }

  private boolean isIn(CodedRow row, Domain domain) {
    return facts(row).filter(facts -> domain.holds().test(facts.stratum())).isPresent();
  }

  private Optional<MentionFacts> facts(CodedRow row) {
    return Optional.ofNullable(run.idToFacts().get(row.id()));
  }
}
