package org.dateline.extract.country.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.gazetteer.Ambiguity;
import org.dateline.gazetteer.CountryForm;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.Leader;
import org.dateline.gazetteer.NotCountry;
import org.dateline.gazetteer.OverrideAction;
import org.dateline.gazetteer.OverrideRow;
import org.dateline.gazetteer.Overrides;
import org.dateline.gazetteer.WordList;
import org.dateline.model.Form;
import org.dateline.model.MentionType;
import org.dateline.model.RuleId;
import org.dateline.phrase.PhraseTrie;

/** The phrases of the gazetteer and of the overrides, ready to be matched. */
public final class Lexicon {
  private static final Set<String> LANGUAGES = WordList.exact("languages.txt");
  private static final String ANY_TOWN = "{town}";

  private final Map<String, Lexeme> nameToLexeme = new LinkedHashMap<>();
  private final Map<String, List<Ambiguity>> nameToReadings;
  private final Map<String, Set<String>> nameToReadingWords = new HashMap<>();
  private final Map<String, Lexeme> codeToLexeme = new HashMap<>();
  private final PhraseTrie<Lexeme> trie;
  private final PhraseTrie<Lexeme> candidateTrie;
  private final ContextPatterns patterns;

  public Lexicon(Gazetteer gazetteer, Overrides overrides) {
    this.nameToReadings =
        gazetteer.ambiguities().stream().collect(Collectors.groupingBy(Ambiguity::name));
    gazetteer.forms().forEach(this::add);
    gazetteer.ambiguities().forEach(this::add);
    gazetteer.leaders().forEach(this::add);
    gazetteer.notCountries().stream().filter(phrase -> !phrase.isPattern()).forEach(this::add);
    overrides.rows().stream()
        .filter(row -> row.concerns(MentionType.COUNTRY))
        .forEach(this::override);
    for (Lexeme lexeme : nameToLexeme.values()) {
      Set<String> words = readingWords(lexeme.name());
      if (!words.isEmpty()) {
        nameToReadingWords.put(lexeme.name(), words);
      }
    }
    nameToLexeme.values().stream()
        .filter(Lexeme::isScoreOnly)
        .forEach(lexeme -> codeToLexeme.put(lexeme.name(), lexeme));
    this.trie = trieOf(nameToLexeme.values().stream().filter(lexeme -> !lexeme.isScoreOnly()));
    this.candidateTrie =
        trieOf(
            nameToLexeme.values().stream()
                .filter(lexeme -> !lexeme.forms().isEmpty() && !lexeme.isScoreOnly())
                .filter(lexeme -> lexeme.refusal().isEmpty() || lexeme.override() >= 0));
    this.patterns =
        new ContextPatterns(
            gazetteer.notCountries().stream().filter(NotCountry::isPattern).toList());
  }

  public PhraseTrie<Lexeme> trie() {
    return trie;
  }

  /** Country forms only, for what stands inside a longer phrase. */
  public PhraseTrie<Lexeme> candidateTrie() {
    return candidateTrie;
  }

  /** What a team's code of three letters means in a score; empty if it is none. */
  public Optional<Lexeme> teamCode(String word) {
    return Optional.ofNullable(codeToLexeme.get(word));
  }

  public ContextPatterns patterns() {
    return patterns;
  }

  /** What an ambiguous form may mean; empty for all others. */
  public List<Ambiguity> readings(Lexeme lexeme) {
    return lexeme.override() >= 0
        ? List.of()
        : nameToReadings.getOrDefault(lexeme.name(), List.of());
  }

  /** The words for what an ambiguous form may mean; a town is a namesake as well. */
  public Set<String> readingWords(Lexeme lexeme) {
    Set<String> words = nameToReadingWords.getOrDefault(lexeme.name(), Set.of());
    return lexeme.override() >= 0 ? Set.of() : words;
  }

