package org.dateline.identity.form;

import java.util.Set;
import org.dateline.model.MentionType;
import org.dateline.text.Folding;

/** Knows people's names that another word is stuck to: "Ada KellnerMore on". */
public final class GluedWords {
  /** A capital after so few letters belongs to a name: McAdam, DeLuca. */
  private static final int SHORTEST = 3;

  private static final Set<String> PARTICLES =
      Set.of("mac", "fitz", "van", "von", "del", "della", "des", "dos", "der", "ben", "bin", "abu");

  private final Set<String> givenNames;

  /**
   * @param givenNames folded names that may follow another one without a blank: MaryAnn
   */
  public GluedWords(Set<String> givenNames) {
    this.givenNames = givenNames;
  }

  public boolean isIn(String surface, MentionType type) {
    if (type != MentionType.PERSON) {
      return false;
    }
    int start = 0;
    for (int i = 1; i < surface.length(); i++) {
      if (!Character.isLetter(surface.charAt(i - 1))) {
        start = i;
      } else if (Character.isUpperCase(surface.charAt(i))
          && Character.isLowerCase(surface.charAt(i - 1))
          && i - start >= SHORTEST
          && isGlued(surface.substring(start, i), surface.substring(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isGlued(String before, String after) {
    return !PARTICLES.contains(Folding.fold(before))
        && !givenNames.contains(Folding.fold(after.split("\\P{L}", 2)[0]));
  }
}
