package org.dateline.extract.country;

import java.util.Set;

/** Words of state and nation: after a country's name they do not make it a person's name. */
final class StateWords {
  private static final Set<String> WORDS =
      Set.of(
          ("Prime President Premier Chancellor Minister Ministry Foreign Defense Defence Finance"
                  + " Interior King Queen Prince Princess Crown Emir Sultan Emperor Ambassador Embassy"
                  + " Government Parliament Senate Congress Army Navy Force Forces Air Police Border"
                  + " Central Supreme High Court National Federal Bank Republic Red Crescent"
                  + " Olympic Football Cricket Team Cup Radio Television River Valley Times Post Daily"
                  + " News Today University Institute College Street Road City Airlines Airways Inc"
                  + " Corp Ltd Group Company International Telecom Oil Gas Steel Power")
              .split(" "));

  private StateWords() {}

  static boolean contains(String word) {
    return WORDS.contains(word);
  }
}
