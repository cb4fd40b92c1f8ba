package org.dateline.identity.form;

import java.util.Set;
import org.dateline.gazetteer.WordList;
import org.dateline.model.EntityId;
import org.dateline.model.MentionType;

/** Knows names of organizations that do not say which one is meant: Committee, Appeals Court. */
public final class UnnamedBodies {
  private static final Set<String> KINDS = WordList.folded("kinds-of-bodies.txt");
  private static final Set<String> LEVELS = WordList.folded("levels-of-bodies.txt");
  private static final String POSSESSIVE = "'s";

  private UnnamedBodies() {}

  /** Whether all words of an id's name are such, and one of them says what it is. */
  public static boolean isOne(String id) {
    if (EntityId.type(id) != MentionType.ORGANIZATION) {
      return false;
    }
    boolean isKind = false;
    for (String word : EntityId.name(id).split(" ", -1)) {
      String plain =
          word.endsWith(POSSESSIVE) ? word.substring(0, word.length() - POSSESSIVE.length()) : word;
      isKind |= KINDS.contains(plain);
      if (!KINDS.contains(plain) && !LEVELS.contains(plain)) {
        return false;
      }
    }
    return isKind;
  }
}
