package org.dateline.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.gazetteer.NotCountry;

/** All patterns of the gazetteer, found by a word that stands near. */
final class ContextPatterns {
  private static final int REACH = 6;
  private static final String NO_KEY = "";

  private final Map<String, List<ContextPattern>> keyToPatterns;
  private final Set<String> states;

  ContextPatterns(List<NotCountry> phrases) {
    List<ContextPattern> patterns = phrases.stream().map(ContextPattern::of).toList();
    this.keyToPatterns = patterns.stream().collect(Collectors.groupingBy(ContextPattern::key));
    this.states =
        patterns.stream()
            .filter(pattern -> pattern.right().size() > 1 && pattern.right().get(0).equals(","))
            .map(pattern -> pattern.right().get(1))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** A pattern that fits, and the longer name it makes. */
  record Fit(ContextPattern pattern, String within) {}

  /** Whether the word is what may follow a town and a comma. */
  boolean isState(String word) {
    return states.contains(word);
  }

  /** The pattern that asks for the most words, of those that fit. */
  Optional<Fit> best(Lexeme lexeme, boolean isTown, Neighbours words) {
    return Stream.concat(Stream.of(NO_KEY), nearby(words))
        .distinct()
        .flatMap(word -> keyToPatterns.getOrDefault(word, List.of()).stream())
        .filter(pattern -> pattern.gap().accepts(lexeme, isTown))
        .map(pattern -> new Fit(pattern, pattern.match(words)))
        .filter(fit -> !fit.within().isEmpty())
        .max(Comparator.comparingInt(fit -> fit.pattern().weight()));
  }

  private static Stream<String> nearby(Neighbours words) {
    return IntStream.rangeClosed(1, REACH)
        .boxed()
        .flatMap(k -> Stream.of(words.right(k), words.left(k)))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty());
  }
}
