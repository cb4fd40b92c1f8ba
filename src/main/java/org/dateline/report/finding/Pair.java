package org.dateline.report.finding;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.dateline.bytes.CodePointOrder;
import org.dateline.report.page.NumberLink;
import org.dateline.report.page.NumberLinks;
import org.dateline.report.page.RowLink;
import org.dateline.table.Row;

/**
 * A row of one of the three co-occurrence tables.
 *
 * @param a id of one side
 * @param b id of the other
 * @param stories stories with both
 * @param expected stories with both, were the two independent
 * @param logLikelihood Dunning's G², signed
 * @param qValue of the test, after Benjamini and Hochberg
 * @param exampleArticle id of the article with the example
 * @param exampleSentence its words
 * @param link the row
 */
public record Pair(
    String a,
    String aName,
    String b,
    String bName,
    long stories,
    double expected,
    OptionalDouble lift,
    OptionalDouble npmi,
    double logLikelihood,
    double qValue,
    String exampleArticle,
    String exampleSentence,
    RowLink link) {
  /** The strongest comes first. */
  public static final Comparator<Pair> STRONGEST =
      Comparator.comparingDouble(Pair::logLikelihood)
          .reversed()
          .thenComparing(Pair::a, CodePointOrder.INSTANCE)
          .thenComparing(Pair::b, CodePointOrder.INSTANCE);

  private static final double SIGNIFICANT = 0.05;

  public static Pair of(Row row) {
    return new Pair(
        row.id("a"),
        row.text("a_name"),
        row.id("b"),
        row.text("b_name"),
        row.count("stories"),
        row.ratio("expected").orElse(0),
        row.ratio("lift"),
        row.ratio("npmi"),
        row.ratio("log_likelihood").orElse(0),
        row.ratio("q_value").orElse(1),
        row.id("example_article"),
        row.text("example_sentence"),
        RowLink.of(row));
  }

  /** Where the number of stories with both leads. */
  public NumberLink number(NumberLinks links) {
    return links.link(aName + " and " + bName, NumberLinks.ALL, stories, link, a, b);
  }

  /** Whether the two are together more often than independent ones would be. */
  public boolean isAttracted() {
    return logLikelihood > 0 && stories > 0;
  }

  /** Whether it is hardly chance that the two are together so often, or so seldom. */
  public boolean isSignificant() {
    return qValue < SIGNIFICANT;
  }

  /** The pairs that are hardly chance; all of them, if there are none of that kind. */
  static List<Pair> notable(List<Pair> pairs) {
    List<Pair> significant = pairs.stream().filter(Pair::isSignificant).toList();
    return significant.isEmpty() ? pairs : significant;
  }

  boolean has(String id) {
    return a.equals(id) || b.equals(id);
  }
}
