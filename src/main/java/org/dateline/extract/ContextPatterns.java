package org.dateline.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.gazetteer.NotCountry;
import org.dateline.model.Form;

/** All patterns of the gazetteer, found by a word that stands near. */
final class ContextPatterns {
  private static final int REACH = 6;

  private final Map<String, List<ContextPattern>> keyToPatterns;

  ContextPatterns(List<NotCountry> phrases) {
    this.keyToPatterns =
        phrases.stream()
            .map(ContextPattern::of)
            .collect(Collectors.groupingBy(ContextPattern::key));
  }

  /** A pattern that fits, and the longer name it makes. */
  record Fit(ContextPattern pattern, String within) {}

  /** The pattern that asks for the most words, of those that fit. */
  Optional<Fit> best(Form form, Neighbours words) {
    return nearby(words)
        .distinct()
        .flatMap(word -> keyToPatterns.getOrDefault(word, List.of()).stream())
        .filter(pattern -> pattern.forms().contains(form))
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
