package org.dateline.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.gazetteer.Leader;

/**
 * Decides whether a leader's name stands for the country: while in office, and known to be meant.
 */
final class LeaderRule {
  private static final Set<String> TITLES =
      Set.of(
          "President",
          "Premier",
          "Minister",
          "Chancellor",
          "Chairman",
          "Mr.",
          "Mr",
          "Mrs.",
          "Ms.",
          "Emperor",
          "King",
          "Leader",
          "Marshal",
          "Pres.",
          "Secretary");

  private LeaderRule() {}

  /** A verdict, or empty if the word is not known to be the leader's name. */
  static Optional<Verdict> judge(Candidate candidate, Neighbours words, ArticleContext context) {
    List<Leader> known =
        candidate.lexeme().leaders().stream()
            .filter(leader -> isMeant(leader, candidate, words, context))
            .toList();
    if (known.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> day = context.article().published().date();
    List<String> codes =
        known.stream()
            .filter(leader -> day.isEmpty() || leader.isInOffice(day.get()))
            .map(Leader::code)
            .distinct()
            .toList();
    return Optional.of(
        codes.size() == 1
            ? Verdict.accept(codes, "", "")
            : new Verdict(List.of(known.get(0).code()), false, "out-of-office", ""));
  }

  private static boolean isMeant(
      Leader leader, Candidate candidate, Neighbours words, ArticleContext context) {
    return candidate.lexeme().name().equals(leader.name())
        || context.hasSeen(leader.name())
        || TITLES.contains(words.left(1));
  }
}
