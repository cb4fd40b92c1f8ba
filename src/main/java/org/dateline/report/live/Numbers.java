package org.dateline.report.live;

import java.util.List;

/**
 * The numbers that the script works on, in the form of the JSON in the page. Names, outlets, sets
 * and periods are told by their places in these lists.
 *
 * @param version of the program
 * @param detail the word article if every one is listed, the word period if only sums are
 * @param hasTexts whether headlines and sentences are in the page
 * @param period step of the periods
 * @param starts first days of the periods
 * @param end last day of the last
 * @param partial periods that the data do not fill
 * @param names id, name and type of each, the countries first
 * @param countries how many names are countries
 * @param told how many of these stand in the sets of {@code cells}
 * @param outlets names of the outlets
 * @param groups names of groups of outlets; none without {@code --groups}
 * @param outletGroups the group of each outlet, −1 without one; none without {@code --groups}
 * @param sets sets of countries that are in one article
 * @param articles those that can be listed
 * @param cells sums by period, outlet and set; empty if every article is listed
 * @param entities stories and articles by period, those in none last, of each entity and of each
 *     country that stands in no set of the cells; empty if every article is listed
 * @param bursts first and last period of each burst of a country
 * @param ties the strongest ties, strongest first
 * @param words that go with a country, surest first, country after country
 * @param stories those with most articles, largest first
 */
record Numbers(
    String version,
    String detail,
    boolean hasTexts,
    String period,
    List<String> starts,
    String end,
    List<Integer> partial,
    List<List<String>> names,
    int countries,
    int told,
    List<String> outlets,
    List<String> groups,
    List<Integer> outletGroups,
    List<List<Integer>> sets,
    Articles articles,
    Cells cells,
    List<Entity> entities,
    List<Burst> bursts,
    List<Tie> ties,
    List<Word> words,
    List<Story> stories) {

  /**
   * Articles by column, earliest first.
   *
   * @param days since 1970-01-01; undated ones stand last and have none
   * @param copies places of those that are not the earliest of their story
   * @param originals places of the earliest articles of their stories, −1 where it is not listed
   */
  record Articles(
      List<Integer> days,
      List<Integer> outlets,
      List<Integer> sets,
      List<Integer> copies,
      List<Integer> originals) {}

  /**
   * Sums by column.
   *
   * @param periods −1 is none
   */
  record Cells(
      List<Integer> periods,
      List<Integer> outlets,
      List<Integer> sets,
      List<Long> stories,
      List<Long> articles) {}

  /** One entity. */
  record Entity(int name, List<Long> stories, List<Long> articles) {}

  /** One burst. */
  record Burst(int name, int first, int last) {}

  /**
   * One word and the sentences that have it, with the country and in all.
   *
   * @param country its number
   * @param z in standard deviations
   */
  record Word(int country, String word, long together, long sentences, double z) {}

  /**
   * One story.
   *
   * @param article place of its earliest article
   * @param articles how many it has
   * @param size how many outlets printed it
   * @param first names of the first few of them
   * @param outlets numbers of all of them
   * @param end day of the latest article, none if undated
   */
  record Story(
      int article,
      long articles,
      int size,
      List<String> first,
      List<Integer> outlets,
      List<Integer> end) {}

  /** One tie of the whole corpus. */
  record Tie(int a, int b, long stories, double expected, double logLikelihood) {}
}
