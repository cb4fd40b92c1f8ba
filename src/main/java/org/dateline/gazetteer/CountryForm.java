package org.dateline.gazetteer;

import org.dateline.model.Form;
import org.dateline.model.RuleId;

/**
 * One way to name one country.
 *
 * @param code the country's alpha-3 code
 * @param form the kind of form
 * @param name the words
 * @param rule {@code former}, {@code both}, {@code score} (counts in the score of a game only) or
 *     empty
 */
public record CountryForm(String code, Form form, String name, String rule) {
  /**
   * Whether it is a team's code, as results of games have it: without its capitals BEN is a name.
   */
  public boolean isTeamCode() {
    return rule.equals(RuleId.SCORE);
  }
}
