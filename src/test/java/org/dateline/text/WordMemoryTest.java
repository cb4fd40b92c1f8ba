package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class WordMemoryTest {
  private static final int LIMIT = 64;

  @Test
  void keyIsOfTheCharactersAndNotOfTheirPlace() {
    String text = "the port of the Thames";

    assertThat(WordMemory.key(text, 0, 3)).isEqualTo(WordMemory.key(text, 12, 15));
    assertThat(WordMemory.key(WordMemory.key(text, 0, 2), 'e'))
        .isEqualTo(WordMemory.key(text, 0, 3));
  }

  @Test
  void wordsThatDifferInOneCharacterCaseOrLengthHaveOtherKeys() {
    Set<Long> keys = new HashSet<>();
    int words = 0;
    for (String stem : new String[] {"", "a", "ab", "port", "Port", "porto"}) {
      for (char c = 0; c < 0x3000; c++) {
        keys.add(WordMemory.key(WordMemory.key(stem, 0, stem.length()), c));
        words++;
      }
    }
    assertThat(keys).hasSize(words);
  }

  @Test
  void findsWhatWasMadeOfAWord() {
    WordMemory<String> memory = new WordMemory<>(LIMIT);
    memory.put(7, "seven");

    assertThat(memory.find(7)).isEqualTo("seven");
    assertThat(memory.find(8)).isNull();
    assertThat(memory.find(0)).isNull();
  }

  @Test
  void wordsThatAreMetAgainStayWhenRareOnesFallOut() {
    WordMemory<String> memory = new WordMemory<>(LIMIT);
    memory.put(-1, "often");
    memory.put(-2, "once");
    for (long key = 1; key <= 10 * LIMIT; key++) {
      memory.put(key, "rare");
      assertThat(memory.find(-1)).isEqualTo("often");
    }
    assertThat(memory.find(-2)).isNull();
    assertThat(memory.find(1)).isNull();
    assertThat(memory.find(10 * LIMIT)).isEqualTo("rare");
  }

  @Test
  void whatIsFoundIsNeverThatOfAnotherWord() {
    WordMemory<String> memory = new WordMemory<>(LIMIT);
    Map<String, Integer> met = new HashMap<>();
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      String word = Integer.toString(random.nextInt(random.nextInt(3000) + 1), 36);
      long key = WordMemory.key(word, 0, word.length());
      String known = memory.find(key);
      if (known == null) {
        memory.put(key, word);
      } else {
        assertThat(known).isEqualTo(word);
        met.merge(word, 1, Integer::sum);
      }
    }
    assertThat(met).hasSizeGreaterThan(100);
  }
}
