package org.dateline.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.gazetteer.Ambiguity;

/** Decides what an ambiguous form means by the article's own context. */
final class ReadingRule {
  private final Lexicon lexicon;

  ReadingRule(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The reading that the article speaks for; {@code ambiguous} if it speaks for none or two. */
  Optional<Verdict> judge(Candidate candidate, ArticleContext context) {
    List<Ambiguity> readings = lexicon.readings(candidate.lexeme());
    if (readings.stream().allMatch(reading -> reading.evidence().isEmpty())) {
      return Optional.empty();
    }
    Map<String, Integer> readingToScore = scores(candidate, readings, context);
    long countries =
        readingToScore.entrySet().stream()
            .filter(entry -> entry.getValue() > 0 && Lexicon.isCode(entry.getKey()))
            .count();
    int best = readingToScore.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<String> winners =
        readingToScore.keySet().stream()
            .filter(reading -> readingToScore.getOrDefault(reading, 0) == best)
            .toList();
    if (best == 0 || winners.size() > 1 || countries > 1) {
      return Optional.of(Verdict.refuse("ambiguous", ""));
    }
    String winner = winners.get(0);
    return Optional.of(
        Lexicon.isCode(winner)
            ? Verdict.accept(List.of(winner), "context", "")
            : Verdict.refuse(winner, ""));
  }

  private static Map<String, Integer> scores(
      Candidate candidate, List<Ambiguity> readings, ArticleContext context) {
    Map<String, Integer> readingToScore = new LinkedHashMap<>();
    for (Ambiguity reading : readings) {
      boolean isSeen = !reading.evidence().isEmpty() && context.hasSeen(reading.evidence());
      readingToScore.merge(reading.reading(), isSeen ? 1 : 0, Integer::sum);
    }
    readingToScore.replaceAll(
        (reading, score) -> score + context.otherNames(reading, candidate.lexeme().name()));
    return readingToScore;
  }
}
