package org.dateline.report.finding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.dateline.table.Row;

/** How many mentions of {@code mentions.csv} each rule decided, and how. */
public final class Decisions {
  private final Map<Decision, Long> decisionToMentions = new HashMap<>();

  /**
   * What was decided of a mention.
   *
   * @param type country, person, organization, location or topic
   * @param form how it is named
   * @param rule the rule that decided; empty if none did
   * @param isCounted whether it counts
   */
  public record Decision(String type, String form, String rule, boolean isCounted) {}

  void add(Row mention) {
    add(
        new Decision(
            mention.id("type"), mention.id("form"), mention.id("rule"), mention.flag("counted")),
        1);
  }

  /** Adds so many mentions of one kind. */
  public void add(Decision decision, long mentions) {
    decisionToMentions.merge(decision, mentions, Long::sum);
  }

  /** How many mentions were decided so. */
  public long mentions(Predicate<Decision> isWanted) {
    return decisionToMentions.entrySet().stream()
        .filter(entry -> isWanted.test(entry.getKey()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** The same by rule, the busiest first. */
  public Map<String, Long> byRule(Predicate<Decision> isWanted) {
    Map<String, Long> sums = new HashMap<>();
    decisionToMentions.forEach(
        (decision, mentions) -> {
          if (isWanted.test(decision)) {
            sums.merge(decision.rule(), mentions, Long::sum);
          }
        });
    Map<String, Long> ordered = new LinkedHashMap<>();
    sums.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<String, Long>>comparingLong(entry -> -entry.getValue())
                .thenComparing(Map.Entry::getKey))
        .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
    return ordered;
  }
}
