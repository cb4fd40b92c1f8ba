package org.dateline.extract.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.gazetteer.WordList;
import org.dateline.text.Folding;
import org.dateline.text.Tokens;

/**
 * Knows words that belong to the family name behind them: de la, van der, bin, St. Some are
 * ordinary words too: in the bin.
 */
final class Particles {
  private static final Set<String> ALL = new HashSet<>();
  private static final Set<String> FIRST = new HashSet<>();
  private static final Set<String> DROPPED = new HashSet<>();

  static {
    for (String line : WordList.lines("particles.txt")) {
      List<String> columns = List.of(line.split(" ", -1));
      String particle = Folding.fold(columns.get(0));
      ALL.add(particle);
      if (columns.contains("first")) {
        FIRST.add(particle);
      }
      if (columns.contains("dropped")) {
        DROPPED.add(particle);
      }
    }
  }

  private static final Set<String> FUNCTION_WORDS = WordList.folded("function-words.txt");
  private static final Set<String> VERBS = WordList.folded("person-verbs.txt");
  private static final Set<String> SAYING = WordList.folded("speech-verbs.txt");

  /** What stands before an ordinary noun, and before a name only where no verb follows. */
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "this", "his", "its", "their", "my", "our", "your", "each", "every",
          "another", "'s", "\u2019s");

  /** Function words that may follow a name behind a determiner: another bin Laden and. */
  private static final Set<String> NO_VERBS = Set.of("of", "and", "or", "as", "who");

  private static final String PAST = "ed";

  /** It has a capital; st is a score. */
  private static final String SAINT = "st";

  private Particles() {}

  /** Where the family name of these folded words begins that ends before {@code end}. */
  static int familyStart(List<String> words, int end) {
    int start = end - 1;
    while (start > 0 && ALL.contains(words.get(start - 1))) {
      start--;
    }
    return start > 0 || beginsFamily(words.subList(0, end - 1)) ? start : 1;
  }

  /** Where a name begins that a tagger begins behind its particles: bin Laden. */
  static int start(Tokens tokens, int first) {
    int start = first;
    while (start > tokens.firstToken(tokens.sentenceOfToken(first))
        && FIRST.contains(tokens.surface(start - 1))
        && !tokens.surface(start - 1).startsWith(SAINT)) {
      start--;
    }
    return start < first && isOfName(tokens, start, first) ? start : first;
  }

  /** Whether words before a family name are its particles, and none of the words before them. */
  private static boolean isOfName(Tokens tokens, int start, int first) {
    String particle = tokens.surface(first - 1);
    String name = tokens.surface(first);
    boolean isNamedWithout = false;
    for (int token = 1; token < tokens.size(); token++) {
      if (token != first && tokens.surface(token).equals(name)) {
        boolean hasParticle = particle.equals(Folding.fold(tokens.surface(token - 1)));
        int before = hasParticle ? token - 2 : token - 1;
        boolean isFull = before >= 0 && isGiven(tokens, before, token);
        if (isFull && hasParticle) {
          return true;
        }
        isNamedWithout |= isFull;
      }
    }
    boolean isBehindDeterminer =
        start > tokens.firstToken(tokens.sentenceOfToken(first))
            && DETERMINERS.contains(Folding.fold(tokens.surface(start - 1)));
    return !isNamedWithout && !(isBehindDeterminer && isBeforeVerb(tokens, first));
  }

  /** Whether a word may be the given name before a family name. */
  private static boolean isGiven(Tokens tokens, int word, int family) {
    return tokens.sentenceOfToken(word) == tokens.sentenceOfToken(family)
        && Character.isUpperCase(tokens.surface(word).codePointAt(0))
        && !FUNCTION_WORDS.contains(Folding.fold(tokens.surface(word)));
  }

  /** Whether a verb follows a name, as in the bin Quill had; not the bin Laden raid. */
  private static boolean isBeforeVerb(Tokens tokens, int name) {
    int next = name + 1;
    String word = next < tokens.endToken(tokens.sentenceOfToken(name)) ? tokens.surface(next) : "";
    boolean isFunctionWord = FUNCTION_WORDS.contains(word) && !NO_VERBS.contains(word);
    return word.endsWith(PAST) || isFunctionWord || VERBS.contains(word) || SAYING.contains(word);
  }

  /** Van Morrison has a given name; two particles, or one that is no given name, do not. */
  private static boolean beginsFamily(List<String> particles) {
    return particles.size() != 1 || FIRST.contains(particles.get(0));
  }

  /** The family name as it is used without its particles; itself if it has to keep them. */
  static String dropped(String family) {
    int from = 0;
    for (int blank = family.indexOf(' '); blank > 0; blank = family.indexOf(' ', from)) {
      if (!DROPPED.contains(family.substring(from, blank))) {
        return family;
      }
      from = blank + 1;
    }
    return family.substring(from);
  }
}
