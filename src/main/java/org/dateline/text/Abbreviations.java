package org.dateline.text;

import java.util.Set;

/** Words that keep a final dot. */
final class Abbreviations {
  /**
   * Words that a dot shortens and that a name or number often follows. Some are titles of persons
   * as well, but the gazetteer is built on tokens and cannot lend them.
   */
  private static final Set<String> WORDS =
      Set.of(
          ("Mr Mrs Ms Dr Prof St Gen Sen Rep Gov Lt Col Sgt Capt Maj Cmdr Adm Rev Hon Jr Sr Inc Corp"
                  + " Co Ltd No vs Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec etc Ave Blvd Rd Mt"
                  + " Ft Pres Dept Bros al Messrs Supt Det Cpl Pvt Brig Ala Ariz Ark Calif Colo Conn"
                  + " Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa"
                  + " Penn Tenn Tex Va Vt Wash Wis Wyo")
              .split(" "));

  private Abbreviations() {}

  /** Whether the dot at {@code dot} belongs to the word from {@code from} on. */
  static boolean endsAt(String text, int from, int dot) {
    int length = dot - from;
    char last = text.charAt(dot - 1);
    if (length == 1) {
      return Character.isUpperCase(last) || last == 'v'; // Roe v. Wade
    }
    if (length <= 6 && text.charAt(dot - 2) == '.' && Character.isLetter(last)) {
      return true;
    }
    return length <= 6 && WORDS.contains(text.substring(from, dot));
  }
}
