package org.dateline.gazetteer;

import java.util.Set;

/**
 * A phrase that holds a country's name and does not mean the country.
 *
 * @param phrase the words; {@code {any}}, {@code {word}}, {@code {name}} or {@code {demonym}}
 *     stands for a country form, {@code ..} for up to four words of a name
 * @param rule id of the rule that refuses it; {@link #NATION} or {@link #GOODS}
 */
public record NotCountry(String phrase, String rule) {
  /** The phrase is of state or nation, so that the country counts. */
  public static final String NATION = "nation";

  /** A product that comes from the country: it counts if the article has the country elsewhere. */
  public static final String GOODS = "goods";

  /** The words of the column rule that are no rule. */
  static final Set<String> WORDS = Set.of(NATION, GOODS);

  /** Whether it stands for many phrases. */
  public boolean isPattern() {
    return phrase.indexOf('{') >= 0;
  }
}
