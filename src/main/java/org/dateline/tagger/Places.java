package org.dateline.tagger;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dateline.gazetteer.WordList;
import org.dateline.tagger.feature.Hashing;
import org.dateline.tagger.feature.Labels;
import org.dateline.tagger.feature.Passage;

/**
 * Places that read like something else: those of a list (Wall Street), those that the noun in them
 * tells (Zorvex Lake), and towns that are known for their universities, teams or companies: behind
 * "in" or "near", Oxford is the town, and so it is in the whole article, unless that has it for a
 * body as often.
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

  /** Behind these a name is that of a university, a team or a company: a degree from Oxford. */
  private static final Set<Integer> BEFORE_BODY =
      Hashing.ofWords("at against beat beats attend attends attended attending join joins joined");

  private static final int FROM = Hashing.of("from");

  private static final Set<Integer> BEFORE_FROM =
      Hashing.ofWords(
          "graduate graduates graduated graduating degree degrees doctorate diploma student students"
              + " professor professors researcher researchers scientist scientists alumni");

  /** What bodies do and have, and towns do not: Oxford said, Oxford students. */
  private static final Set<Integer> BEHIND_BODY =
      Hashing.ofWords(
          "said says told announced beat beats defeated defeats thrashed edged routed drew scored"
              + " scores won wins lost loses trailed trail led leads signed signs sold sells hired"
              + " hires bought buys fired admits admitted enrolled reported employs acquired launched"
              + " plays played faces coach manager captain striker forward midfielder defender"
              + " goalkeeper quarterback player players fans supporters squad shares stock"
              + " shareholders spokesman spokeswoman student students professor professors graduate"
              + " graduates alumni alumnus dean faculty researcher researchers scientist scientists"
              + " economist historian undergraduate undergraduates dropout");

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
    Set<Integer> familyNames = FamilyNames.ofAll(passage, labels);
    Stretch.forEach(
        passage,
        LISTED::end,
        name -> {
          boolean isPerson =
              name.isOneWord() && FamilyNames.isOne(passage, name.from(), familyNames);
          if (!isPerson
              && !passage.isHeadline(name.from())
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
   * Labels the towns of a passage where they stand behind "in" or the like, also where they are
   * labelled as organizations.
   *
   * @return how often each is found there, by their keys
   */
  static Map<Integer, Integer> labelTowns(Passage passage, byte[] labels) {
    Map<Integer, Integer> towns = new HashMap<>();
    for (int sentence = 0; sentence < passage.sentenceCount(); sentence++) {
      int first = passage.firstToken(sentence);
      int end = passage.endToken(sentence);
      for (int token = first + 1; token < end; token++) {
        if (isTown(passage, labels, token, first, end)) {
          labels[token] = (byte) Labels.begin(Labels.LOCATION);
          towns.merge(passage.key(token, token + 1), 1, Integer::sum);
        }
      }
    }
    return towns;
  }

  /**
   * Labels the towns of a passage.
   *
   * @return the keys of those that are towns in all of it: not Princeton beside Princeton
   *     University, nor where the words around have it for a body as often as for a town
   */
  static Set<Integer> applyTowns(Passage passage, byte[] labels) {
    Map<Integer, Integer> towns = labelTowns(passage, labels);
    if (!towns.isEmpty()) {
      removeBodies(passage, towns);
    }
    return towns.keySet();
  }

  private static void removeBodies(Passage passage, Map<Integer, Integer> towns) {
    Map<Integer, Integer> bodies = new HashMap<>();
    for (int sentence = 0; sentence < passage.sentenceCount(); sentence++) {
      int first = passage.firstToken(sentence);
      int end = passage.endToken(sentence);
      for (int token = first; token < end; token++) {
        int key = passage.key(token, token + 1);
        if (towns.containsKey(key) && token + 1 < end && isOfSchool(passage, token)) {
          towns.remove(key);
        } else if (towns.containsKey(key) && isBody(passage, token, first, end)) {
          bodies.merge(key, 1, Integer::sum);
        }
      }
    }
    towns.entrySet().removeIf(town -> bodies.getOrDefault(town.getKey(), 0) >= town.getValue());
  }

  private static boolean isOfSchool(Passage passage, int token) {
    return SCHOOLS.contains(passage.word(token + 1).lower());
  }

  /** Whether the words next to a name say that it is no place. */
  private static boolean isBody(Passage passage, int token, int first, int end) {
    int before = token > first ? passage.word(token - 1).lower() : 0;
    boolean isFrom =
        before == FROM
            && token - 2 >= first
            && BEFORE_FROM.contains(passage.word(token - 2).lower());
    return passage.runStart(token) == token
        && passage.runEnd(token) == token
        && (isFrom
            || BEFORE_BODY.contains(before)
            || (token + 1 < end
                && !BEFORE_TOWN.contains(before)
                && BEHIND_BODY.contains(passage.word(token + 1).lower())));
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