  private Set<String> readingWords(String name) {
    Set<String> words = new HashSet<>();
    if (isLanguage(name)) {
      words.add(Gap.LANGUAGE);
    }
    for (Ambiguity ambiguity : nameToReadings.getOrDefault(name, List.of())) {
      words.add(ambiguity.reading());
      if (ambiguity.reading().equals(Ambiguity.TOWN)) {
        words.add(Ambiguity.NAMESAKE);
      }
    }
    return Set.copyOf(words);
  }

  /** Whether the word is a demonym and nothing else. */
  public boolean isDemonym(String word) {
    Lexeme lexeme = nameToLexeme.get(word);
    return lexeme != null && !lexeme.forms().isEmpty() && lexeme.form() == Form.DEMONYM;
  }

  /** Whether the word names a country or its leader. */
  public boolean isForm(String word) {
    Lexeme lexeme = nameToLexeme.get(word);
    return lexeme != null && !(lexeme.forms().isEmpty() && lexeme.leaders().isEmpty());
  }

  /** Whether the name of a country is a given name as well: Jordan. */
  public boolean isGivenName(String word) {
    return nameToReadingWords.getOrDefault(word, Set.of()).contains(Ambiguity.GIVEN_NAME);
  }

  /** Whether the demonym is the name of a language too. */
  public boolean isLanguage(String word) {
    return LANGUAGES.contains(word);
  }

  /** What speaks for a town, whichever it is. */
  public List<String> townEvidence() {
    return nameToReadings.getOrDefault(ANY_TOWN, List.of()).stream()
        .map(Ambiguity::evidence)
        .toList();
  }

  private void add(CountryForm form) {
    Lexeme lexeme = nameToLexeme.computeIfAbsent(form.name(), Lexeme::of);
    if (lexeme.forms().stream().noneMatch(known -> known.code().equals(form.code()))) {
      nameToLexeme.put(form.name(), lexeme.with(form));
    }
  }

  private void add(Ambiguity ambiguity) {
    if (isCode(ambiguity.reading())) {
      add(new CountryForm(ambiguity.reading(), ambiguity.form(), ambiguity.name(), ""));
    }
    if (!ambiguity.evidence().isEmpty()) {
      nameToLexeme.computeIfAbsent(ambiguity.evidence(), Lexeme::of);
    }
  }

  private void add(Leader leader) {
    nameToLexeme.compute(
        leader.name(), (name, known) -> (known == null ? Lexeme.of(name) : known).with(leader));
    nameToLexeme.compute(
        leader.shortName(),
        (name, known) -> (known == null ? Lexeme.of(name) : known).with(leader));
  }

  private void add(NotCountry phrase) {
    nameToLexeme.compute(
        phrase.phrase(),
        (name, known) -> (known == null ? Lexeme.of(name) : known).refusedBy(phrase.rule()));
  }

  private void override(OverrideRow row) {
    String name = row.name();
    if (row.action() == OverrideAction.COUNTRY) {
      CountryForm form = new CountryForm(row.to(), Form.NAME, name, RuleId.OVERRIDE);
      nameToLexeme.put(name, Lexeme.of(name).with(form).decidedBy(row.index()));
    } else if (row.action() == OverrideAction.NOT_COUNTRY
        || row.action() == OverrideAction.IGNORE) {
      Lexeme known = nameToLexeme.getOrDefault(name, Lexeme.of(name));
      nameToLexeme.put(name, known.refusedBy(RuleId.OVERRIDE).decidedBy(row.index()));
    }
  }

  private static PhraseTrie<Lexeme> trieOf(Stream<Lexeme> lexemes) {
    PhraseTrie.Builder<Lexeme> builder = PhraseTrie.builder();
    lexemes.forEach(
        lexeme -> builder.add(lexeme.name(), lexeme.form() == Form.ABBREVIATION, lexeme));
    return builder.build();
  }

  public static boolean isCode(String reading) {
    return reading.length() == 3 && Character.isUpperCase(reading.charAt(0));
  }
}
