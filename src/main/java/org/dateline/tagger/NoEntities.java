package org.dateline.tagger;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.model.Form;
import org.dateline.tagger.feature.Hashing;
import org.dateline.tagger.feature.Labels;
import org.dateline.tagger.feature.Passage;

/**
 * What is labelled and names nobody: currencies (US $), symbols of stocks in brackets (NVK.N),
 * indices (FTSE 100), ratings (BB-minus), names of users (@ada), degrees and honours behind a
 * person (M.D.), demonyms, alone as places or in front of a person's name, and events, unless they
 * are bodies as well, as a list or a verb of saying shows.
 */
final class NoEntities {
  private static final int DOLLAR = Hashing.of("$");

  /** Whose dollars are written so: US $, NZ $. */
  private static final Set<Integer> DOLLARS =
      Hashing.ofWords("us u.s. usd ca can cad au aus aud nz nzd hk hkd sg sgd a c s r nt tt z j b");

  private static final NameSet INDICES =
      new NameSet(
          List.of(
              "FTSE",
              "DAX",
              "CAC 40",
              "Topix",
              "KOSPI",
              "Sensex",
              "BSE Sensex",
              "S&P BSE Sensex",
              "Nifty",
              "NSE Nifty",
              "Stoxx",
              "Euro Stoxx",
              "IBEX",
              "Hang Seng"));

  /** What is an exchange, a paper or a company alone, and an index with a word or number behind. */
  private static final Set<Integer> EXCHANGES = Hashing.ofWords("nasdaq dow nyse nikkei s&p");

  private static final Set<Integer> OF_INDEX =
      Hashing.ofWords("composite index average industrial industrials");

  /** Grades of debt that are nothing else. */
  private static final Set<Integer> RATINGS =
      Hashing.ofWords(
          "ba1 ba2 ba3 baa1 baa2 baa3 aa1 aa2 aa3 caa1 caa2 caa3 bb bb+ b-minus bb-minus"
              + " bbb-minus a-minus aa-minus b-plus bb-plus bbb-plus a-plus aa-plus");

  /** The last words of what peoples of more than one country are called: Central American. */
  private static final Set<Integer> REGIONAL =
      Hashing.ofWords("american african asian european eurasian eastern midwestern korean");

  private static final int AT = Hashing.of("@");

  /** Degrees that are nothing else. */
  private static final Set<Integer> DEGREES =
      Hashing.ofWords("m.d. ph.d. j.d. m.b.a. d.d.s. d.o. ed.d. psy.d. m.p.h. ll.m. d.phil. b.sc.");

  /** What stands behind a person's name and is no part of it. */
  private static final Set<Integer> BEHIND_PERSONS =
      Hashing.ofWords("qc kc mp mep msp mbe obe cbe kbe dbe frs md phd rn cpa dds esq esq.");

  /**
   * Last words of competitions, festivals and prizes. In all labelled sets they end 15 names of
   * organizations and 880 of others.
   */
  private static final Set<Integer> ENDS_OF_EVENTS =
      Hashing.ofWords(
          "cup open championship championships olympics marathon triathlon prix masters series trophy"
              + " tour classic invitational regatta derby festival award awards prize");

  /** What a body does and an event does not. */
  private static final Set<Integer> DEEDS =
      Hashing.ofWords(
          "said says told tells announced announces confirmed declined denied apologized apologised"
              + " employs spokesman spokeswoman spokesperson spokespeople");

  /** Behind these a clause begins, and with it who acts in it. */
  private static final Set<Integer> BEFORE_SUBJECT =
      Hashing.ofWords(
          ", ; : - -- \u2013 \u2014 \" ' \u201c \u201d \u2018 that but and as while when because");

  private static final int THE = Hashing.of("the");

  private final Set<Integer> demonyms;
  private final Set<Integer> givenNames;

  NoEntities(Gazetteer gazetteer) {
    Set<Integer> names =
        gazetteer.forms().stream()
            .filter(form -> form.form() == Form.NAME)
            .map(form -> NameSet.key(form.name()))
            .collect(Collectors.toUnmodifiableSet());
    this.demonyms =
        gazetteer.forms().stream()
            .filter(form -> form.form() == Form.DEMONYM)
            .map(form -> NameSet.key(form.name()))
            .filter(key -> !names.contains(key))
            .collect(Collectors.toUnmodifiableSet());
    this.givenNames =
        gazetteer.givenNames().stream().map(NameSet::key).collect(Collectors.toUnmodifiableSet());
  }

  /** Takes the labels from them. */
  void apply(Passage passage, byte[] labels) {
    Set<Integer> actors = actors(passage, labels);
    for (int sentence = 0; sentence < passage.sentenceCount(); sentence++) {
      int first = passage.firstToken(sentence);
      int sentenceEnd = passage.endToken(sentence);
      for (int token = first; token < sentenceEnd; token++) {
        if (Labels.isBegin(labels[token])) {
          int end = stripUser(passage, labels, token, Labels.end(labels, token, passage.size()));
          if (end > token && isEvent(passage, labels, token, end)) {
            boolean isBody =
                actors.contains(passage.key(token, end))
                    || KnownOrganizations.isListed(passage, token, end);
            // Else a part of it could be taken for a team or a name.
            Labels.fill(labels, token, end, isBody ? Labels.ORGANIZATION : Labels.MISCELLANEOUS);
          } else if (end > token && isCutEvent(passage, labels, token, end)) {
            Labels.fill(labels, token, ++end, Labels.MISCELLANEOUS);
          } else if (end > token && isNone(passage, labels, token, end, sentenceEnd)) {
            Arrays.fill(labels, token, end, (byte) Labels.OUTSIDE);
          } else if (end > token) {
            stripHonours(passage, labels, token, end);
            stripDemonym(passage, labels, token, end);
          }
          token = Math.max(token, end - 1);
        }
      }
    }
  }

