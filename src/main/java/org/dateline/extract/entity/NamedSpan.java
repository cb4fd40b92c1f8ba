package org.dateline.extract.entity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dateline.model.Field;
import org.dateline.model.MentionType;
import org.dateline.model.Span;
import org.dateline.text.Brackets;
import org.dateline.text.Folding;
import org.dateline.text.Tokens;

/**
 * A name in an article, as written.
 *
 * @param field the part of the article
 * @param tokens that part
 * @param first its first token
 * @param end one past its last token
 * @param type what it names
 * @param hadTitle whether a title or an honorific stood before it
 * @param skipped how many characters of its first token are no part of it: pro-
 * @param dropped how many characters of its last token are not: -backed
 */
record NamedSpan(
    Field field,
    Tokens tokens,
    int first,
    int end,
    MentionType type,
    boolean hadTitle,
    int skipped,
    int dropped) {
  private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}]+");

  /** A name of whole tokens. */
  NamedSpan(Field field, Tokens tokens, int first, int end, MentionType type, boolean hadTitle) {
    this(field, tokens, first, end, type, hadTitle, 0, 0);
  }

  NamedSpan between(int newFirst, int newEnd) {
    return new NamedSpan(
        field,
        tokens,
        newFirst,
        newEnd,
        type,
        hadTitle,
        newFirst == first ? skipped : 0,
        newEnd == end ? dropped : 0);
  }

  /** The same tokens, the first and the last of them in part. */
  NamedSpan without(int newSkipped, int newDropped) {
    return new NamedSpan(field, tokens, first, end, type, hadTitle, newSkipped, newDropped);
  }

  NamedSpan as(MentionType newType) {
    return new NamedSpan(field, tokens, first, end, newType, hadTitle, skipped, dropped);
  }

  NamedSpan afterTitle(int newFirst) {
    NamedSpan rest = between(newFirst, end);
    return new NamedSpan(field, tokens, newFirst, end, type, true, rest.skipped(), rest.dropped());
  }

  int size() {
    return end - first;
  }

  /** The number of its {@link #words}. */
  int wordCount() {
    return size() - nickname().map(inside -> inside.end() - inside.open()).orElse(0);
  }

  Span span() {
    return new Span(start(first), end(end - 1));
  }

  /** The number of its sentence, from 0. */
  int sentence() {
    return tokens.sentenceOfToken(first);
  }

  /** The nickname inside a person's name. */
  Optional<Nickname> nickname() {
    for (int token = first + 1; type == MentionType.PERSON && token < end - 1; token++) {
      Optional<Nickname> found = Nickname.at(tokens, token, end);
      if (found.isPresent() && found.get().end() < end) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** As written, with single spaces, without the nickname and without brackets. */
  String written() {
    return nickname()
        .map(inside -> written(first, inside.open()) + " " + written(inside.end(), end))
        .orElseGet(() -> written(first, end));
  }

  private String written(int from, int to) {
    String surface = tokens.text().substring(start(from), end(to - 1));
    String spaced = isSingleSpaced(surface) ? surface : GAP.matcher(surface).replaceAll(" ");
    return Brackets.without(spaced);
  }

  /** Whether all white space is single blanks: nearly always, and quicker than the pattern. */
  private static boolean isSingleSpaced(String surface) {
    char last = 'x';
    for (int i = 0; i < surface.length(); i++) {
      char c = surface.charAt(i);
      if (c < ' ' || (c == ' ' && last == ' ') || (c >= '\u0085' && Character.isSpaceChar(c))) {
        return false;
      }
      last = c;
    }
    return true;
  }

  String folded() {
    return Folding.fold(written());
  }

  /** Its tokens, folded, without the nickname. */
  List<String> words() {
    Optional<Nickname> inside = nickname();
    return IntStream.range(first, end)
        .filter(i -> inside.isEmpty() || i < inside.get().open() || i >= inside.get().end())
        .mapToObj(i -> Folding.fold(word(i)))
        .toList();
  }

  /** As much of one of its tokens as is part of it. */
  String word(int token) {
    return tokens.text().substring(start(token), end(token));
  }

  private int start(int token) {
    return tokens.start(token) + (token == first ? skipped : 0);
  }

  private int end(int token) {
    return tokens.end(token) - (token == end - 1 ? dropped : 0);
  }
}
