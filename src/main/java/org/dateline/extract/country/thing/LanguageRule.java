package org.dateline.extract.country.thing;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.country.candidate.Candidate;
import org.dateline.extract.country.candidate.Verdict;
import org.dateline.extract.country.lexicon.Lexicon;
import org.dateline.extract.country.lexicon.Neighbours;
import org.dateline.gazetteer.WordList;
import org.dateline.model.RuleId;

/**
 * Tells languages from what belongs to a country. Demonyms in a row are judged together, by the
 * words before the first and behind the last of them: in German and Portuguese.
 */
public final class LanguageRule {
  private static final Set<String> VERBS = WordList.exact("language-verbs.txt");
  private static final Set<String> BEFORE = WordList.exact("before-language.txt");
  static final Set<String> AFTER = WordList.exact("after-language.txt");
  private static final String CLOSING = ".,;:!?)]\"\u201d\u2013\u2014";
  static final Set<String> JOINING = Set.of(",", "and", "or", "&");
  private static final Set<String> BETWEEN = Set.of("in", "also", "even", "then");
  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "remains", "include", "includes", "isn't", "wasn't");
  private static final Set<String> SHARE =
      Set.of("share", "shares", "has", "have", "lacks", "lack", "borrowed", "uses", "use");
  private static final Set<String> WRITTEN = WordList.exact("parts-of-language.txt");
  private static final Set<String> LIKE =
      Set.of("close", "closer", "closest", "similar", "related", "akin", "unlike", "like");
  private static final Set<String> OWNERS = Set.of("his", "her", "my", "your", "our", "their");
  private static final Set<String> SOURCES = WordList.exact("language-sources.txt");
  private static final Set<String> OF = WordList.exact("of-languages.txt");
  private static final Set<String> OF_LANGUAGE = WordList.exact("said-of-languages.txt");
  private static final Set<String> PURE = WordList.exact("pure-languages.txt");
  private static final Set<String> JOINED = Set.of("-language", "-speaking");
  private static final Set<String> TEXTS = WordList.exact("texts-in-languages.txt");
  private static final Set<String> QUOTES = Set.of("\"", "\u201c", "'", "\u2018");
  private static final Set<String> WORDS = Set.of("word", "phrase", "name", "term", "accent");
  private static final Set<String> NUMERALS = Set.of("II", "III", "IV");

  private final Lexicon lexicon;

  public LanguageRule(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A refusal if the demonym, or the row of demonyms it stands in, are languages. */
  public Optional<Verdict> judge(Candidate candidate, Neighbours words) {
    return candidate.isDemonym() && lexicon.isLanguage(words.surface()) && isLanguage(words)
        ? Optional.of(Verdict.refuse(RuleId.LANGUAGE, ""))
        : Optional.empty();
  }

  private boolean isLanguage(Neighbours words) {
    int tail = end(words::right);
    int lead = end(words::left);
    String after = words.right(tail);
    boolean isTurned =
        (after.equals("into")
                && lexicon.isLanguage(words.right(tail + 1))
                && isClosed(words.right(tail + 2)))
            || (words.left(lead).equals("into")
                && lexicon.isLanguage(words.left(lead + 1))
                && isClosed(after));
    boolean isBeforePure =
        JOINING.contains(after)
            && Neighbours.isCapitalised(words.right(tail + 1))
            && PURE.contains(words.right(tail + 2));
    if (isTurned
        || isBeforePure
        || isCourse(words, tail)
        || BareLanguage.isLearned(words, lead, tail)) {
      return true;
    }
    if (tail + lead > 2 && (TEXTS.contains(after) || JOINED.contains(after))) {
      return true;
    }
    if (!(isClosed(after) || SHARE.contains(after))
        || ((after.equals("and") || after.equals("or")) && isNounAhead(words, tail))) {
      return false;
    }
    if (isBesidePure(words::left, lead) || isBesidePure(words::right, tail)) {
      return true;
    }
    if (BareLanguage.isIn(words, lead, tail)) {
      return true;
    }
    int k = lead;
    while (BEFORE.contains(words.left(k))) {
      k++;
    }
    boolean isOriginal = k > lead && words.left(k).equals("the");
    return isLed(words, isOriginal ? k + 1 : k)
        || isSubject(words, k, tail)
        || isInSeries(words, lead, tail);
  }

  /** Whether a Roman numeral behind it makes it a course: Spanish III, Russian I, ceramics. */
  private boolean isCourse(Neighbours words, int tail) {
    String numeral = words.right(tail);
    String behind = words.right(tail + 1);
    boolean isRow = JOINING.contains(behind) && lexicon.isLanguage(words.right(tail + 2));
    return NUMERALS.contains(numeral) || (numeral.equals("I") && (isRow || isEnd(behind)));
  }

  /** One past the last word of the row of languages to one side, counted from 1. */
  private int end(WordAt side) {
    int end = 1;
    while (true) {
      int k = end;
      boolean isJoined = false;
      while (JOINING.contains(side.word(k)) || isBetween(side.word(k))) {
        isJoined |= JOINING.contains(side.word(k));
        k++;
      }
      if (!isJoined || !lexicon.isLanguage(side.word(k))) {
        return end;
      }
      end = k + 1;
    }
  }

  /** Whether a word of the row can be nothing but a language: Mandarin and Spanish. */
  private static boolean isBesidePure(WordAt side, int end) {
    for (int k = 1; k < end; k++) {
      if (PURE.contains(side.word(k))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBetween(String word) {
    return BETWEEN.contains(word) || BEFORE.contains(word);
  }

  /** Whether no noun follows that the demonym would describe. */
  public static boolean isClosed(String word) {
    return isEnd(word) || Character.isDigit(word.charAt(0)) || AFTER.contains(word);
  }

  private static boolean isEnd(String word) {
    return word.isEmpty() || CLOSING.indexOf(word.charAt(0)) >= 0;
  }

  /** Whether an adjective and a noun seem to follow: French and European markets. */
  private boolean isNounAhead(Neighbours words, int tail) {
    boolean isSignLanguage = words.right(tail + 2).equals("Sign");
    String behind = words.right(tail + 2);
    String next = words.right(tail + 1);
    boolean isLast = isEnd(behind) && !lexicon.isForm(next);
    return Neighbours.isCapitalised(next) && !isSignLanguage && !isLast;
  }

  private boolean isLed(Neighbours words, int k) {
    String lead = words.left(k).toLowerCase(Locale.ROOT);
    return switch (lead) {
      case "in", "into" -> true;
      case "besides", "than" -> isAny(VERBS, words, k + 1);
      case "to" -> LIKE.contains(words.left(k + 1)) && isAnyLanguage(words::left, k + 2);
      case "as" -> words.left(k + 1).equals("well") && isAnyLanguage(words::left, k + 3);
      case "from" -> isAny(SOURCES, words, k + 1);
      case "the" ->
          !words.right(2).equals("who")
              && words.left(k + 1).equalsIgnoreCase("from")
              && (isAny(SOURCES, words, k + 2) || BE.contains(words.left(k + 2)));
      case "of" -> OF.contains(words.left(k + 1).toLowerCase(Locale.ROOT));
      default ->
          VERBS.contains(lead)
              || (BE.contains(lead)
                  && (isAny(OF_LANGUAGE, words, k + 1) || isAny(WORDS, words, k + 1)));
    };
  }

  /** Whether it stands alone in a series that began with one: taught herself Greek; at 11, Thai; */
  private boolean isInSeries(Neighbours words, int lead, int tail) {
    String after = words.right(tail);
    if (!words.left(lead).equals(",") || after.isEmpty() || CLOSING.indexOf(after.charAt(0)) < 0) {
      return false;
    }
    for (int k = lead + 1; k < Neighbours.REACH; k++) {
      if (lexicon.isLanguage(words.left(k)) && VERBS.contains(words.left(k + 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean isAnyLanguage(WordAt side, int k) {
    for (int i = k; i < k + 4; i++) {
      if (lexicon.isLanguage(side.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the four words to the left, from the k-th on, is of the set. */
  private static boolean isAny(Set<String> set, Neighbours words, int k) {
    for (int i = k; i < k + 4; i++) {
      if (set.contains(words.left(i).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** Whether something is said of it that is said of languages: Polish is hard to learn. */
  private boolean isSubject(Neighbours words, int lead, int tail) {
    String verb = words.right(tail);
    boolean isSaidOf = BE.contains(verb) || SHARE.contains(verb);
    if (BE.contains(verb)
        && LIKE.contains(words.right(tail + 1))
        && (lead + tail > 2 || isAnyLanguage(words::right, tail + 2))) {
      return true;
    }
    String owner = words.left(lead).toLowerCase(Locale.ROOT);
    if (words.right(tail).equals("for") && BE.contains(owner) && isAny(SOURCES, words, lead + 1)) {
      return true;
    }
    if (OWNERS.contains(owner)) {
      return true;
    }
    if (owner.equals("the") && words.right(tail).equals("for")) {
      return QUOTES.contains(words.right(tail + 1))
          || words.left(lead + 1).equals("From")
          || BE.contains(words.left(lead + 1))
          || (Neighbours.isLower(words.right(tail + 1)) && BE.contains(words.right(tail + 2)));
    }
    for (int k = tail + 1; isSaidOf && k <= Neighbours.REACH; k++) {
      if ((SHARE.contains(verb) ? WRITTEN : OF_LANGUAGE).contains(words.right(k))) {
        return true;
      }
    }
    return false;
  }

  /** The words of one side, counted from 1. */
  private interface WordAt {
    String word(int k);
  }
}
