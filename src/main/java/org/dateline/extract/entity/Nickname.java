package org.dateline.extract.entity;

import java.util.List;
import java.util.Optional;
import org.dateline.text.Tokens;

/**
 * A nickname in quotation marks or brackets: William "Bill" Ansell, Robert (Bob) Kinnane.
 *
 * @param open its opening mark, a token
 * @param end one past its closing mark
 * @param word the nickname
 * @param isBracketed whether it stands in brackets
 */
record Nickname(int open, int end, String word, boolean isBracketed) {
  private static final String OPENING = "\u201c\"\u2018'(\u2019";
  private static final List<String> PAIRS =
      List.of("\u201c\u201d", "\"\"", "\u2018\u2019", "''", "()", "\u2019\u2019");

  /** The nickname that opens at a token; none if nothing does. */
  static Optional<Nickname> at(Tokens tokens, int open, int end) {
    if (open + 2 >= end || !mayOpen(tokens, open)) {
      return Optional.empty();
    }
    boolean isDouble = tokens.surface(open).equals("(") && mayOpen(tokens, open + 1);
    int word = isDouble ? open + 2 : open + 1;
    int last = isDouble ? word + 2 : word + 1;
    boolean isClosed =
        last < end
            && closes(tokens, open, last)
            && (!isDouble || closes(tokens, open + 1, word + 1))
            && isNickname(tokens.surface(word));
    return isClosed
        ? Optional.of(
            new Nickname(open, last + 1, tokens.surface(word), tokens.surface(open).equals("(")))
        : Optional.empty();
  }

  private static boolean mayOpen(Tokens tokens, int token) {
    return OPENING.indexOf(tokens.text().charAt(tokens.start(token))) >= 0
        && tokens.surface(token).length() == 1;
  }

  private static boolean closes(Tokens tokens, int open, int close) {
    return PAIRS.contains(tokens.surface(open) + tokens.surface(close));
  }

  /** A capital, and small letters behind it: what is all capitals is a party or a body. */
  private static boolean isNickname(String word) {
    return word.length() > 1
        && Character.isUpperCase(word.codePointAt(0))
        && word.chars().skip(1).allMatch(c -> Character.isLowerCase(c) || c == '-');
  }
}
