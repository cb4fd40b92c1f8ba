package org.dateline.extract.country;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.extract.country.candidate.Candidate;
import org.dateline.extract.country.lexicon.Lexeme;
import org.dateline.extract.country.lexicon.Lexicon;
import org.dateline.extract.country.mark.Scores;
import org.dateline.gazetteer.NotCountry;
import org.dateline.model.Field;
import org.dateline.model.Span;
import org.dateline.phrase.PhraseMatch;
import org.dateline.phrase.PhraseTrie;
import org.dateline.text.Tokens;

/** Finds the places that may name a country, and the phrases that speak for one reading. */
final class CandidateFinder {
  private static final int CODE_LENGTH = 3;
  private final Lexicon lexicon;
  private final PhraseTrie<Lexeme> all;
  private final PhraseTrie<Lexeme> candidatesOnly;

  CandidateFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.all = lexicon.trie();
    this.candidatesOnly = lexicon.candidateTrie();
  }

  /** The candidates of one field; the names of all phrases seen are added to {@code seen}. */
  List<Candidate> find(Field field, Tokens tokens, Set<Lexeme> seen) {
    String text = tokens.text();
    List<Candidate> candidates = new ArrayList<>();
    for (PhraseMatch<Lexeme> match : all.matches(text, 0, text.length())) {
      Lexeme lexeme = match.value();
      seen.add(lexeme);
      if (lexeme.isCandidate()) {
        candidates.add(candidate(field, tokens, match, "", ""));
      } else if (!lexeme.refusal().isEmpty()) {
        addInside(field, tokens, match, candidates);
      }
    }
    addTeams(field, tokens, candidates);
    return candidates;
  }

  /**
   * Adds codes of teams, such as GER, where they or their athletes have scored, but not against
   * clubs: BOS 5, CHI 2.
   */
  private void addTeams(Field field, Tokens tokens, List<Candidate> candidates) {
    String text = tokens.text();
    for (int i = 0; i < tokens.size(); i++) {
      int start = tokens.start(i);
      int end = tokens.end(i);
      if (isCapital(text.charAt(start))
          && end - start == CODE_LENGTH
          && Character.isUpperCase(text.charAt(start + 1))) {
        lexicon
            .teamCode(text.substring(start, end))
            .filter(lexeme -> Scores.isOfTeam(text, start, end))
            .filter(lexeme -> Scores.codesBeside(text, start, end).stream().allMatch(this::isCode))
            .ifPresent(
                lexeme ->
                    candidates.add(
                        candidate(field, tokens, new PhraseMatch<>(start, end, lexeme), "", "")));
      }
    }
  }

  private boolean isCode(String word) {
    return lexicon.isForm(word) || lexicon.teamCode(word).isPresent();
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private void addInside(
      Field field, Tokens tokens, PhraseMatch<Lexeme> phrase, List<Candidate> candidates) {
    String text = tokens.text();
    String within = text.substring(phrase.start(), phrase.end());
    String refusal = phrase.value().refusal();
    String rule = refusal.equals(NotCountry.NATION) ? "" : refusal;
    for (PhraseMatch<Lexeme> inside : candidatesOnly.matches(text, phrase.start(), phrase.end())) {
      boolean isWhole = inside.start() == phrase.start() && inside.end() == phrase.end();
      int row = phrase.value().override();
      Lexeme lexeme = row >= 0 ? inside.value().decidedBy(row) : inside.value();
      PhraseMatch<Lexeme> match = new PhraseMatch<>(inside.start(), inside.end(), lexeme);
      candidates.add(candidate(field, tokens, match, rule, isWhole ? "" : within));
    }
  }

  private static Candidate candidate(
      Field field, Tokens tokens, PhraseMatch<Lexeme> match, String refusal, String within) {
    int sentence = tokens.sentenceOfToken(tokens.tokenAt(match.start()));
    Span span = new Span(match.start(), match.end());
    return new Candidate(field, sentence, span, match.value(), refusal, within);
  }
}
