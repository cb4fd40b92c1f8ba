package org.dateline.extract.country.candidate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.extract.country.lexicon.Lexeme;
import org.dateline.extract.country.lexicon.Lexicon;
import org.dateline.gazetteer.Leader;
import org.dateline.model.Article;
import org.dateline.model.Field;
import org.dateline.model.RuleId;

/** What the whole article says about the names in it; made once, then read by the rules. */
public final class ArticleContext {
  private final Article article;
  private final Set<String> seenNames = new HashSet<>();
  private final Map<String, Set<String>> codeToNames = new HashMap<>();
  private final Map<String, Set<String>> codeToForms = new HashMap<>();
  private final Set<String> placed = new HashSet<>();
  private final Set<String> persons = new HashSet<>();
  private final Set<InSentence> namesakes = new HashSet<>();

  public ArticleContext(Article article, Set<Lexeme> seen, Lexicon lexicon) {
    this.article = article;
    for (Lexeme lexeme : seen) {
      seenNames.add(lexeme.name());
      if (lexeme.isCandidate()) {
        codes(lexeme)
            .forEach(
                code ->
                    codeToForms.computeIfAbsent(code, key -> new HashSet<>()).add(lexeme.name()));
      }
      if (lexeme.isCandidate() && lexicon.readings(lexeme).isEmpty()) {
        codes(lexeme)
            .forEach(
                code ->
                    codeToNames.computeIfAbsent(code, key -> new HashSet<>()).add(lexeme.name()));
      }
    }
  }

  /** A name in a sentence of the title or the text. */
  private record InSentence(String name, Field field, int sentence) {
    static InSentence of(Candidate candidate) {
      return new InSentence(candidate.lexeme().name(), candidate.field(), candidate.sentence());
    }
  }

  private static List<String> codes(Lexeme lexeme) {
    return lexeme.forms().size() == 1
        ? List.of(lexeme.forms().get(0).code())
        : lexeme.leaders().stream().map(Leader::code).distinct().limit(1).toList();
  }

  public Article article() {
    return article;
  }

  public boolean hasSeen(String name) {
    return seenNames.contains(name);
  }

  /** How many other, unambiguous names of a country the article has. */
  public int otherNames(String code, String name) {
    Set<String> names = codeToNames.getOrDefault(code, Set.of());
    return names.size() - (names.contains(name) ? 1 : 0);
  }

  /** Whether the article has the country by another form, whatever else that form may mean. */
  public boolean hasOtherForm(String code, String name) {
    return codeToForms.getOrDefault(code, Set.of()).stream().anyMatch(form -> !form.equals(name));
  }

  /** Whether it names a country that is neither one of these nor the United States. */
  public boolean hasForeignCountry(List<String> codes) {
    return codeToNames.keySet().stream()
        .anyMatch(code -> !code.equals("USA") && !codes.contains(code));
  }

  /** Remembers what the words around one mention said of its name. */
  public void remember(Candidate candidate, Verdict verdict) {
    boolean isNamesake = false;
    if (verdict.rule().equals(RuleId.PLACE) && !candidate.isDemonym()) {
      placed.add(candidate.lexeme().name());
      isNamesake = verdict.within().contains(",") || verdict.within().endsWith("River");
    } else if (verdict.rule().equals(RuleId.PERSON_NAME)) {
      persons.add(candidate.lexeme().name());
      isNamesake = true;
    }
    if (isNamesake) {
      namesakes.add(InSentence.of(candidate));
    }
  }

  /**
   * Whether the sentence of a candidate has a person of its name, or a town with its state or a
   * river. Hardly anybody is named twice in a sentence, so the candidate is something else.
   */
  public boolean isBesideNamesake(Candidate candidate) {
    return namesakes.contains(InSentence.of(candidate));
  }

  /** Whether the article elsewhere places a name outside the country. */
  public boolean isPlaced(String name) {
    return placed.contains(name);
  }

  /** Whether the article elsewhere has a person of this name. */
  public boolean isPerson(String name) {
    return persons.contains(name);
  }
}
