package org.dateline.extract.country;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.country.candidate.ArticleContext;
import org.dateline.extract.country.candidate.Candidate;
import org.dateline.extract.country.candidate.Verdict;
import org.dateline.extract.country.lexicon.Neighbours;
import org.dateline.gazetteer.Leader;
import org.dateline.gazetteer.WordList;

/**
 * Decides whether a leader's name stands for the country: while in office, and known to be meant.
 */
final class LeaderRule {
  private static final Set<String> TITLES = WordList.exact("leader-titles.txt");

  private LeaderRule() {}

  /** The country of the one leader who is meant and in office; empty if there is none. */
  static Optional<Verdict> judge(Candidate candidate, Neighbours words, ArticleContext context) {
    Optional<LocalDate> day = context.article().published().date();
    List<String> codes =
        candidate.lexeme().leaders().stream()
            .filter(leader -> day.isEmpty() || leader.isInOffice(day.get()))
            .filter(leader -> isMeant(leader, candidate, words, context))
            .map(Leader::code)
            .distinct()
            .toList();
    return codes.size() == 1 ? Optional.of(Verdict.accept(codes, "", "")) : Optional.empty();
  }

  private static boolean isMeant(
      Leader leader, Candidate candidate, Neighbours words, ArticleContext context) {
    return candidate.lexeme().name().equals(leader.name())
        || context.hasSeen(leader.name())
        || TITLES.contains(words.left(1));
  }
}
