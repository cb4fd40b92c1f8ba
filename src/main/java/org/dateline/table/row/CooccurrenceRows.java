package org.dateline.table.row;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.bytes.CodePointOrder;
import org.dateline.count.Example;
import org.dateline.count.Margin;
import org.dateline.count.PairCount;
import org.dateline.count.SentenceRef;
import org.dateline.count.association.Association;
import org.dateline.count.association.BenjaminiHochberg;
import org.dateline.count.association.Contingency;
import org.dateline.count.timeline.DateRange;
import org.dateline.model.ArticleId;
import org.dateline.table.EntityType;
import org.dateline.table.RowWriter;

/** The rows of the three co-occurrence tables: counts joined with their margins and tested. */
public final class CooccurrenceRows {
  private static final Comparator<TestedPair> BY_NAME =
      Comparator.comparing(TestedPair::a, CodePointOrder.INSTANCE)
          .thenComparing(TestedPair::b, CodePointOrder.INSTANCE);

  private static final Comparator<TestedPair> FREQUENT_FIRST =
      Comparator.comparingLong((TestedPair pair) -> pair.count().stories())
          .reversed()
          .thenComparing(BY_NAME);

  private static final Comparator<TestedPair> STRONGEST_FIRST =
      Comparator.comparingDouble((TestedPair pair) -> pair.association().logLikelihood())
          .reversed()
          .thenComparing(BY_NAME);

  private final Map<String, Margin> idToMargin;
  private final Margin total;
  private final Map<SentenceRef, String> sentences;

  /**
   * Joins pairs with what is known of their sides.
   *
   * @param idToMargin every id that a pair has
   * @param total all stories and all their sentences
   * @param sentences the words of every example
   */
  public CooccurrenceRows(
      Map<String, Margin> idToMargin, Margin total, Map<SentenceRef, String> sentences) {
    this.idToMargin = idToMargin;
    this.total = total;
    this.sentences = sentences;
  }

  /** A pair and how strongly its sides are associated. */
  private record TestedPair(PairCount count, Association association) {
    String a() {
      return count.a();
    }

    String b() {
      return count.b();
    }
  }

  /** Writes one row for each pair, those in most stories first; q-values are over these rows. */
  public void writeFrequentFirst(RowWriter out, Collection<PairCount> pairs) {
    write(out, pairs, FREQUENT_FIRST);
  }

  /** Writes one row for each pair, the strongest ties first; q-values are over these rows. */
  public void writeStrongestFirst(RowWriter out, Collection<PairCount> pairs) {
    write(out, pairs, STRONGEST_FIRST);
  }

  private void write(RowWriter out, Collection<PairCount> pairs, Comparator<TestedPair> order) {
    List<TestedPair> rows =
        pairs.stream().map(pair -> new TestedPair(pair, association(pair))).sorted(order).toList();
    double[] qValues =
        BenjaminiHochberg.qValues(
            rows.stream().mapToDouble(row -> row.association().pValue()).toArray());
    for (int i = 0; i < qValues.length; i++) {
      write(out, rows.get(i).count(), rows.get(i).association(), qValues[i]);
    }
  }

  private void write(RowWriter out, PairCount pair, Association association, double qValue) {
    Optional<Example> example = pair.example();
    out.row(
        pair.a(),
        margin(pair.a()).name(),
        EntityType.of(pair.a()),
        pair.b(),
        margin(pair.b()).name(),
        EntityType.of(pair.b()),
        pair.articles(),
        pair.stories(),
        pair.sentences(),
        margin(pair.a()).stories(),
        margin(pair.b()).stories(),
        total.stories(),
        association.expected(),
        association.lift(),
        association.pmi(),
        association.npmi(),
        Association.npmi(inSentences(pair)),
        association.jaccard(),
        association.dice(),
        association.logLikelihood(),
        association.pValue(),
        qValue,
        association.logOdds(),
        association.logOddsInterval().low(),
        association.logOddsInterval().high(),
        pair.dates().map(DateRange::first),
        pair.dates().map(DateRange::last),
        example.map(one -> ArticleId.fromNumber(one.article())).orElse(""),
        example.map(one -> sentences.getOrDefault(one.sentence(), "")).orElse(""));
  }

  private Association association(PairCount pair) {
    return Association.of(
        new Contingency(
            pair.stories(),
            margin(pair.a()).stories(),
            margin(pair.b()).stories(),
            total.stories()));
  }

  private Contingency inSentences(PairCount pair) {
    return new Contingency(
        pair.sentences(),
        margin(pair.a()).sentences(),
        margin(pair.b()).sentences(),
        total.sentences());
  }

  private Margin margin(String id) {
    Margin margin = idToMargin.get(id);
    if (margin == null) {
      throw new IllegalStateException("a pair has an id that was never counted: " + id);
    }
    return margin;
  }
}
