package org.dateline.report.finding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dateline.table.FinishedTable;
import org.dateline.table.Row;
import org.dateline.table.Table;

/** What {@code mentions.csv} says of refused mentions, and of the articles that are quoted. */
public final class Mentions {
  private final Map<String, RefusedRule> ruleToRefused = new TreeMap<>();
  private final Map<String, List<QuotedMention>> articleToMentions = new HashMap<>();
  private final Decisions decisions = new Decisions();
  private long counted;
  private long refused;

  private Mentions() {}

  /**
   * Reads {@code mentions.csv} once, keeping what is in the articles that are {@code quoted}.
   *
   * @param beside is shown each row as well
   */
  static Mentions read(Path folder, Set<String> quoted, Consumer<Row> beside) {
    Mentions mentions = new Mentions();
    try (Stream<Row> rows = FinishedTable.rows(folder, Table.MENTIONS)) {
      rows.forEach(
          row -> {
            beside.accept(row);
            mentions.add(row, quoted);
          });
    }
    return mentions;
  }

  private void add(Row row, Set<String> quoted) {
    decisions.add(row);
    if (!row.flag("counted")) {
      refused++;
      ruleToRefused.computeIfAbsent(row.id("rule"), RefusedRule::new).add(row);
      return;
    }
    counted++;
    String article = row.id("article_id");
    if (quoted.contains(article)) {
      articleToMentions
          .computeIfAbsent(article, id -> new ArrayList<>())
          .add(QuotedMention.of(row));
    }
  }

  public long counted() {
    return counted;
  }

  public long refused() {
    return refused;
  }

  /** How many mentions each rule decided. */
  public Decisions decisions() {
    return decisions;
  }

  /** The rules that refused a mention, the busiest first. */
  public List<RefusedRule> rules() {
    return ruleToRefused.values().stream()
        .sorted(
            Comparator.comparingLong(RefusedRule::mentions)
                .reversed()
                .thenComparing(RefusedRule::rule))
        .toList();
  }

  /** The example sentence of a pair, its two names marked. */
  public Quote quote(Pair pair) {
    List<QuotedMention> mentions =
        articleToMentions.getOrDefault(pair.exampleArticle(), List.of()).stream()
            .filter(mention -> pair.has(mention.entityId()))
            .toList();
    return Quote.of(pair.exampleSentence(), mentions);
  }
}
