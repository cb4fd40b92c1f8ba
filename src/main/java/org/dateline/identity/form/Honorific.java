package org.dateline.identity.form;

import java.util.Map;
import java.util.Optional;
import org.dateline.text.Folding;

/** What the title before a name tells of who is named. */
public final class Honorific {
  public static final String MAN = "man";
  public static final String WOMAN = "woman";

  /** Words of the longest title. */
  private static final int LONGEST = 3;

  private final Map<String, String> titleToMeaning;

  /**
   * @param titleToMeaning by folded titles, see {@link org.dateline.gazetteer.NameLists}
   */
  public Honorific(Map<String, String> titleToMeaning) {
    this.titleToMeaning = titleToMeaning;
  }

  /** What the words right before a name tell; nothing if they are no title. */
  public Optional<String> meaning(String before) {
    int from = before.length();
    String longest = "";
    for (int words = 0; words < LONGEST && from > 0; words++) {
      from = before.lastIndexOf(' ', endOfWord(before, from) - 1) + 1;
      String meaning = titleToMeaning.get(Folding.fold(before.substring(from)));
      longest = meaning == null ? longest : meaning;
    }
    return Optional.of(longest).filter(meaning -> !meaning.isEmpty());
  }

  private static int endOfWord(String before, int from) {
    int end = from;
    while (end > 0 && before.charAt(end - 1) == ' ') {
      end--;
    }
    return end;
  }

  public static boolean isOfSex(String meaning) {
    return meaning.equals(MAN) || meaning.equals(WOMAN);
  }
}
