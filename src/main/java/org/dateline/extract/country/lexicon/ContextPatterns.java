package org.dateline.extract.country.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.gazetteer.NotCountry;

/** All patterns of the gazetteer, found by a word that stands near. */
public final class ContextPatterns {
  private static final int REACH = 6;
  private static final int NO_KEY = Neighbours.hash("");
  private static final Fit NONE = new Fit("", -1, 0, 0);

  /**
   * By the hash of the key, so that no word is cut out of the text in vain: two words with one hash
   * do no harm, as a pattern looks at all its words.
   */
  private final Map<Integer, List<ContextPattern>> keyToPatterns;

  private final Set<String> states;

  ContextPatterns(List<NotCountry> phrases) {
    List<ContextPattern> patterns = phrases.stream().map(ContextPattern::of).toList();
    this.keyToPatterns =
        patterns.stream().collect(Collectors.groupingBy(p -> Neighbours.hash(p.key())));
    this.states =
        patterns.stream()
            .filter(pattern -> pattern.right().size() > 1 && pattern.right().get(0).equals(","))
            .map(pattern -> pattern.right().get(1))
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * What a pattern that fits says.
   *
   * @param rule id of the rule
   * @param weight how many words it asked for
   * @param before how many words before the form it takes up
   * @param after how many words behind the form it takes up
   */
  public record Fit(String rule, int weight, int before, int after) {
    /** The longer name that it makes. */
    public String within(Neighbours words) {
      return words.within(before, after);
    }
  }

  /** Whether the word is what may follow a town and a comma. */
  public boolean isState(String word) {
    return states.contains(word);
  }

  /** The pattern that asks for the most words, of those that fit. */
  public Optional<Fit> best(Lexeme lexeme, Set<String> readings, Neighbours words) {
    Fit best = better(NONE, NO_KEY, lexeme, readings, words);
    for (int k = 1; k <= REACH; k++) {
      best = atKey(best, words.rightHash(k), lexeme, readings, words);
      best = atKey(best, words.leftHash(k), lexeme, readings, words);
    }
    return best.weight() < 0 ? Optional.empty() : Optional.of(best);
  }

  /** What the patterns without a key say was asked for at the start. */
  private Fit atKey(Fit best, int key, Lexeme lexeme, Set<String> readings, Neighbours words) {
    return key == NO_KEY ? best : better(best, key, lexeme, readings, words);
  }

  private Fit better(Fit best, int key, Lexeme lexeme, Set<String> readings, Neighbours words) {
    Fit better = best;
    List<ContextPattern> patterns = keyToPatterns.getOrDefault(key, List.of());
    for (int i = 0; i < patterns.size(); i++) {
      ContextPattern pattern = patterns.get(i);
      int lead = pattern.weight() - better.weight();
      boolean isBetter = lead > 0 || (lead == 0 && pattern.rule().equals(NotCountry.NATION));
      if (isBetter && pattern.gap().accepts(lexeme, readings)) {
        better = pattern.match(words).orElse(better);
      }
    }
    return better;
  }
}
