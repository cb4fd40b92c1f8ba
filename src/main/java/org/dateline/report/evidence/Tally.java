package org.dateline.report.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Every article in a few bytes: period, outlet, the set of its countries, whether it is a copy. And
 * how often each entity is mentioned in each period.
 */
public final class Tally {
  private static final int WIDTH = 4;
  private static final int FIRST_SIZE = 1024 * WIDTH;

  private final List<String> outlets = new ArrayList<>();
  private final Map<String, Integer> outletToNumber = new HashMap<>();
  private final List<List<Integer>> sets = new ArrayList<>();
  private final Map<List<Integer>, Integer> setToNumber = new HashMap<>();
  private final int countries;
  private final long[][] stories;
  private final long[][] articles;
  private int[] rows = new int[FIRST_SIZE];
  private int size;

  /**
   * Nothing counted yet.
   *
   * @param periods how many there are; one more counts what is in none
   */
  Tally(Roster roster, int periods) {
    this.countries = roster.countries();
    this.stories = new long[roster.names().size()][periods + 1];
    this.articles = new long[roster.names().size()][periods + 1];
  }

  /** The number of an outlet, in the order in which they are met. */
  int outlet(String name) {
    return outletToNumber.computeIfAbsent(
        name,
        added -> {
          outlets.add(added);
          return outletToNumber.size();
        });
  }

  /**
   * Counts an article.
   *
   * @param period −1 in none
   * @param names numbers of those it mentions, ascending
   */
  void add(int period, int outlet, List<Integer> names, boolean isCopy) {
    List<Integer> set = names.stream().filter(name -> name < countries).toList();
    int number = setToNumber.computeIfAbsent(set, this::newSet);
    if (size + WIDTH > rows.length) {
      rows = Arrays.copyOf(rows, rows.length * 2);
    }
    rows[size++] = period;
    rows[size++] = outlet;
    rows[size++] = number;
    rows[size++] = isCopy ? 1 : 0;
    int place = period < 0 ? stories[0].length - 1 : period;
    for (int name : names) {
      articles[name][place]++;
      stories[name][place] += isCopy ? 0 : 1;
    }
  }

  private int newSet(List<Integer> set) {
    sets.add(set);
    return sets.size() - 1;
  }

  /** How many articles were counted. */
  public int size() {
    return size / WIDTH;
  }

  /** The period of an article, −1 if it is in none. */
  public int period(int article) {
    return rows[article * WIDTH];
  }

  /** The outlet of an article. */
  public int outlet(int article) {
    return rows[article * WIDTH + 1];
  }

  /** The countries of an article. */
  public List<Integer> countries(int article) {
    return sets.get(rows[article * WIDTH + 2]);
  }

  public boolean isCopy(int article) {
    return rows[article * WIDTH + 3] == 1;
  }

  /** Names of the outlets by number. */
  public List<String> outlets() {
    return List.copyOf(outlets);
  }

  /** Stories with a name by period, those in none last. */
  public List<Long> stories(int name) {
    return Arrays.stream(stories[name]).boxed().toList();
  }

  /** Articles with a name by period, those in none last. */
  public List<Long> articles(int name) {
    return Arrays.stream(articles[name]).boxed().toList();
  }
}
