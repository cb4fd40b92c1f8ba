package org.dateline.tagger;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.dateline.tagger.feature.Hashing;
import org.dateline.tagger.feature.Passage;
import org.dateline.tagger.feature.PhraseTable;
import org.dateline.tagger.feature.Word;
import org.dateline.text.Tokenizer;
import org.dateline.text.Tokens;

/** Names of one or more words, whatever their case, that are looked up in a passage. */
final class NameSet {
  private static final Set<Integer> POSSESSIVES = Hashing.ofWords("'s \u2019s");

  /** The article that Arabic names are written with: al Qaeda. */
  private static final int AL = Hashing.of("al");

  private final Set<Integer> keys = new HashSet<>();
  private final Set<Integer> fronts = new HashSet<>();

  NameSet(Collection<String> names) {
    for (String name : names) {
      add(name);
      if (name.indexOf('\'') >= 0) {
        add(name.replace('\'', '\u2019'));
      }
    }
  }

  private void add(String name) {
    int[] ofFronts = keys(name);
    for (int key : ofFronts) {
      fronts.add(key);
    }
    keys.add(ofFronts[ofFronts.length - 1]);
  }

  /** The key of a name as {@link Passage#key} has it for the words of a passage. */
  static int key(String name) {
    int[] ofFronts = keys(name);
    return ofFronts[ofFronts.length - 1];
  }

  /** The keys of a name's first word, of its first two, and so on; the last is its own. */
  private static int[] keys(String name) {
    Tokens tokens = Tokenizer.tokenizeTitle(name);
    int[] keys = new int[tokens.size()];
    int key = 0;
    for (int token = 0; token < keys.length; token++) {
      key = PhraseTable.extend(key, Hashing.of(tokens.surface(token).toLowerCase(Locale.ROOT)));
      keys[token] = key;
    }
    return keys;
  }

  /** Whether the words {@code [from, to)} are one of the names. */
  boolean has(Passage passage, int from, int to) {
    return keys.contains(passage.key(from, to));
  }

  /**
   * The end of the longest of the names that begins at a token, with a capital at both ends; but
   * for "al" at its head.
   *
   * @param limit where the sentence ends
   * @return the token behind it, or {@code token} if none begins there
   */
  int end(Passage passage, int token, int limit) {
    if (!passage.word(token).hasUpper() && passage.word(token).lower() != AL) {
      return token;
    }
    int end = token;
    int key = 0;
    for (int next = token; next < limit; next++) {
      Word word = passage.word(next);
      key = PhraseTable.extend(key, word.lower());
      if (!fronts.contains(key)) {
        break;
      }
      end = keys.contains(key) && isLast(word) ? next + 1 : end;
    }
    return end;
  }

  private static boolean isLast(Word word) {
    return word.hasUpper() || word.hasDigit() || isPossessive(word);
  }

  static boolean isPossessive(Word word) {
    return POSSESSIVES.contains(word.lower());
  }
}
