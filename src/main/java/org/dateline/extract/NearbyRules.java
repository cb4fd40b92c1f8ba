package org.dateline.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Form;
import org.dateline.model.Span;

/** The rules that look at the words around a candidate and at nothing else. */
final class NearbyRules {
  private static final Set<String> STARTERS = Set.of("THE", "A", "", "OF");

  private final Lexicon lexicon;
  private final PersonNames personNames;

  NearbyRules(Lexicon lexicon, PersonNames personNames) {
    this.lexicon = lexicon;
    this.personNames = personNames;
  }

  /** What they say; empty if the words around leave the candidate as it is. */
  Optional<Verdict> judge(Candidate candidate, Neighbours words, List<Span> datelines) {
    if (!candidate.refusal().isEmpty()) {
      return Optional.of(Verdict.refuse(candidate.refusal(), candidate.within()));
    }
    if (datelines.stream().anyMatch(dateline -> dateline.contains(candidate.span()))) {
      return Optional.of(Verdict.refuse("dateline", ""));
    }
    if (isCurrency(candidate, words)) {
      return Optional.of(Verdict.refuse("currency", words.within(0, 1)));
    }
    if (isPronoun(candidate, words)) {
      return Optional.of(Verdict.refuse("pronoun", ""));
    }
    if (candidate.lexeme().override() >= 0) {
      return Optional.empty();
    }
    return pattern(candidate, words).or(() -> personNames.judge(candidate, words));
  }

  private Optional<Verdict> pattern(Candidate candidate, Neighbours words) {
    return lexicon
        .patterns()
        .best(candidate.form(), words)
        .map(
            fit ->
                fit.pattern().rule().equals("nation")
                    ? Verdict.accept(codes(candidate), "", fit.within())
                    : Verdict.refuse(fit.pattern().rule(), fit.within()));
  }

  static List<String> codes(Candidate candidate) {
    return candidate.lexeme().forms().stream().map(form -> form.code()).toList();
  }

  private static boolean isCurrency(Candidate candidate, Neighbours words) {
    return candidate.form() == Form.ABBREVIATION && words.right(1).startsWith("$");
  }

  /** Whether US stands among words in capitals, where it may be the pronoun. */
  private static boolean isPronoun(Candidate candidate, Neighbours words) {
    return words.surface().equals("US")
        && isShouted(words.left(1))
        && !STARTERS.contains(words.left(1))
        && (isShouted(words.right(1)) || isShouted(words.left(2)))
        && candidate.form() == Form.ABBREVIATION;
  }

  private static boolean isShouted(String word) {
    return word.length() > 1
        && word.chars().allMatch(c -> Character.isUpperCase(c) || c == '-' || c == '\'');
  }
}
