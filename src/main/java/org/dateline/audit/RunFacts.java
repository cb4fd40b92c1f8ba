package org.dateline.audit;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.table.FinishedTable;
import org.dateline.table.Row;
import org.dateline.table.Table;

/**
 * What a score needs of the tables: the facts of the drawn mentions, and how many units there are.
 */
final class RunFacts {
  private final Set<String> wanted;
  private final Set<String> wantedArticles;
  private final Set<String> copies = new HashSet<>();
  private final Map<String, MentionFacts> idToFacts = new HashMap<>();
  private final Map<String, Set<String>> articleToCounted = new HashMap<>();
  private final SortedMap<Stratum, Long> sizes = new TreeMap<>();
  private final Map<String, Long> countryToRefusedStories = new HashMap<>();
  private final SortedMap<String, Long> countryToStories = new TreeMap<>();

  private long stories;

  private RunFacts(Set<String> wanted, Set<String> wantedArticles) {
    this.wanted = wanted;
    this.wantedArticles = wantedArticles;
  }

  /**
   * Reads them.
   *
   * @param units ids of the mentions in the sheet
   * @param articles ids of the articles in it
   */
  static RunFacts read(Path folder, Set<String> units, Set<String> articles) throws IOException {
    RunFacts facts = new RunFacts(units, articles);
    try (Stream<Row> rows = FinishedTable.rows(folder, Table.ARTICLES)) {
      rows.forEach(facts::addArticle);
    }
    try (Stream<Row> rows = FinishedTable.rows(folder, Table.COUNTRIES)) {
      rows.forEach(row -> facts.countryToStories.put(row.id("country"), row.count("stories")));
    }
    ArticleMentions.read(folder, Set.copyOf(AuditTypes.ALL), facts::add);
    return facts;
  }

  private void addArticle(Row row) {
    String article = row.id("article_id");
    if (row.id("duplicate_of").isEmpty()) {
      stories++;
    } else {
      copies.add(article);
    }
    if (wantedArticles.contains(article)) {
      articleToCounted.put(article, Set.of());
    }
  }

  private void add(ArticleMentions mentions) {
    boolean isOfStory = !copies.contains(mentions.article());
    Map<String, Integer> countedToNumber = new HashMap<>();
    Map<String, Integer> refusedToNumber = new HashMap<>();
    for (Row row : mentions.rows()) {
      Stratum stratum = ArticleMentions.stratum(row);
      sizes.merge(stratum, 1L, Long::sum);
      (stratum.kind() == UnitKind.COUNTED ? countedToNumber : refusedToNumber)
          .merge(stratum.country(), 1, Integer::sum);
    }
    for (String country : refusedToNumber.keySet()) {
      if (isOfStory && !countedToNumber.containsKey(country)) {
        countryToRefusedStories.merge(country, 1L, Long::sum);
      }
    }
    if (wantedArticles.contains(mentions.article())) {
      articleToCounted.put(mentions.article(), Set.copyOf(countedToNumber.keySet()));
      for (Row row : mentions.rows()) {
        String id = UnitId.ofMention(row);
        if (wanted.contains(id)) {
          Stratum stratum = ArticleMentions.stratum(row);
          boolean isCounted = stratum.kind() == UnitKind.COUNTED;
          int alike =
              (isCounted ? countedToNumber : refusedToNumber).getOrDefault(stratum.country(), 1);
          boolean isCountedThere = countedToNumber.containsKey(stratum.country());
          idToFacts.put(id, new MentionFacts(stratum, isOfStory, alike, isCountedThere));
        }
      }
    }
  }

  /** The facts of mentions in the sheet, by id; those that the tables do not have are not there. */
  Map<String, MentionFacts> idToFacts() {
    return idToFacts;
  }

  /**
   * How many mentions there are in each stratum, each country by itself, of the types that the
   * sheet has.
   */
  SortedMap<Stratum, Long> sizes() {
    Set<String> types =
        idToFacts.values().stream().map(facts -> facts.stratum().type()).collect(toSet());
    SortedMap<Stratum, Long> ofTypes = new TreeMap<>(sizes);
    ofTypes.keySet().removeIf(stratum -> !types.contains(stratum.type()));
    return ofTypes;
  }

  /** The stories of each configured country. */
  SortedMap<String, Long> countryToStories() {
    return countryToStories;
  }

  /** Stories that do not count a country. */
  long storiesWithout(String country) {
    return stories - countryToStories.getOrDefault(country, 0L);
  }

  /** Stories in which a country was only refused. */
  long refusedStories(String country) {
    return countryToRefusedStories.getOrDefault(country, 0L);
  }

  /** Whether an article of the sheet is one of the tables. */
  boolean hasArticle(String article) {
    return articleToCounted.containsKey(article);
  }

  /** Whether an article of the sheet stands for a story that does not count a country. */
  boolean isStoryWithout(String article, String country) {
    return !copies.contains(article)
        && !articleToCounted.getOrDefault(article, Set.of()).contains(country);
  }
}
