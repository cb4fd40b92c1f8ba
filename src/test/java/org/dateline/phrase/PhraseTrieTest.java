package org.dateline.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.text.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The phrase matcher, against cases and against a slow and obvious one. */
final class PhraseTrieTest {
  private static final String[] WORDS = {
    "Ab", "ab", "AB", "Áb", "C", "c", "d'A", "d’A", "Ab-C", "U.S.", "a", "Abc", "é", "2"
  };
  private static final String[] GAPS = {" ", "  ", "\n", "\u00a0", "\n\n", "-", ". ", ", ", ""};

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Côte d'Ivoire|in Cote d’Ivoire now|Cote d’Ivoire",
        "Côte d'Ivoire|in Co\u0302te d'Ivoire now|Co\u0302te d'Ivoire",
        "South Korea|SOUTH<br>KOREA|SOUTH<br>KOREA",
        "South Korea|South\u00a0Korea|South\u00a0Korea",
        "South Korea|South<br><br>Korea|",
        "South Korea|south Korea|",
        "Chad|Chadian|",
        "Oman|Roman|",
        "Russia|Anti-Russia|Russia",
        "U.S.|U.S.-led|U.S.",
      })
  void phraseIsFoundWhereItStands(String phrase, String written, String found) {
    String text = written.replace("<br>", "\n");
    PhraseTrie<String> trie = PhraseTrie.<String>builder().add(phrase, false, phrase).build();

    String surfaces =
        trie.matches(text, 0, text.length()).stream()
            .map(match -> text.substring(match.start(), match.end()).replace("\n", "<br>"))
            .collect(Collectors.joining(";"));

    assertThat(surfaces).isEqualTo(found == null ? "" : found);
  }

  @Test
  void exactPhraseNeedsItsOwnCase() {
    PhraseTrie<String> trie = PhraseTrie.<String>builder().add("US", true, "US").build();

    assertThat(trie.matches("us Us US", 0, 8)).extracting(PhraseMatch::start).containsExactly(6);
  }

  @Test
  void phraseSpeltAsTheTextGoesBeforeOneThatOnlyFolds() {
    PhraseTrie<String> trie =
        PhraseTrie.<String>builder()
            .add("Réunion", false, "island")
            .add("Reunion", false, "meeting")
            .build();

    assertThat(trie.matches("Reunion Réunion", 0, 15))
        .extracting(PhraseMatch::value)
        .containsExactly("meeting", "island");
  }

  @Test
  void trieFindsWhatASlowMatcherFinds() {
    for (long seed = 0; seed < 3000; seed++) {
      Random random = new Random(seed);
      Set<String> phrases = new LinkedHashSet<>();
      for (int i = 0; i < 6; i++) {
        phrases.add(phrase(random, 1 + random.nextInt(3), new String[] {" "}).strip());
      }
      String text = phrase(random, 12, GAPS);
      PhraseTrie.Builder<String> builder = PhraseTrie.builder();
      phrases.forEach(phrase -> builder.add(phrase, false, phrase));

      assertThat(spans(builder.build().matches(text, 0, text.length())))
          .as("seed %d, phrases %s, text <%s>", seed, phrases, text)
          .isEqualTo(slow(phrases, text));
    }
  }

  private static String phrase(Random random, int words, String[] gaps) {
    StringBuilder phrase = new StringBuilder();
    for (int i = 0; i < words; i++) {
      phrase.append(WORDS[random.nextInt(WORDS.length)]);
      phrase.append(gaps[random.nextInt(gaps.length)]);
    }
    return phrase.toString();
  }

  private static List<String> spans(List<PhraseMatch<String>> matches) {
    return matches.stream().map(match -> match.start() + "-" + match.end()).toList();
  }

  /** Tries every end for every word start, the longest first, on folded copies of the text. */
  private static List<String> slow(Set<String> phrases, String text) {
    List<String> spans = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = startsWord(text, start) ? longestEnd(phrases, text, start) : -1;
      if (end > 0) {
        spans.add(start + "-" + end);
      }
      start = end > 0 ? end : start + 1;
    }
    return spans;
  }

  private static int longestEnd(Set<String> phrases, String text, int start) {
    for (int end = text.length(); end > start; end--) {
      String surface = text.substring(start, end);
      boolean endsWord =
          end == text.length() || !isWord(text.charAt(end)) || !isWord(text.charAt(end - 1));
      if (endsWord && isOneParagraph(surface) && isAny(phrases, surface)) {
        return end;
      }
    }
    return -1;
  }

  private static boolean isAny(Set<String> phrases, String surface) {
    return phrases.stream()
        .anyMatch(
            phrase ->
                !surface.endsWith(" ")
                    && Folding.fold(phrase).equals(Folding.fold(surface))
                    && surface.strip().equals(surface)
                    && hasCapitals(phrase, surface.replaceAll("[\\s\u00a0]+", " ")));
  }

  private static boolean hasCapitals(String phrase, String surface) {
    for (int i = 0; i < phrase.length(); i++) {
      if (Character.isUpperCase(phrase.charAt(i)) && Character.isLowerCase(surface.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOneParagraph(String surface) {
    return !surface.contains("\n\n") && !surface.endsWith("\u00a0") && !surface.endsWith("\n");
  }

  private static boolean startsWord(String text, int i) {
    return isWord(text.charAt(i)) && (i == 0 || !isWord(text.charAt(i - 1)));
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }
}
