package org.dateline.extract.country.mark;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.extract.country.candidate.Candidate;
import org.dateline.extract.country.lexicon.Lexeme;
import org.dateline.model.Form;
import org.dateline.model.Span;
import org.dateline.text.Tokens;

/**
 * Finds the abbreviations of countries that an article defines as something else: the Prairie
 * Rowing Club (PRC), also {@code , or PRC,}, {@code PRC (Prairie Rowing Club)} and {@code PRC, the
 * Prairie Rowing Club,}.
 */
public final class OtherAcronyms {
  private static final int LONGEST = 6;

  private final Tokens tokens;

  public OtherAcronyms(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The abbreviations among the candidates of the text that it defines so. */
  public Set<Lexeme> among(List<Candidate> candidates) {
    Set<Lexeme> defined = new HashSet<>();
    for (Candidate candidate : candidates) {
      if (isDefined(candidate, candidates)) {
        defined.add(candidate.lexeme());
      }
    }
    return defined;
  }

  /** Whether the words beside the candidate spell it, and do not name the country. */
  private boolean isDefined(Candidate candidate, List<Candidate> candidates) {
    Span span = candidate.span();
    if (!isAcronym(candidate, tokens.text()) || candidate.lexeme().override() >= 0) {
      return false;
    }
    int first = tokens.tokenAt(span.start());
    int start = isBetween(span, '(', ')') ? before(first - 1, candidate) : -1;
    if (start < 0 && isWord(first - 1, "or")) {
      start = before(beforeComma(first - 1), candidate);
    }
    int as = isWord(first - 1, "the") ? first - 2 : first - 1;
    if (start < 0 && isWord(as, "as") && isWord(as - 1, "known")) {
      start = before(beforeComma(as - 1), candidate);
    }
    if (start >= 0) {
      return !namesIt(candidate.lexeme(), start, span.start(), candidates);
    }
    int last = lastBehind(first, candidate);
    return last >= 0 && !namesIt(candidate.lexeme(), span.end(), tokens.end(last), candidates);
  }

  /** Whether it is written as an acronym: where CHAD is a charity, Chad is none. */
  public static boolean isAcronym(Candidate candidate, String text) {
    String surface = candidate.span().of(text);
    return candidate.form() == Form.ABBREVIATION
        || (surface.length() <= LONGEST && surface.chars().allMatch(Character::isUpperCase));
  }

  private int beforeComma(int token) {
    return isWord(token - 1, ",") ? token - 1 : token;
  }

  private boolean isBetween(Span span, char open, char close) {
    String text = tokens.text();
    return span.start() > 0
        && span.end() < text.length()
        && text.charAt(span.start() - 1) == open
        && text.charAt(span.end()) == close;
  }

  private boolean isWord(int token, String word) {
    return token >= 0 && token < tokens.size() && tokens.surface(token).equals(word);
  }

  /** Where the words begin that end before a token and have the letters as initials; else -1. */
  private int before(int endToken, Candidate candidate) {
    String letters = letters(candidate);
    int letter = letters.length() - 1;
    int token = endToken - 1;
    while (letter >= 0 && token >= 0) {
      if (isInitial(token, letters, letter)) {
        letter--;
      } else if (!isSmall(token)) {
        return -1;
      }
      token--;
    }
    return letter < 0 ? tokens.start(token + 1) : -1;
  }

  /** The last of the words in brackets or in apposition that spell the acronym before; else -1. */
  private int lastBehind(int acronym, Candidate candidate) {
    if (isWord(acronym + 1, "(")) {
      int last = lastSpelt(acronym + 2, candidate);
      return last >= 0 && isWord(last + 1, ")") ? last : -1;
    }
    boolean isShort = isWord(acronym + 2, "short") && isWord(acronym + 3, "for");
    boolean isLed = isShort || isWord(acronym + 2, "the") || isWord(acronym + 2, "or");
    boolean isApposed = isWord(acronym + 1, ",") && isLed;
    int first = isShort ? acronym + 4 : acronym + 3;
    int last = isApposed ? lastSpelt(first, candidate) : -1;
    boolean isName =
        last >= 0 && Character.isUpperCase(initial(first)) && Character.isUpperCase(initial(last));
    return isName ? last : -1;
  }

  /** The last of the words that begin with a token and have the letters as initials; else -1. */
  private int lastSpelt(int firstToken, Candidate candidate) {
    String letters = letters(candidate);
    int letter = 0;
    int token = firstToken;
    while (letter < letters.length() && token < tokens.size()) {
      if (isInitial(token, letters, letter)) {
        letter++;
      } else if (!isSmall(token)) {
        return -1;
      }
      token++;
    }
    return letter == letters.length() ? token - 1 : -1;
  }

  private String letters(Candidate candidate) {
    return candidate.span().of(tokens.text()).replaceAll("[^\\p{Lu}]", "");
  }

  /** Whether the word begins with the letter, in any case if the acronym has three or more. */
  private boolean isInitial(int token, String letters, int letter) {
    char initial = initial(token);
    return initial == letters.charAt(letter)
        || (letters.length() > 2 && Character.toUpperCase(initial) == letters.charAt(letter));
  }

  private char initial(int token) {
    return tokens.text().charAt(tokens.start(token));
  }

  /** Whether it has no letter in the acronym: of, &, an apostrophe. */
  private boolean isSmall(int token) {
    int length = tokens.end(token) - tokens.start(token);
    return (Character.isLowerCase(initial(token)) && length <= 3)
        || !Character.isLetterOrDigit(initial(token));
  }

  /** Whether another name of the same country stands in a stretch of the text. */
  private static boolean namesIt(Lexeme lexeme, int start, int end, List<Candidate> candidates) {
    String code = lexeme.forms().get(0).code();
    return candidates.stream()
        .filter(other -> other.span().start() < end && start < other.span().end())
        .filter(other -> other.refusal().isEmpty() && !other.lexeme().equals(lexeme))
        .anyMatch(
            other -> other.lexeme().forms().stream().anyMatch(form -> form.code().equals(code)));
  }
}
