package org.dateline.tagger;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.dateline.tagger.feature.Hashing;
import org.dateline.tagger.feature.Passage;
import org.dateline.tagger.feature.PhraseTable;
import org.dateline.text.Tokenizer;
import org.dateline.text.Tokens;

/** Names of one or more words, whatever their case, that are looked up in a passage. */
final class NameSet {
  private final Set<Integer> keys = new HashSet<>();
  private final Set<Integer> fronts = new HashSet<>();

  NameSet(Collection<String> names) {
    names.forEach(this::add);
  }

  private void add(String name) {
    Tokens tokens = Tokenizer.tokenizeTitle(name);
    int key = 0;
    for (int token = 0; token < tokens.size(); token++) {
      key = PhraseTable.extend(key, Hashing.of(tokens.surface(token).toLowerCase(Locale.ROOT)));
      fronts.add(key);
    }
    keys.add(key);
  }

  /** Whether the words {@code [from, to)} are one of the names. */
  boolean has(Passage passage, int from, int to) {
    return keys.contains(passage.key(from, to));
  }

  /**
   * The end of the longest of the names that begins at a token.
   *
   * @param limit where the sentence ends
   * @return the token behind it, or {@code token} if none begins there
   */
  int end(Passage passage, int token, int limit) {
    int end = token;
    int key = 0;
    for (int next = token; next < limit; next++) {
      key = PhraseTable.extend(key, passage.word(next).lower());
      if (!fronts.contains(key)) {
        break;
      }
      end = keys.contains(key) ? next + 1 : end;
    }
    return end;
  }
}
