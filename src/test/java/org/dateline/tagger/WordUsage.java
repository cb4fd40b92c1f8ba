package org.dateline.tagger;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.tagger.feature.Cue;
import org.dateline.tagger.feature.Evidence;
import org.dateline.tagger.feature.Lexica;
import org.dateline.tagger.feature.NameRole;
import org.dateline.tagger.feature.NameStatistics;
import org.dateline.tagger.feature.Passage;
import org.dateline.tagger.feature.PhraseTable;
import org.dateline.tagger.feature.Word;
import org.dateline.tagger.feature.WordAnalyzer;
import org.dateline.text.Tokenizer;
import org.dateline.text.Tokens;

/**
 * Learns from raw text in which company each word stands: for every {@link Cue} the share of the
 * word's places that show it. It needs no labels.
 */
final class WordUsage {
  private static final int[] CUES = {
    Cue.SEEN_LOWER_CASE,
    Cue.FIRST_NAME_BEFORE,
    Cue.TITLE_BEFORE,
    Cue.ORGANIZATION_WORD_AFTER,
    Cue.IN_BEFORE,
    Cue.THE_BEFORE,
    Cue.AT_BEFORE,
    Cue.SAID_AFTER,
    Cue.CAPITALIZED_AFTER,
    Cue.CAPITALIZED_BEFORE
  };

  /** Shares from which on a word is one step higher, in thousandths. */
  private static final int[] STEPS = {1, 20, 50, 100, 200, 400, 700};

  private static final int RARE = 4;

  private final WordAnalyzer analyzer;
  private final Map<String, Word> surfaceToWord = new HashMap<>();
  private final Map<String, int[]> lowerToCounts = new HashMap<>();

  WordUsage(Lexica lexica) {
    this.analyzer = new WordAnalyzer(lexica);
  }

  /** The usage of nothing: for a start. */
  static NameStatistics none() {
    return NameStatistics.of(Map.of());
  }

  void add(String text) {
    Tokens tokens = Tokenizer.tokenize(text);
    Passage passage = new Passage();
    for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
      for (int t = tokens.firstToken(sentence); t < tokens.endToken(sentence); t++) {
        String surface = tokens.surface(t);
        passage.add(surfaceToWord.computeIfAbsent(surface, s -> analyzer.analyze(s).word()));
      }
      passage.endSentence();
    }
    passage.survey(new PhraseTable.Builder().build());
    for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
      int first = tokens.firstToken(sentence);
      int end = tokens.endToken(sentence);
      for (int t = first; t < end; t++) {
        count(tokens.surface(t), passage.word(t), Evidence.at(passage, t, first, end));
      }
    }
  }

  private void count(String surface, Word word, int bits) {
    if (!word.hasUpper() && !word.isLowerCase()) {
      return;
    }
    String lower = surface.toLowerCase(Locale.ROOT);
    int[] counts = lowerToCounts.computeIfAbsent(lower, key -> new int[CUES.length + 2]);
    counts[CUES.length]++;
    counts[CUES.length + 1] += word.hasUpper() ? 1 : 0;
    for (int i = 0; i < CUES.length; i++) {
      counts[i] += (bits & CUES[i]) != 0 ? 1 : 0;
    }
  }

  /** The shares of the words that stand often enough with a capital. */
  NameStatistics shares() {
    Map<String, int[]> lowerToSteps = new HashMap<>();
    lowerToCounts.forEach(
        (lower, counts) -> {
          if (counts[CUES.length + 1] >= RARE) {
            lowerToSteps.put(lower, steps(counts));
          }
        });
    return NameStatistics.of(lowerToSteps);
  }

  private static int[] steps(int[] counts) {
    int[] powers = new int[NameRole.COUNT];
    for (int i = 0; i < CUES.length; i++) {
      int all = i == 0 ? counts[CUES.length] : counts[CUES.length + 1];
      int share = (int) (1000L * counts[i] / all);
      int step = 0;
      while (step < STEPS.length && share >= STEPS[step]) {
        step++;
      }
      powers[i] = step == 0 ? 0 : 1 << (step - 1);
    }
    return powers;
  }

  static NameStatistics of(Lexica lexica, List<String> texts) {
    WordUsage usage = new WordUsage(lexica);
    texts.forEach(usage::add);
    return usage.shares();
  }
}
