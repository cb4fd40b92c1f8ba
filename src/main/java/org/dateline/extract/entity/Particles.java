package org.dateline.extract.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.gazetteer.WordList;
import org.dateline.text.Folding;
import org.dateline.text.Tokens;

/** Knows words that belong to the family name behind them: de la, van der, bin, St. */
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
    return start;
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
