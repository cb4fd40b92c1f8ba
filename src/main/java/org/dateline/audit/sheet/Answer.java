package org.dateline.audit.sheet;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a coder wrote in the column {@code right}, in the words of spreadsheets of many languages.
 */
public enum Answer {
  YES,
  NO;

  private static final Set<String> WORDS_FOR_YES =
      Set.of(
          "1",
          "1.0",
          "1,0",
          "x",
          "y",
          "yes",
          "true",
          "right",
          "ok",
          "✓",
          "✔",
          "j",
          "ja",
          "wahr",
          "oui",
          "vrai",
          "si",
          "sí",
          "s",
          "verdadero",
          "vero",
          "sim",
          "verdadeiro",
          "waar",
          "sant",
          "sand",
          "tak",
          "prawda",
          "да",
          "истина",
          "是",
          "真");

  private static final Set<String> WORDS_FOR_NO =
      Set.of(
          "0", "0.0", "0,0", "-", "n", "no", "false", "wrong", "nein", "falsch", "non", "faux",
          "falso", "não", "nao", "nee", "onwaar", "nej", "falskt", "falsk", "nie", "fałsz", "нет",
          "ложь", "否", "假");

  /** The answer that a cell gives; none if it is neither. */
  public static Optional<Answer> of(String cell) {
    String word = cell.strip().toLowerCase(Locale.ROOT);
    if (WORDS_FOR_YES.contains(word)) {
      return Optional.of(YES);
    }
    return WORDS_FOR_NO.contains(word) ? Optional.of(NO) : Optional.empty();
  }
}
