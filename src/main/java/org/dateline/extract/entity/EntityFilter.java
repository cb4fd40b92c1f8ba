package org.dateline.extract.entity;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.gazetteer.WordList;
import org.dateline.model.Field;
import org.dateline.model.Form;
import org.dateline.model.Mention;
import org.dateline.model.MentionType;
import org.dateline.model.RuleId;
import org.dateline.model.Span;

/** Decides whether a name may be an entity: no country, no weekday, no credit, no demonym. */
final class EntityFilter {
  private static final Set<String> NOT_ENTITIES = WordList.folded("not-entities.txt");
  private static final Set<Form> COUNTRY_ITSELF =
      Set.of(Form.NAME, Form.ABBREVIATION, Form.DEMONYM);

  /** What a country's form is when it is a place that is no country. */
  private static final Set<String> PLACE_RULES = Set.of(RuleId.PLACE, RuleId.OTHER_PLACE);

  private static final int LONGEST_PERSON = 5;
  private static final int LONGEST_NAME = 12;

  private final Titles titles;
  private final Set<String> demonyms;

  /**
   * @param demonyms folded demonyms of all countries
   */
  EntityFilter(Titles titles, Set<String> demonyms) {
    this.titles = titles;
    this.demonyms = demonyms;
  }

  /**
   * Whether it may be one.
   *
   * @param countries what was found of countries in the name's field, by where it stands
   * @param notices sentences that are no part of the news
   */
  boolean isEntity(NamedSpan name, Map<Span, List<Mention>> countries, BitSet notices) {
    String folded = name.folded();
    return isName(name, folded)
        && !isNotice(name, notices)
        && !CreditLines.isAgencySign(name)
        && countries.getOrDefault(name.span(), List.of()).stream()
            .noneMatch(country -> isCountry(name, country));
  }

  private boolean isName(NamedSpan name, String folded) {
    if (name.wordCount() > longest(name.type())) {
      return false;
    }
    if (folded.length() < 2 || folded.codePoints().noneMatch(Character::isLetter)) {
      return false;
    }
    if (isHandle(name) || hasStrangeCharacter(folded)) {
      return false;
    }
    if (name.type() == MentionType.PERSON && folded.chars().anyMatch(Character::isDigit)) {
      return false;
    }
    return !NOT_ENTITIES.contains(folded)
        && (name.hadTitle() || !demonyms.contains(folded))
        && !titles.isTitle(folded);
  }

  private static int longest(MentionType type) {
    return type == MentionType.PERSON ? LONGEST_PERSON : LONGEST_NAME;
  }

  /** Whether it is an account or a tag of a social network. */
  private static boolean isHandle(NamedSpan name) {
    int before = name.tokens().start(name.first()) - 1;
    char c = before < 0 ? ' ' : name.tokens().text().charAt(before);
    return c == '@' || c == '#' || c == '_';
  }

  private static boolean hasStrangeCharacter(String folded) {
    return folded.indexOf('@') >= 0
        || folded.indexOf('#') >= 0
        || folded.contains("http")
        || folded.startsWith("www.")
        || folded.chars().anyMatch(Character::isISOControl);
  }

  private static boolean isNotice(NamedSpan name, BitSet notices) {
    return name.field() == Field.TEXT && notices.get(name.sentence());
  }

  /** A refused candidate is a country no more: Georgia the state is a place, Jordan a person. */
  private static boolean isCountry(NamedSpan name, Mention country) {
    if (!COUNTRY_ITSELF.contains(country.form())) {
      return false;
    }
    return name.type() == MentionType.PERSON
        ? country.counted()
        : !PLACE_RULES.contains(country.rule());
  }
}
