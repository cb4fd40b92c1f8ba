package org.dateline.identity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.gazetteer.Ambiguity;
import org.dateline.gazetteer.Country;
import org.dateline.gazetteer.CountryForm;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.WordList;
import org.dateline.identity.form.Bodies;
import org.dateline.model.EntityId;
import org.dateline.model.Form;
import org.dateline.model.MentionType;
import org.dateline.model.RuleId;
import org.dateline.text.Folding;

/** Names of countries as the gazetteer has them: UK and Britain are the United Kingdom. */
final class CountryNames {
  private static final Set<Form> NAMES = Set.of(Form.NAME, Form.ABBREVIATION);
  private static final Set<String> PARTS = WordList.folded("parts-of-countries.txt");

  /** Sino- describes nothing alone. */
  private static final String PREFIX = "-";

  /** A New Zealander is a person, and no word of this ending describes what a country has. */
  private static final String PERSON = "er";

  /** What stands before the bodies of the United States: U.S. Senate. */
  private static final String AMERICAN = "U.S.";

  private final Map<String, CorpusEntity> nameToIdentity = new HashMap<>();
  private final Map<String, String> wordToCode;
  private final Map<String, String> codeToAdjective = new HashMap<>();
  private final Set<String> abbreviations;
  private final Set<String> capitals;

  /**
   * Gathers the names.
   *
   * @param gazetteer the run's
   * @param codes the countries asked for, which are countries and no places
   */
  CountryNames(Gazetteer gazetteer, Set<String> codes) {
    Set<String> ambiguous =
        gazetteer.ambiguities().stream()
            .filter(ambiguity -> gazetteer.country(ambiguity.reading()).isPresent())
            .map(Ambiguity::name)
            .map(Folding::fold)
            .collect(Collectors.toSet());
    Map<String, String> all = new HashMap<>();
    for (CountryForm form : gazetteer.forms()) {
      String folded = Folding.fold(form.name());
      if (!form.rule().isEmpty() || ambiguous.contains(folded)) {
        continue;
      }
      if (form.form() == Form.DEMONYM && !form.name().endsWith(PREFIX)) {
        adjective(gazetteer, form)
            .ifPresent(name -> codeToAdjective.putIfAbsent(form.code(), name));
      }
      boolean isName = NAMES.contains(form.form());
      if (!PARTS.contains(folded) && (isName || form.form() == Form.DEMONYM)) {
        all.put(folded, form.code());
      }
      if (isName && !codes.contains(form.code()) && !PARTS.contains(folded)) {
        gazetteer
            .country(form.code())
            .ifPresent(country -> nameToIdentity.put(folded, identity(country)));
      }
    }
    codeToAdjective.put("USA", AMERICAN);
    this.wordToCode = Map.copyOf(all);
    this.abbreviations = gazetteer.foldedForms(Set.of(Form.ABBREVIATION));
    this.capitals = gazetteer.foldedForms(Set.of(Form.CAPITAL));
  }

  private static CorpusEntity identity(Country country) {
    String id = EntityId.of(MentionType.LOCATION, Folding.fold(country.name()));
    return new CorpusEntity(id, country.name(), RuleId.COUNTRY_NAME);
  }

  /** The country that an entity's name is; a person's name is none. */
  Optional<CorpusEntity> identity(String id) {
    return EntityId.type(id) == MentionType.PERSON
        ? Optional.empty()
        : Optional.ofNullable(nameToIdentity.get(EntityId.name(id)));
  }

  /** Whether a folded word is short for a country: U.S. */
  boolean isAbbreviation(String word) {
    return abbreviations.contains(word);
  }

  /** Whether a folded name is that of a country's capital. */
  boolean isCapital(String name) {
    return capitals.contains(name);
  }

  /**
   * What is said of what a country has: Norwegian, the first of its demonyms; New Zealand, where
   * that is what a person is called; U.S., as papers write it.
   */
  Optional<String> people(String code) {
    return Optional.ofNullable(codeToAdjective.get(code));
  }

  private static Optional<String> adjective(Gazetteer gazetteer, CountryForm demonym) {
    return demonym.name().endsWith(PERSON)
        ? gazetteer.country(demonym.code()).map(Country::name)
        : Optional.of(demonym.name());
  }

  /** The bodies that each of the countries may have, by their folded names. */
  Bodies bodies(Set<String> names) {
    return new Bodies(names, wordToCode);
  }

  /** Names, abbreviations and peoples of all countries, folded, and whose they are. */
  Map<String, String> wordToCode() {
    return wordToCode;
  }
}