  private static boolean isEvent(Passage passage, byte[] labels, int from, int end) {
    return Labels.type(labels[from]) == Labels.ORGANIZATION
        && end - from > 1
        && ENDS_OF_EVENTS.contains(passage.word(end - 1).lower());
  }

  /** Whether the last word of an event follows, of which the tagger saw the beginning only. */
  private static boolean isCutEvent(Passage passage, byte[] labels, int from, int end) {
    int type = Labels.type(labels[from]);
    return (type == Labels.ORGANIZATION || type == Labels.LOCATION)
        && end < passage.size()
        && labels[end] == Labels.OUTSIDE
        && passage.runEnd(end - 1) == end
        && !passage.isHeadline(from)
        && ENDS_OF_EVENTS.contains(passage.word(end).lower());
  }

  /** The keys of what is called like an event and acts as a body, anywhere in the article. */
  private static Set<Integer> actors(Passage passage, byte[] labels) {
    Set<Integer> actors = new HashSet<>();
    for (int sentence = 0; sentence < passage.sentenceCount(); sentence++) {
      int first = passage.firstToken(sentence);
      int sentenceEnd = passage.endToken(sentence);
      for (int token = first; token < sentenceEnd; token++) {
        if (Labels.isBegin(labels[token])) {
          int end = Labels.end(labels, token, passage.size());
          if (isEvent(passage, labels, token, end)
              && end < sentenceEnd
              && DEEDS.contains(passage.word(end).lower())
              && isSubject(passage, token, first)) {
            actors.add(passage.key(token, end));
          }
        }
      }
    }
    return actors;
  }

  /** Whether a clause begins with a name: not who won the Norwick Open said so. */
  private static boolean isSubject(Passage passage, int from, int first) {
    int start = from > first && passage.word(from - 1).lower() == THE ? from - 1 : from;
    return start == first || BEFORE_SUBJECT.contains(passage.word(start - 1).lower());
  }

  private boolean isNone(Passage passage, byte[] labels, int from, int end, int sentenceEnd) {
    int type = Labels.type(labels[from]);
    boolean isCurrency =
        end == from + 1
            && end < sentenceEnd
            && passage.word(end).lower() == DOLLAR
            && DOLLARS.contains(passage.word(from).lower());
    boolean isDemonym =
        type == Labels.LOCATION
            && (demonyms.contains(passage.key(from, end))
                || REGIONAL.contains(passage.word(end - 1).lower()));
    boolean isSymbol = end == from + 1 && StockSymbols.isAt(passage, from);
    boolean isIndex = type != Labels.PERSON && isIndex(passage, from, end, sentenceEnd);
    boolean isRating = end == from + 1 && RATINGS.contains(passage.word(from).lower());
    boolean isDegree = end == from + 1 && DEGREES.contains(passage.word(from).lower());
    return isCurrency || isDemonym || isSymbol || isIndex || isRating || isDegree;
  }

  /** Whether the words are an index, with or without its number. */
  private static boolean isIndex(Passage passage, int from, int end, int sentenceEnd) {
    boolean isNumbered = end - from > 1 && passage.word(end - 1).hasDigit();
    int to = isNumbered ? end - 1 : end;
    boolean isNumberNext = end < sentenceEnd && passage.word(end).hasDigit();
    boolean isOfIndex = end < sentenceEnd && OF_INDEX.contains(passage.word(end).lower());
    boolean isExchange = to - from == 1 && EXCHANGES.contains(passage.word(from).lower());
    return INDICES.has(passage, from, end)
        || INDICES.has(passage, from, to)
        || (isExchange && (isNumbered || isNumberNext || isOfIndex));
  }

  /** Ends a name before the @ of a user; returns where it ends, its start if nothing is left. */
  private static int stripUser(Passage passage, byte[] labels, int from, int end) {
    int to = from > 0 && passage.word(from - 1).lower() == AT ? from : end;
    for (int token = end - 1; token >= from; token--) {
      to = passage.word(token).lower() == AT ? token : to;
    }
    Arrays.fill(labels, to, end, (byte) Labels.OUTSIDE);
    return to;
  }

  /** Takes what stands behind a person's name from it: Ada Kellner QC. */
  private static void stripHonours(Passage passage, byte[] labels, int from, int end) {
    int last = passage.word(end - 1).lower();
    if (Labels.type(labels[from]) == Labels.PERSON
        && end - from > 1
        && (DEGREES.contains(last) || BEHIND_PERSONS.contains(last))) {
      labels[end - 1] = Labels.OUTSIDE;
    }
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
