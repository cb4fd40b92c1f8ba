package org.dateline.extract.entity;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dateline.model.Field;
import org.dateline.model.MentionType;
import org.dateline.model.Span;
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
 */
record NamedSpan(
    Field field, Tokens tokens, int first, int end, MentionType type, boolean hadTitle) {
  private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}]+");

  NamedSpan between(int newFirst, int newEnd) {
    return new NamedSpan(field, tokens, newFirst, newEnd, type, hadTitle);
  }

  NamedSpan as(MentionType newType) {
    return new NamedSpan(field, tokens, first, end, newType, hadTitle);
  }

  NamedSpan afterTitle(int newFirst) {
    return new NamedSpan(field, tokens, newFirst, end, type, true);
  }

  int size() {
    return end - first;
  }

  Span span() {
    return new Span(tokens.start(first), tokens.end(end - 1));
  }

  /** The number of its sentence, from 0. */
  int sentence() {
    return tokens.sentenceOfToken(first);
  }

  /** As written, with single spaces. */
  String written() {
    String surface = span().of(tokens.text());
    return isSingleSpaced(surface) ? surface : GAP.matcher(surface).replaceAll(" ");
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

  /** Its tokens, folded. */
  List<String> words() {
    return IntStream.range(first, end).mapToObj(i -> Folding.fold(tokens.surface(i))).toList();
  }
}
