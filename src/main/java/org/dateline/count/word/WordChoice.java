package org.dateline.count.word;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;

/**
 * Which words may be said to go with a country.
 *
 * @param countryToOwnWords the words of each country's own names, which say nothing of it
 */
public record WordChoice(Map<String, Set<String>> countryToOwnWords) implements Serializable {
  boolean isOpenTo(String country, String word) {
    return !countryToOwnWords.getOrDefault(country, Set.of()).contains(word);
  }
}
