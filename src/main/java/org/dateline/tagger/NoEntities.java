package org.dateline.tagger;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.model.Form;
import org.dateline.tagger.feature.Hashing;
import org.dateline.tagger.feature.Labels;
import org.dateline.tagger.feature.Passage;
import org.dateline.tagger.feature.WordShape;

/**
 * What is labelled and names nobody: currencies (US $), symbols of stocks in brackets (NVK.N),
 * indices (FTSE 100), and demonyms, alone as places or in front of a person's name.
 */
final class NoEntities {
  private static final int DOLLAR = Hashing.of("$");

  /** Whose dollars are written so: US $, NZ $. */
  private static final Set<Integer> DOLLARS =
      Hashing.ofWords("us u.s. usd ca can cad au aus aud nz nzd hk hkd sg sgd a c s r nt tt z j b");

  /**
   * How symbols are written, with that of the exchange: BA.N, AAPL.O, NVDA.OQ, 9984.T, 51910.KS.
   */
  static final Set<Integer> SYMBOLS =
      Stream.of("T.N", "AAPL.O", "BA.OQ", "AAPL.OQ", "9984.T", "9984.KS")
          .map(example -> Hashing.of(WordShape.of(example)))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<Integer> OPENING_BRACKETS = Hashing.ofWords("( <");

  private static final Set<Integer> INDICES =
      Hashing.ofWords(
          "ftse dax cac nikkei topix kospi sensex nifty stoxx ibex hang seng s&p nse bse");

  /** What is an exchange or a company alone, and an index with a word behind it. */
  private static final Set<Integer> EXCHANGES = Hashing.ofWords("nasdaq dow nyse");

  private static final Set<Integer> OF_INDEX =
      Hashing.ofWords("composite index average industrial industrials");

  private final Set<Integer> demonyms;
  private final Set<Integer> givenNames;

  NoEntities(Gazetteer gazetteer) {
    Set<Integer> names =
        gazetteer.forms().stream()
            .filter(form -> form.form() == Form.NAME)
            .map(form -> TeamNames.key(form.name()))
            .collect(Collectors.toUnmodifiableSet());
    this.demonyms =
        gazetteer.forms().stream()
            .filter(form -> form.form() == Form.DEMONYM)
            .map(form -> TeamNames.key(form.name().toLowerCase(Locale.ROOT)))
            .filter(key -> !names.contains(key))
            .collect(Collectors.toUnmodifiableSet());
    this.givenNames =
        gazetteer.givenNames().stream().map(TeamNames::key).collect(Collectors.toUnmodifiableSet());
  }

  /** Takes the labels from them. */
  void apply(Passage passage, byte[] labels) {
    for (int sentence = 0; sentence < passage.sentenceCount(); sentence++) {
      int first = passage.firstToken(sentence);
      int sentenceEnd = passage.endToken(sentence);
      for (int token = first; token < sentenceEnd; token++) {
        if (Labels.isBegin(labels[token])) {
          int end = Consistency.end(passage, labels, token);
          if (isNone(passage, labels, token, end, first, sentenceEnd)) {
            Arrays.fill(labels, token, end, (byte) Labels.OUTSIDE);
          } else {
            stripDemonym(passage, labels, token, end);
          }
          token = end - 1;
        }
      }
    }
  }

  private boolean isNone(
      Passage passage, byte[] labels, int from, int end, int first, int sentenceEnd) {
    int type = Labels.type(labels[from]);
    boolean isCurrency =
        end == from + 1
            && end < passage.size()
            && passage.word(end).lower() == DOLLAR
            && DOLLARS.contains(passage.word(from).lower());
    boolean isDemonym = type == Labels.LOCATION && demonyms.contains(passage.key(from, end));
    boolean isSymbol =
        from > first
            && end == from + 1
            && OPENING_BRACKETS.contains(passage.word(from - 1).lower())
            && SYMBOLS.contains(passage.word(from).shape());
    return isCurrency || isDemonym || isSymbol || isIndex(passage, from, end, sentenceEnd);
  }

  /** Whether the words are an index, with or without its number, or the average of an exchange. */
  private static boolean isIndex(Passage passage, int from, int end, int sentenceEnd) {
    boolean isIndex = INDICES.contains(passage.word(from).lower());
    for (int token = from + 1; token < end; token++) {
      isIndex &= INDICES.contains(passage.word(token).lower()) || passage.word(token).hasDigit();
    }
    boolean isAverage =
        end - from == 1
            && end < sentenceEnd
            && EXCHANGES.contains(passage.word(from).lower())
            && OF_INDEX.contains(passage.word(end).lower());
    return isIndex || isAverage;
  }

  private void stripDemonym(Passage passage, byte[] labels, int from, int end) {
    boolean isPerson = Labels.type(labels[from]) == Labels.PERSON;
    if (isPerson
        && end - from > 2
        && demonyms.contains(passage.key(from, from + 1))
        && !givenNames.contains(passage.key(from, from + 1))) {
      labels[from] = Labels.OUTSIDE;
      labels[from + 1] = (byte) Labels.begin(Labels.PERSON);
    }
  }
}
