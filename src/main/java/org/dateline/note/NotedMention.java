package org.dateline.note;

import org.dateline.model.Mention;
import org.dateline.text.Brackets;

/**
 * A mention with the words that the tables show of it.
 *
 * @param mention what is mentioned, where and why
 * @param start its first character in its field, in code points from 0
 * @param end one past its last character, in code points
 * @param surface the words of the mention itself, as written
 * @param before the words of its sentence before it, the last eighty characters at most
 * @param after the words of its sentence after it, the first eighty characters at most
 */
public record NotedMention(
    Mention mention, int start, int end, String surface, String before, String after) {
  /** The words of the mention without brackets that are no part of them. */
  public String name() {
    return Brackets.without(surface);
  }

  /** The same words, decided otherwise. */
  public NotedMention as(Mention decided) {
    return new NotedMention(decided, start, end, surface, before, after);
  }
}
