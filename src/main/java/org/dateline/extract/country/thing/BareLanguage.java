package org.dateline.extract.country.thing;

import java.util.Locale;
import java.util.Set;
import org.dateline.extract.country.lexicon.Neighbours;
import org.dateline.gazetteer.WordList;

/**
 * The places where nothing but a language stands, whatever is said of it: two semesters of Danish,
 * in an old-fashioned Swedish.
 */
final class BareLanguage {
  private static final Set<String> BARE =
      Set.of("of", "from", "to", "with", "between", "than", "plus", "besides", "beyond");
  private static final Set<String> LEADING = Set.of("a", "an", "the", "one", "two", "his", "her");
  private static final Set<String> TRANSLATORS =
      Set.of("translator", "translation", "original", "version", "verse", "poem");

  private static final Set<String> LANGUAGE = Set.of("language", "languages");
  private static final Set<String> SUBJECTS = WordList.exact("school-subjects.txt");

  private static final Set<String> EXAMS = Set.of("A-level", "A-levels", "GCSE", "GCSEs", "AP");
  private static final Set<String> SCHOOL =
      Set.of(
          "school",
          "schools",
          "curriculum",
          "timetable",
          "syllabus",
          "exam",
          "exams",
          "electives",
          "students",
          "pupils");

  private static final Set<String> TAKING =
      Set.of("take", "takes", "taking", "took", "brush", "brushing", "brushed");

  private BareLanguage() {}

  /** Whether it is learned as a language or with other subjects: maths, French and history. */
  static boolean isLearned(Neighbours words, int lead, int tail) {
    String after = words.right(tail);
    boolean isAsLanguage = after.equals("as") && words.hasRight(LANGUAGE, tail + 2, tail + 4);
    boolean isBeforeSubject =
        LanguageRule.JOINING.contains(after) && SUBJECTS.contains(words.right(tail + 1));
    boolean isBehindSubject =
        LanguageRule.JOINING.contains(words.left(lead))
            && SUBJECTS.contains(words.left(lead + 1))
            && LanguageRule.isClosed(after);
    boolean isExam = EXAMS.contains(words.left(lead)) && LanguageRule.isClosed(after);
    boolean isTaught =
        lead + tail > 2
            && LanguageRule.isClosed(after)
            && !words.left(lead).equalsIgnoreCase("the")
            && words.areNear(SCHOOL);
    return isAsLanguage || isBeforeSubject || isBehindSubject || isExam || isTaught;
  }

  /** Whether a row of languages between two words stands in such a place. */
  static boolean isIn(Neighbours words, int lead, int tail) {
    return isBare(words, lead, tail)
        || (words.left(lead).equals("up") && TAKING.contains(words.left(lead + 1)))
        || isWrittenIn(words, lead)
        || isBesideOther(words, lead, tail);
  }

  /** Whether another name shares the preposition with it: sings in Bambara and French. */
  private static boolean isBesideOther(Neighbours words, int lead, int tail) {
    String behind = words.right(tail);
    boolean isBehind =
        LanguageRule.JOINING.contains(words.left(lead))
            && Neighbours.isCapitalised(words.left(lead + 1))
            && words.left(lead + 2).equals("in");
    boolean isEnd = behind.isEmpty() || ",.;:!?)".indexOf(behind.charAt(0)) >= 0;
    return isBehind && isEnd && !words.isTitleCase();
  }

  /**
   * Whether nothing but a language stands so: a demonym that no noun follows, behind a preposition
   * and without an article, as in two semesters of Danish. Those in -ese mean people as well.
   */
  private static boolean isBare(Neighbours words, int lead, int tail) {
    String after = words.right(tail);
    boolean isEnd = after.isEmpty() || ".;:!?)".indexOf(after.charAt(0)) >= 0;
    boolean isJoined =
        LanguageRule.JOINING.contains(after)
            && !LanguageRule.JOINING.contains(words.right(tail + 1))
            && (LEADING.contains(words.right(tail + 1))
                || LanguageRule.AFTER.contains(words.right(tail + 1)));
    boolean isVerb = LanguageRule.AFTER.contains(after) && !LanguageRule.JOINING.contains(after);
    return BARE.contains(words.left(lead).toLowerCase(Locale.ROOT))
        && !words.surface().endsWith("ese")
        && !words.isTitleCase()
        && (isEnd || isJoined || isVerb);
  }

  /** Whether it is written or spoken in a kind of it: in an old-fashioned Swedish. */
  private static boolean isWrittenIn(Neighbours words, int lead) {
    int k = lead;
    while (k < lead + 2 && Neighbours.isLower(words.left(k)) && !LEADING.contains(words.left(k))) {
      k++;
    }
    boolean isKind = words.left(k).equals("a") || words.left(k).equals("an");
    boolean isOriginal = words.left(lead).equals("the") && words.areNear(TRANSLATORS);
    return (isKind && words.left(k + 1).equals("in"))
        || (isOriginal && words.left(lead + 1).equalsIgnoreCase("in"));
  }
}
