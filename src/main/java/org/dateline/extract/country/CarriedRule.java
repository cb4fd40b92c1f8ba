package org.dateline.extract.country;

import org.dateline.extract.country.candidate.ArticleContext;
import org.dateline.extract.country.candidate.Verdict;
import org.dateline.extract.country.candidate.Candidate;
import java.util.List;
import java.util.Optional;
import org.dateline.model.RuleId;

/** What the article once said of a name holds for its later, bare mentions. */
final class CarriedRule {
  private CarriedRule() {}

  /** A refusal if the name was another place or a person, and nothing speaks for the country. */
  static Optional<Verdict> judge(Candidate candidate, ArticleContext context) {
    String name = candidate.lexeme().name();
    List<String> codes = candidate.codes();
    if (candidate.lexeme().override() >= 0
        || codes.stream().anyMatch(code -> context.otherNames(code, name) > 0)) {
      return Optional.empty();
    }
    if (context.isPlaced(name)) {
      return Optional.of(Verdict.refuse(RuleId.PLACE, ""));
    }
    return context.isPerson(name)
        ? Optional.of(Verdict.refuse(RuleId.PERSON_NAME, ""))
        : Optional.empty();
  }
}
