package org.dateline.report.finding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.gazetteer.Rule;
import org.dateline.gazetteer.Rules;
import org.dateline.model.RuleId;
import org.dateline.report.finding.Decisions.Decision;
import org.dateline.report.finding.rule.QuotedMention;
import org.dateline.report.finding.rule.RuleMentions;
import org.dateline.table.FinishedTable;
import org.dateline.table.Row;
import org.dateline.table.Table;

/**
 * What {@code mentions.csv} says of refused mentions, of names that were brought together, of text
 * that is repeated, and of the articles that are quoted.
 */
public final class Mentions {
  private static final int MOST_PASSAGES = 40;

  private final Set<String> joining = joining();
  private final Map<String, RuleMentions> ruleToRefused = new TreeMap<>();
  private final Map<String, RuleMentions> ruleToJoined = new TreeMap<>();
  private final RuleMentions repeated = RuleMentions.byContext(RuleId.REPEATED);
  private final Map<String, List<QuotedMention>> articleToMentions = new HashMap<>();
  private final Decisions decisions = new Decisions();

  private Mentions() {}

  /** The rules that say whom a name means, but the one by which it stays alone. */
  private static Set<String> joining() {
    return Rules.all().stream()
        .filter(rule -> rule.isOfEntities() && rule.mayCount() && !rule.mayRefuse())
        .map(Rule::id)
        .filter(id -> !id.equals(RuleId.AMBIGUOUS_NAME))
        .collect(Collectors.toUnmodifiableSet());
  }

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
    String rule = row.id("rule");
    if (!row.flag("counted")) {
      ruleToRefused.computeIfAbsent(rule, RuleMentions::bySurface).add(row);
      if (rule.equals(RuleId.REPEATED)) {
        repeated.add(row);
      }
      return;
    }
    if (joining.contains(rule)) {
      ruleToJoined.computeIfAbsent(rule, RuleMentions::byName).add(row);
    }
    String article = row.id("article_id");
    if (quoted.contains(article)) {
      articleToMentions
          .computeIfAbsent(article, id -> new ArrayList<>())
          .add(QuotedMention.of(row));
    }
  }

  public long counted() {
    return decisions.mentions(Decision::isCounted);
  }

  public long refused() {
    return decisions.mentions(one -> !one.isCounted());
  }

  /** How many mentions each rule decided. */
  public Decisions decisions() {
    return decisions;
  }

  /** The rules that refused a mention, the busiest first. */
  public List<RuleMentions> rules() {
    return busiest(ruleToRefused);
  }

  /** The rules that said of a counted mention whom it means, the busiest first. */
  public List<RuleMentions> joined() {
    return busiest(ruleToJoined);
  }

  /** How many mentions stand in text that an outlet repeats. */
  public long repeated() {
    return repeated.mentions();
  }

  /** Passages that outlets repeat, the busiest first, each from an article of its own. */
  public List<RuleMentions.Alike> passages() {
    Set<String> articles = new HashSet<>();
    return repeated.top(MOST_PASSAGES).stream()
        .filter(alike -> articles.add(alike.first().article()))
        .toList();
  }

  /** Articles of which the report shows words. */
  Set<String> exampleArticles() {
    Set<String> articles = new HashSet<>();
    Stream.of(rules(), joined())
        .flatMap(List::stream)
        .flatMap(rule -> rule.example().stream())
        .forEach(example -> articles.add(example.article()));
    passages().forEach(passage -> articles.add(passage.first().article()));
    return articles;
  }

  private static List<RuleMentions> busiest(Map<String, RuleMentions> ruleToMentions) {
    return ruleToMentions.values().stream()
        .sorted(
            Comparator.comparingLong(RuleMentions::mentions)
                .reversed()
                .thenComparing(RuleMentions::rule))
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
