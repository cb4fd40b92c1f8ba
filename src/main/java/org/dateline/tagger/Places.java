package org.dateline.tagger;

import java.util.HashSet;
import java.util.Set;
import org.dateline.gazetteer.WordList;
import org.dateline.tagger.feature.Hashing;
import org.dateline.tagger.feature.Labels;
import org.dateline.tagger.feature.Passage;

/**
 * Places that read like something else: those of a list (Wall Street), those that the noun in them
 * tells (Zorvex Lake), and towns that are known for their universities or companies: behind "in" or
 * "near", Oxford is the town, and so it is in the whole article.
 */
final class Places {
  private static final NameSet LISTED = new NameSet(WordList.lines("known-places.txt"));

  private static final Set<Integer> BEFORE_TOWN = Hashing.ofWords("in near around outside");

  /** Behind these "in" leads to a company: shares in. */
  private static final Set<Integer> DEALINGS =
      Hashing.ofWords(
          "share shares stake stakes stock stocks invest invests invested investing investment"
              + " investments investor investors interest holding holdings shareholder shareholders"
              + " position positions confidence faith trust believe believes role job jobs");

  private static final Set<Integer> SCHOOLS = Hashing.ofWords("university college institute");

  /** What follows where something happened, and not what a company has: in Oxford last week. */
  private static final Set<Integer> BEHIND_TOWN =
      Hashing.ofWords(
          ". , ; : ? ! ) \" \u201d ' \u2019 - -- \u2013 \u2014 and or but on in at for to with after before during"
              + " when where while as by from near since until last this next is was has have had"
              + " were are will would who that which because if");

  /** Words that end names of places far more often than those of organizations, in all sets. */
  private static final Set<Integer> LAST_OF_PLACE =
      Hashing.ofWords(
          "lake river bridge stadium street avenue island islands station port airport prison"
              + " valley mountains peninsula canal park province sea ocean");

  /** Nouns that follow a name in lower case and are no part of it. */
  private static final Set<Integer> NOUNS =
      Hashing.ofWords(
          "province region district city town village river lake island islands valley mountain"
              + " mountains");

  private Places() {}

  /** Labels the places of the list, where they are no part of a longer name. */
  static void applyListed(Passage passage, byte[] labels) {
    Stretch.forEach(
        passage,
        LISTED::end,
        name -> {
          if (!passage.isHeadline(name.from())
              && KnownOrganizations.isWhole(passage, labels, name)) {
            Labels.fill(labels, name.from(), name.to(), Labels.LOCATION);
          }
        });
  }

  /** Labels names as places by their last word, and ends them before a noun in lower case. */
  static void applyNouns(Passage passage, byte[] labels) {
    settleLastWords(passage, labels);
    stripNouns(passage, labels);
  }

  /**
   * Labels the towns of a passage, also where they are labelled as organizations.
   *
   * @return the keys of those that mean nothing else in it: not Princeton beside Princeton
   *     University
   */
  static Set<Integer> applyTowns(Passage passage, byte[] labels) {
    Set<Integer> towns = new HashSet<>();
    for (int sentence = 0; sentence < passage.sentenceCount(); sentence++) {
      int first = passage.firstToken(sentence);
      int end = passage.endToken(sentence);
      for (int token = first + 1; token < end; token++) {
        if (isTown(passage, labels, token, first, end)) {
          labels[token] = (byte) Labels.begin(Labels.LOCATION);
          towns.add(passage.key(token, token + 1));
        }
      }
    }
    for (int token = 0; token + 1 < passage.size() && !towns.isEmpty(); token++) {
      if (SCHOOLS.contains(passage.word(token + 1).lower())) {
        towns.remove(passage.key(token, token + 1));
      }
    }
    return towns;
  }

  private static boolean isTown(Passage passage, byte[] labels, int token, int first, int end) {
    return (labels[token] == Labels.begin(Labels.ORGANIZATION)
            || labels[token] == Labels.begin(Labels.LOCATION))
        && passage.runStart(token) == token
        && passage.runEnd(token) == token
        && passage.word(token).isOftenPlace()
        && BEFORE_TOWN.contains(passage.word(token - 1).lower())
        && (token + 1 >= end || BEHIND_TOWN.contains(passage.word(token + 1).lower()))
        && !(token - 2 >= first && DEALINGS.contains(passage.word(token - 2).lower()))
        && !KnownOrganizations.isOne(passage, token);
  }

  /** A name of several words is what its last word says. */
  private static void settleLastWords(Passage passage, byte[] labels) {
    for (int token = 0; token < passage.size(); token++) {
      if (Labels.isBegin(labels[token])) {
        int end = Labels.end(labels, token, passage.size());
        int type = Labels.type(labels[token]);
        int last = passage.word(end - 1).lower();
        if (end - token > 1 && type == Labels.ORGANIZATION && LAST_OF_PLACE.contains(last)) {
          Labels.fill(labels, token, end, Labels.LOCATION);
        }
        token = end - 1;
      }
    }
  }

  /** Ends a name before a noun in lower case that says what it is: Equateur province. */
  private static void stripNouns(Passage passage, byte[] labels) {
    for (int token = 1; token < passage.size(); token++) {
      boolean isLast = token + 1 == passage.size() || !Labels.isInside(labels[token + 1]);
      if (isLast
          && Labels.isInside(labels[token])
          && passage.word(token).isLowerCase()
          && NOUNS.contains(passage.word(token).lower())) {
        labels[token] = Labels.OUTSIDE;
      }
    }
  }
}
