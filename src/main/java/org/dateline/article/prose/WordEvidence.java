package org.dateline.article.prose;

import java.util.Locale;

/**
 * Counts what the words of a text say about its language. A frequent word is worth {@value #WORD}
 * points for each language that has it. Half as much is worth an ending, and a word that may be a
 * part of a name: one between capitals, such as in "Luis de la Marisca", or in front of one.
 */
final class WordEvidence {
  static final int WORD = 2;
  private static final int DOUBTFUL = 1;

  private final FunctionWords words;
  private final int[] points;
  private final int english;

  WordEvidence(FunctionWords words) {
    this.words = words;
    this.points = new int[words.codes().size()];
    this.english = words.codes().indexOf("en");
  }

  /** The points of each language, by its number. */
  int[] points() {
    return points;
  }

  /** Adds those of {@code text}; returns how many words it has. */
  int add(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    String cased = lower.length() == text.length() ? text : lower;
    int count = 0;
    int start = -1;
    boolean isAfterName = false;
    for (int i = 0; i <= lower.length(); i++) {
      boolean isLetter = i < lower.length() && Character.isLetter(lower.charAt(i));
      if (isLetter && start < 0) {
        start = i;
      } else if (!isLetter && start >= 0) {
        count++;
        isAfterName = addWord(lower, cased, start, i, isAfterName);
        start = -1;
      }
    }
    return count;
  }

  /** Adds one word; returns whether it is a name or continues one. */
  private boolean addWord(String lower, String cased, int start, int end, boolean isAfterName) {
    boolean isCapital = Character.isUpperCase(cased.charAt(start));
    if (end - start == 1) {
      addPossessive(lower, start);
      return isCapital;
    }
    int[] languages = words.languages(lower, start, end);
    boolean isBeforeCapital =
        end + 1 < cased.length() && Character.isUpperCase(cased.charAt(end + 1));
    boolean isDoubtful = (isCapital || isAfterName) && (isBeforeCapital || end - start <= 3);
    if (languages.length > 0) {
      add(languages, isDoubtful ? DOUBTFUL : WORD);
    } else if (!isCapital) {
      add(words.languagesOfEnding(lower, start, end), DOUBTFUL);
    }
    boolean isParticle = isAfterName && languages.length > 0 && end - start <= 3;
    return isCapital || isParticle;
  }

  /** {@code Peru's}: of the languages that are known, English writes so. */
  private void addPossessive(String lower, int start) {
    boolean isPossessive =
        lower.charAt(start) == 's'
            && start > 1
            && "'\u2019".indexOf(lower.charAt(start - 1)) >= 0
            && Character.isLetter(lower.charAt(start - 2));
    if (isPossessive) {
      points[english] += WORD;
    }
  }

  private void add(int[] languages, int worth) {
    for (int language : languages) {
      points[language] += worth;
    }
  }
}
