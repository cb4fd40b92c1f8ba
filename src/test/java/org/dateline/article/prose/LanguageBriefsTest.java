package org.dateline.article.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Briefs of a sentence or two, full of names: the texts whose language is hardest to tell. */
final class LanguageBriefsTest {
  private static final int BRIEFS = 500;
  private static final int LEAST_WORDS = 10;

  private static final List<String> NAMES =
      List.of(
          "China",
          "Peru",
          "Moscow",
          "Pyongyang",
          "Kim Jong Un",
          "Luis de la Marisca",
          "La Paz",
          "Vladimír Novák",
          "San Telmo",
          "Jean-Marie Le Goff",
          "Ursula von der Linde",
          "El Salvador",
          "Mohammed bin Rashid al Faruq",
          "Willem van den Berg",
          "Dar es Salaam",
          "João da Silva",
          "Nagy István",
          "Côte d'Ivoire",
          "Rio de Janeiro",
          "U.S.",
          "Is Nar",
          "Den Haag",
          "Los Altos");

  @ParameterizedTest
  @ValueSource(strings = {"briefs.txt", "more-briefs.txt"})
  void shortEnglishBriefsAreEnglish(String file) throws IOException {
    List<String> others = new ArrayList<>();
    for (String brief : briefs(file, "en")) {
      if (!LanguageGuess.of(brief).equals("en")) {
        others.add(LanguageGuess.of(brief) + ": " + brief);
      }
    }

    assertThat(others).as("of %d", BRIEFS).hasSizeLessThanOrEqualTo(BRIEFS / 100);
  }

  @ParameterizedTest
  @CsvSource({
    "briefs.txt, de",
    "briefs.txt, fr",
    "briefs.txt, es",
    "briefs.txt, it",
    "briefs.txt, nl",
    "briefs.txt, pt",
    "more-briefs.txt, de",
    "more-briefs.txt, fr",
    "more-briefs.txt, es",
    "more-briefs.txt, it",
    "more-briefs.txt, nl",
    "more-briefs.txt, pt"
  })
  void briefsInOtherLanguagesAreNotEnglish(String file, String language) throws IOException {
    int known = 0;
    for (String brief : briefs(file, language)) {
      assertThat(LanguageGuess.of(brief)).as(brief).isNotEqualTo("en");
      known += LanguageGuess.of(brief).equals(language) ? 1 : 0;
    }

    assertThat(known).isGreaterThanOrEqualTo(BRIEFS * 9 / 10);
  }

  /** What is declared stands, whichever language the few words look like. */
  @ParameterizedTest
  @CsvSource({
    "en, 'A North Korean missile flew over Japan. A U.S. carrier group changed course.'",
    "en, 'Luis de la Marisca of La Paz met Ursula von der Linde in Den Haag.'",
    "en, 'Le Monde, El País, De Telegraaf and Die Zeit ran the story.'",
    "fr, 'Le Premier ministre a dit : we are in the same boat.'"
  })
  void aDeclaredLanguageNeedsStrongEvidenceToBeOverruled(String declared, String text) {
    assertThat(LanguageGuess.of(text, declared)).isIn("", declared);
  }

  @Test
  void noEnglishBriefOverrulesItsDeclaration() throws IOException {
    for (String brief : briefs("briefs.txt", "en")) {
      assertThat(LanguageGuess.of(brief, "en")).as(brief).isIn("", "en");
    }
  }

  private static List<String> briefs(String file, String language) throws IOException {
    List<String> phrases = phrases(file).getOrDefault(language, List.of());
    Random random = new Random(20);
    List<String> briefs = new ArrayList<>();
    while (briefs.size() < BRIEFS) {
      StringBuilder brief = new StringBuilder();
      while (brief.toString().split("\\P{L}+").length < LEAST_WORDS) {
        brief.append(filled(phrases.get(random.nextInt(phrases.size())), random)).append(". ");
      }
      briefs.add(brief.toString().strip());
    }
    return briefs;
  }

  private static String filled(String phrase, Random random) {
    String filled = phrase;
    while (filled.contains("{n}")) {
      int at = filled.indexOf("{n}");
      String name = NAMES.get(random.nextInt(NAMES.size()));
      filled = filled.substring(0, at) + name + filled.substring(at + 3);
    }
    return filled;
  }

  private static Map<String, List<String>> phrases(String file) throws IOException {
    Map<String, List<String>> languageToPhrases = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of("src/test/resources/spec", file))) {
      if (!line.startsWith("#")) {
        List<String> cells = Arrays.asList(line.split("\\|"));
        languageToPhrases.put(cells.get(0), cells.subList(1, cells.size()));
      }
    }
    return languageToPhrases;
  }
}
