package org.dateline.extract.country;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.country.candidate.ArticleContext;
import org.dateline.extract.country.candidate.Candidate;
import org.dateline.extract.country.candidate.Verdict;
import org.dateline.extract.country.lexicon.Lexicon;
import org.dateline.extract.country.lexicon.Neighbours;
import org.dateline.gazetteer.Ambiguity;
import org.dateline.model.RuleId;

/** Decides what an ambiguous form means by the article's own context. */
final class ReadingRule {
  /** What stands before a country, and hardly before a dish with a capital or a shop. */
  private static final Set<String> BEFORE_COUNTRY =
      Set.of(
          "about", "across", "against", "between", "by", "from", "in", "into", "of", "on", "than",
          "that", "through", "to", "toward", "towards");

  private static final Set<String> LINKS = Set.of(",", "and", "or");

  private final Lexicon lexicon;

  ReadingRule(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The reading that the article speaks for; {@code ambiguous} if it speaks for none or two. */
  Optional<Verdict> judge(Candidate candidate, Neighbours words, ArticleContext context) {
    List<Ambiguity> readings = lexicon.readings(candidate.lexeme());
    if (isTown(readings) && isTownHere(candidate, context)) {
      return Optional.of(Verdict.refuse(RuleId.PLACE, ""));
    }
    if (readings.stream().allMatch(reading -> reading.evidence().isEmpty())) {
      return Optional.empty();
    }
    boolean isCountryByDefault =
        readings.stream()
            .noneMatch(
                reading -> Lexicon.isCode(reading.reading()) && !reading.evidence().isEmpty());
    Map<String, Integer> readingToScore = scores(candidate, readings, context);
    return isCountryByDefault
        ? unlessRefused(readingToScore).filter(verdict -> mayBe(verdict, words))
        : Optional.of(winner(readingToScore));
  }

  private static boolean isTown(List<Ambiguity> readings) {
    return readings.stream().anyMatch(reading -> reading.reading().equals(Ambiguity.TOWN));
  }

  /** A country's name is the town's in local news that names no foreign country but this one. */
  private boolean isTownHere(Candidate candidate, ArticleContext context) {
    List<String> codes = candidate.codes();
    return !context.isBesideNamesake(candidate)
        && lexicon.townEvidence().stream().anyMatch(context::hasSeen)
        && codes.stream().noneMatch(code -> context.otherNames(code, candidate.lexeme().name()) > 0)
        && !context.hasForeignCountry(codes);
  }

  /** A refusal where something speaks for what is no country, and nothing for the country. */
  private static Optional<Verdict> unlessRefused(Map<String, Integer> readingToScore) {
    boolean isSupported =
        readingToScore.entrySet().stream()
            .anyMatch(entry -> Lexicon.isCode(entry.getKey()) && entry.getValue() > 0);
    return readingToScore.entrySet().stream()
        .filter(entry -> !isSupported && entry.getValue() > 0)
        .findFirst()
        .map(entry -> Verdict.refuse(Ambiguity.rule(entry.getKey()), ""));
  }

  /** Whether what the article speaks for can stand here. */
  private boolean mayBe(Verdict verdict, Neighbours words) {
    boolean isLed = BEFORE_COUNTRY.contains(words.left(1).toLowerCase(Locale.ROOT));
    boolean isOwner = Neighbours.isPossessive(words.right(1));
    return switch (verdict.rule()) {
      case RuleId.THING -> !isLed && !isOwner;
      case RuleId.COMPANY -> !isLed && !isAmongCountries(words);
      default -> true;
    };
  }

  /** Whether another country stands beside it in a row: Denmark, Iceland and Norway. */
  private boolean isAmongCountries(Neighbours words) {
    return (LINKS.contains(words.left(1)) && lexicon.isForm(words.left(2)))
        || (LINKS.contains(words.right(1)) && lexicon.isForm(words.right(2)));
  }

  private static Verdict winner(Map<String, Integer> readingToScore) {
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
      return Verdict.refuse(RuleId.AMBIGUOUS, "");
    }
    String winner = winners.get(0);
    return Lexicon.isCode(winner)
        ? Verdict.accept(List.of(winner), RuleId.CONTEXT, "")
        : Verdict.refuse(Ambiguity.rule(winner), "");
  }

  private static Map<String, Integer> scores(
      Candidate candidate, List<Ambiguity> readings, ArticleContext context) {
    Map<String, Integer> readingToScore = new LinkedHashMap<>();
    for (Ambiguity reading : readings) {
      boolean isSeen = !reading.evidence().isEmpty() && context.hasSeen(reading.evidence());
      readingToScore.merge(reading.reading(), isSeen ? 1 : 0, Integer::sum);
    }
    for (String code : candidate.codes()) {
      readingToScore.putIfAbsent(code, 0);
    }
    readingToScore.replaceAll(
        (reading, score) -> score + context.otherNames(reading, candidate.lexeme().name()));
    return readingToScore;
  }
}
