package org.dateline.explain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many mentions of a name came to it by one rule.
 *
 * @param rule the rule's id; empty where the name itself stands there and no rule was needed
 * @param mentions how many
 * @param article id of the first article with one
 * @param example that mention in brackets, in the words around it
 */
public record RuleCount(String rule, long mentions, String article, String example) {
  /** As a line of text. */
  String line() {
    return "  %s: %,d, first in %s: %s"
        .formatted(rule.isEmpty() ? "no rule" : rule, mentions, article, example);
  }

  /** Adds up mentions article by article. */
  static final class Counter {
    private final Map<String, RuleCount> ruleToCount = new TreeMap<>();

    void add(String article, List<PairMention> mentions) {
      for (PairMention mention : mentions) {
        ruleToCount.compute(
            mention.rule(),
            (rule, known) -> known == null ? first(article, mention) : known.oneMore());
      }
    }

    /** Of all rules, the most frequent first. */
    List<RuleCount> counts() {
      return ruleToCount.values().stream()
          .sorted(
              Comparator.comparing(RuleCount::mentions, Comparator.reverseOrder())
                  .thenComparing(RuleCount::rule))
          .toList();
    }

    private static RuleCount first(String article, PairMention mention) {
      return new RuleCount(mention.rule(), 1, article, MarkedSentence.of(List.of(mention)));
    }
  }

  private RuleCount oneMore() {
    return new RuleCount(rule, mentions + 1, article, example);
  }
}
