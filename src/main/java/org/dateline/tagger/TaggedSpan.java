package org.dateline.tagger;

import org.dateline.model.Field;
import org.dateline.model.MentionType;

/**
 * A name that the tagger found.
 *
 * @param field the part of the article
 * @param firstToken its first token in that field
 * @param endToken one past its last token
 * @param type person, organization or location
 */
public record TaggedSpan(Field field, int firstToken, int endToken, MentionType type) {
  /** Refuses an empty range. */
  public TaggedSpan {
    if (firstToken < 0 || firstToken >= endToken) {
      throw new IllegalArgumentException(
          "tagged span must not be empty or negative: [" + firstToken + ", " + endToken + ")");
    }
  }
}
