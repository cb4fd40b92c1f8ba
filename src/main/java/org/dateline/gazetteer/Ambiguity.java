package org.dateline.gazetteer;

import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.Form;
import org.dateline.model.RuleId;

/**
 * One thing that an ambiguous form may mean, and one phrase that speaks for it.
 *
 * @param name the ambiguous form
 * @param form the kind of form it is, where it means a country
 * @param reading an alpha-3 code, or a word for what is no country: one of {@link #WORDS}
 * @param evidence a phrase whose presence in the article speaks for this reading; empty if only the
 *     words around it decide
 */
public record Ambiguity(String name, Form form, String reading, String evidence) {
  public static final String TOWN = "town";
  public static final String NAMESAKE = "namesake";
  public static final String GIVEN_NAME = "given-name";
  public static final String SURNAME = "surname";

  /** The words for what is no country. */
  static final Set<String> WORDS =
      new TreeSet<>(
          Set.of(
              RuleId.PLACE,
              TOWN,
              NAMESAKE,
              GIVEN_NAME,
              SURNAME,
              RuleId.PEOPLE,
              RuleId.TEAM,
              RuleId.COMPANY,
              RuleId.THING));

  /** The rule by which a candidate is no country, if it has this reading. */
  public static String rule(String reading) {
    return switch (reading) {
      case TOWN, NAMESAKE -> RuleId.PLACE;
      case GIVEN_NAME, SURNAME -> RuleId.PERSON_NAME;
      default -> reading;
    };
  }
}
