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
  private static final Comparator<PairCount> ORDER =
      Comparator.comparingLong(PairCount::stories)
          .reversed()
          .thenComparing(PairCount::a, CodePointOrder.INSTANCE)
          .thenComparing(PairCount::b, CodePointOrder.INSTANCE);

  private final Map<String, Margin> idToMargin;
  private final long total;
  private final Map<SentenceRef, String> sentences;

  /**
   * Joins pairs with what is known of their sides.
   *
   * @param idToMargin every id that a pair has
   * @param total all stories
   * @param sentences the words of every example
   */
  public CooccurrenceRows(
      Map<String, Margin> idToMargin, long total, Map<SentenceRef, String> sentences) {
    this.idToMargin = idToMargin;
    this.total = total;
    this.sentences = sentences;
  }

  /** Writes one row for each pair; the q-values are over these rows. */
  public void write(RowWriter out, Collection<PairCount> pairs) {
    List<PairCount> rows = pairs.stream().sorted(ORDER).toList();
    List<Association> associations = rows.stream().map(this::association).toList();
    double[] qValues =
        BenjaminiHochberg.qValues(associations.stream().mapToDouble(Association::pValue).toArray());
    for (int i = 0; i < qValues.length; i++) {
      write(out, rows.get(i), associations.get(i), qValues[i]);
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
        total,
        association.expected(),
        association.lift(),
        association.pmi(),
        association.npmi(),
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
            pair.stories(), margin(pair.a()).stories(), margin(pair.b()).stories(), total));
  }

  private Margin margin(String id) {
    Margin margin = idToMargin.get(id);
    if (margin == null) {
      throw new IllegalStateException("a pair has an id that was never counted: " + id);
    }
    return margin;
  }
}
