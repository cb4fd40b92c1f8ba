package org.dateline.audit;

import java.util.Comparator;

/**
 * A part of the corpus that units are drawn from.
 *
 * @param kind what a unit is
 * @param type of a mention its type; {@code sentence} of a sentence
 * @param form how a mention names it; of a sentence {@code none} or {@code some}: whether a mention
 *     is in it
 * @param country code of the country of a mention, {@link #OTHER} for several; else empty
 */
record Stratum(UnitKind kind, String type, String form, String country)
    implements Comparable<Stratum> {
  /** Stands for the countries that are too rare for strata of their own; no code is lower case. */
  static final String OTHER = "other";

  /** The type of a sentence. */
  static final String SENTENCE = "sentence";

  private static final Comparator<Stratum> ORDER =
      Comparator.comparing(Stratum::kind)
          .thenComparing(Stratum::type)
          .thenComparing(Stratum::form)
          .thenComparing(Stratum::country);

  static Stratum ofSentence(boolean hasMention) {
    return new Stratum(UnitKind.SENTENCE, SENTENCE, hasMention ? "some" : "none", "");
  }

  /** The same with all rare countries together. */
  Stratum pooled() {
    return new Stratum(kind, type, form, OTHER);
  }

  @Override
  public int compareTo(Stratum other) {
    return ORDER.compare(this, other);
  }
}
