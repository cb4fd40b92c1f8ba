package org.dateline.count.word;

import java.util.Comparator;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.bytes.CodePointOrder;
import org.dateline.count.SentenceRef;

/**
 * How much a word goes with a country: log odds with an informative Dirichlet prior (Monroe,
 * Colaresi and Quinn 2008). The prior is the corpus itself, and weighs as much as the sentences of
 * the country: each word is expected there as often as anywhere.
 *
 * @param word in lower case
 * @param sentencesWith sentences with the word that mention the country
 * @param sentences all sentences with the word
 * @param logOdds natural log of its odds there over its odds in all other sentences
 * @param z this in standard deviations
 * @param example the first sentence of the earliest story with both
 */
public record KeyWord(
    String word,
    long sentencesWith,
    long sentences,
    double logOdds,
    double z,
    SentenceRef example) {
  /** What goes with a country most comes first. */
  public static final Comparator<KeyWord> ORDER =
      Comparator.comparingDouble(KeyWord::z)
          .reversed()
          .thenComparing(KeyWord::word, CodePointOrder.INSTANCE);

  static KeyWord of(
      String word, WordHits hits, WordCount count, String country, WordTotals totals) {
    double here = totals.of(country);
    double elsewhere = totals.all() - here;
    double prior = here * count.sentences() / totals.all();
    double with = hits.sentences() + prior;
    double without = count.sentences() - hits.sentences() + prior;
    double logOdds =
        StrictMath.log(with / (2 * here - with))
            - StrictMath.log(without / (elsewhere + here - without));
    return new KeyWord(
        word,
        hits.sentences(),
        count.sentences(),
        logOdds,
        logOdds / Math.sqrt(1 / with + 1 / without),
        hits.example());
  }

  void encode(ByteEncoder out) {
    out.string(word).number(sentencesWith).number(sentences);
    out.number(Double.doubleToLongBits(logOdds)).number(Double.doubleToLongBits(z));
    out.number(example.article()).number(example.ordinal());
  }

  static KeyWord decode(ByteDecoder in) {
    return new KeyWord(
        in.string(),
        in.number(),
        in.number(),
        Double.longBitsToDouble(in.number()),
        Double.longBitsToDouble(in.number()),
        new SentenceRef(in.number(), in.integer()));
  }
}
