package org.dateline.report.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dateline.report.evidence.Quota.Kind;

/**
 * Chooses the sentences that are kept: as many as needed for a score of them behind each name, pair
 * and period, and no more. Articles come in the order of their ids, which is as good as random.
 */
final class SentencePicker {
  private static final int MOST_OF_ARTICLE = 3;
  private static final int A_SCORE = 20;

  /** So many sentences in all for names, for pairs and for cells of name and period. */
  private static final int FOR_NAMES = 1500;

  private static final int FOR_PAIRS = 1200;
  private static final int FOR_CELLS = 1600;

  /** Pairs and periods are shown of the countries most mentioned alone. */
  private static final int MOST_COUNTRIES = 20;

  private static final int PER_OUTLET = 2;
  private static final int MOST_IN_OUTLETS = 8;
  private static final int MOST_OUTLETS = 100;
  private static final int PER_TIE = 5;
  private static final int UNDATED = 0xFFFF;

  /** A sentence that names more is a list. */
  private static final long MOST_NAMED = 3;

  private final Roster roster;
  private final Set<List<Integer>> ties;
  private final int perName;
  private final int perPair;
  private final int perPeriod;
  private final Quota quota = new Quota();

  /**
   * Will choose.
   *
   * @param ties pairs of numbers, the lower one first, that the report shows beside those of
   *     countries
   * @param periods how many periods the report shows
   */
  SentencePicker(Roster roster, Set<List<Integer>> ties, int periods) {
    this.roster = roster;
    this.ties = Set.copyOf(ties);
    int countries = Math.min(MOST_COUNTRIES, roster.countries());
    this.perName = each(FOR_NAMES, roster.names().size(), 3, 30);
    this.perPair = each(FOR_PAIRS, countries * (countries - 1) / 2, 4, A_SCORE);
    this.perPeriod = each(FOR_CELLS, countries * periods, 1, A_SCORE);
  }

  private static int each(int all, int parts, int least, int most) {
    return Math.max(least, Math.min(most, all / Math.max(1, parts)));
  }

  /**
   * The sentences of one article that are wanted.
   *
   * @param mentions all of the article, in reading order
   * @param period number of its period, −1 without one
   * @param outlet number of its outlet
   */
  List<Sentence> pick(List<NamedMention> mentions, int period, int outlet) {
    List<List<NamedMention>> candidates = sentences(mentions);
    List<List<NamedMention>> picked = new ArrayList<>();
    int place = period < 0 ? UNDATED : period;
    candidates.stream()
        .sorted(Comparator.comparing(SentencePicker::worth).reversed())
        .forEach(
            candidate -> {
              if (picked.size() < MOST_OF_ARTICLE && take(numbers(candidate), place, outlet)) {
                picked.add(candidate);
              }
            });
    return candidates.stream().filter(picked::contains).map(SentenceText::of).toList();
  }

  /** Sentences with two or three names come first, and headlines last: they are shown anyway. */
  private static long worth(List<NamedMention> sentence) {
    return sentence.get(0).isTitle() ? 0 : Math.min(MOST_NAMED, numbers(sentence).size());
  }

  private static List<Integer> numbers(List<NamedMention> sentence) {
    return sentence.stream().map(NamedMention::name).distinct().sorted().toList();
  }

  private static List<List<NamedMention>> sentences(List<NamedMention> mentions) {
    List<List<NamedMention>> sentences = new ArrayList<>();
    for (NamedMention mention : mentions) {
      int last = sentences.size() - 1;
      if (last < 0 || !sentences.get(last).get(0).isInSentenceOf(mention)) {
        sentences.add(new ArrayList<>());
      }
      sentences.get(sentences.size() - 1).add(mention);
    }
    return sentences;
  }

  /** Counts the sentence wherever there is room for it; whether there was any. */
  private boolean take(List<Integer> names, int period, int outlet) {
    boolean isTaken = false;
    for (int i = 0; i < names.size(); i++) {
      int name = names.get(i);
      isTaken |= count(Kind.NAME, name, 0, 0, perName);
      if (roster.isCountry(name) && name < MOST_COUNTRIES) {
        isTaken |= count(Kind.NAME_IN_PERIOD, name, 0, period, perPeriod);
      }
      if (roster.isCountry(name) && name < MOST_IN_OUTLETS && outlet < MOST_OUTLETS) {
        isTaken |= count(Kind.NAME_IN_OUTLET, name, 0, outlet, PER_OUTLET);
      }
      for (int other : names.subList(i + 1, names.size())) {
        isTaken |= count(Kind.PAIR, name, other, 0, most(name, other));
      }
    }
    return isTaken;
  }

  /** How many sentences a pair may have; none if the report does not show it. */
  private int most(int a, int b) {
    boolean isShown = roster.isCountry(b) ? b < MOST_COUNTRIES : ties.contains(List.of(a, b));
    return isShown ? (roster.isCountry(b) ? perPair : PER_TIE) : 0;
  }

  private boolean count(Kind kind, int a, int b, int place, int most) {
    return quota.take(new Quota.Counted(kind, a, b, place), most);
  }
}
