package org.dateline.gazetteer;

/**
 * A phrase that holds a country's name and does not mean the country.
 *
 * @param phrase the words; {@code {any}}, {@code {name}} or {@code {demonym}} stands for a country
 *     form, {@code ..} for up to four words of a name
 * @param rule id of the rule that refuses it, or {@link #NATION}
 */
public record NotCountry(String phrase, String rule) {
  /** The phrase is of state or nation, so that the country counts. */
  public static final String NATION = "nation";

  /** Whether it stands for many phrases. */
  public boolean isPattern() {
    return phrase.indexOf('{') >= 0;
  }
}
