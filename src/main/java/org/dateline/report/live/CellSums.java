package org.dateline.report.live;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dateline.bytes.CodePointOrder;
import org.dateline.report.evidence.Tally;
import org.dateline.report.theme.GroupedOutlets;

/**
 * All articles added up by period, outlet and set of countries. In a large corpus these are too
 * many; then the smaller outlets are added up to one, and the countries less mentioned are left out
 * of the sets.
 */
final class CellSums {
  /** The outlets that are added up. */
  static final String OTHERS = "other outlets";

  private static final int MOST_CELLS = 120_000;

  /** How many outlets and countries are told apart, from the finest on. */
  private static final int[][] LEVELS = {
    {Integer.MAX_VALUE, Integer.MAX_VALUE},
    {100, Integer.MAX_VALUE},
    {40, 20},
    {12, 20},
    {12, 8},
    {0, 8}
  };

  private final GroupedOutlets groups;
  private final int countries;
  private final Map<String, Integer> outletToNumber = new LinkedHashMap<>();
  private final Map<String, Integer> othersToGroup = new HashMap<>();
  private final Map<List<Integer>, Integer> setToNumber;
  private final Map<List<Integer>, long[]> cellToCounts = new LinkedHashMap<>();

  private CellSums(GroupedOutlets groups, int countries, Map<List<Integer>, Integer> setToNumber) {
    this.groups = groups;
    this.countries = countries;
    this.setToNumber = setToNumber;
  }

  /**
   * Adds up as finely as fits.
   *
   * @param groups of outlets, each of which is added up apart
   * @param setToNumber numbers of sets so far, to which others are added
   */
  static CellSums of(Tally tally, GroupedOutlets groups, Map<List<Integer>, Integer> setToNumber) {
    int[] last = LEVELS[LEVELS.length - 1];
    for (int[] level : LEVELS) {
      CellSums sums = new CellSums(groups, level[1], new LinkedHashMap<>(setToNumber));
      if (sums.add(tally, level[0], level == last)) {
        setToNumber.putAll(sums.setToNumber);
        return sums;
      }
    }
    throw new IllegalStateException("the coarsest level always fits");
  }

  /** So many countries are told apart: those with the lowest numbers. */
  int countries() {
    return countries;
  }

  List<String> outlets() {
    return List.copyOf(outletToNumber.keySet());
  }

  Numbers.Cells cells() {
    return new Numbers.Cells(column(0), column(1), column(2), counts(0), counts(1));
  }

  /** The place of an outlet in {@link #outlets}. */
  int outlet(String name) {
    Integer number = outletToNumber.get(name);
    return number == null ? number(others(name), outletToNumber) : number;
  }

  /** Where the articles of a smaller outlet are added up. */
  private String others(String outlet) {
    int group = groups.group(outlet);
    String name = group < 0 ? OTHERS : OTHERS + " of " + groups.groups().get(group);
    othersToGroup.put(name, group);
    return name;
  }

  /** The group of each of {@link #outlets}, −1 for one that is in none. */
  List<Integer> outletGroups() {
    return outlets().stream()
        .map(outlet -> othersToGroup.getOrDefault(outlet, groups.group(outlet)))
        .toList();
  }

  private List<Integer> column(int place) {
    return cellToCounts.keySet().stream().map(cell -> cell.get(place)).toList();
  }

  private List<Long> counts(int place) {
    return cellToCounts.values().stream().map(counts -> counts[place]).toList();
  }

  /** Whether the cells are few enough. */
  private boolean add(Tally tally, int outlets, boolean isLast) {
    List<Integer> numbers = numberOutlets(tally, outlets);
    for (int i = 0; i < tally.size(); i++) {
      List<Integer> set =
          tally.countries(i).stream().filter(country -> country < countries).toList();
      List<Integer> cell =
          List.of(tally.period(i), numbers.get(tally.outlet(i)), number(set, setToNumber));
      long[] counts = cellToCounts.computeIfAbsent(cell, added -> new long[2]);
      counts[0] += tally.isCopy(i) ? 0 : 1;
      counts[1]++;
      if (cellToCounts.size() > MOST_CELLS && !isLast) {
        return false;
      }
    }
    return true;
  }

  /** Those with most articles keep their name. */
  private List<Integer> numberOutlets(Tally tally, int most) {
    List<String> names = tally.outlets();
    long[] articles = new long[names.size()];
    for (int i = 0; i < tally.size(); i++) {
      articles[tally.outlet(i)]++;
    }
    List<Integer> order = new ArrayList<>(IntStream.range(0, names.size()).boxed().toList());
    order.sort(
        Comparator.comparingLong((Integer outlet) -> -articles[outlet])
            .thenComparing(names::get, CodePointOrder.INSTANCE));
    List<Integer> numbers = new ArrayList<>(names.stream().map(name -> 0).toList());
    for (int rank = 0; rank < order.size(); rank++) {
      String name = rank < most ? names.get(order.get(rank)) : others(names.get(order.get(rank)));
      numbers.set(order.get(rank), number(name, outletToNumber));
    }
    return numbers;
  }

  static <T> int number(T key, Map<T, Integer> keyToNumber) {
    Integer number = keyToNumber.putIfAbsent(key, keyToNumber.size());
    return number == null ? keyToNumber.size() - 1 : number;
  }
}
