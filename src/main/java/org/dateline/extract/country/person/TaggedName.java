package org.dateline.extract.country.person;

import java.util.List;
import java.util.Optional;
import org.dateline.extract.country.lexicon.Neighbours;
import org.dateline.model.Field;
import org.dateline.model.MentionType;
import org.dateline.model.Span;
import org.dateline.tagger.TaggedSpan;
import org.dateline.text.Tokens;

/**
 * A name, as the tagger found it, that holds a candidate or is one.
 *
 * @param type person, organization or location
 * @param before how many of its words stand before the candidate
 * @param after how many of its words stand behind the candidate
 */
public record TaggedName(MentionType type, int before, int after) {
  /**
   * The name around a place of a field; empty if there is none, or one that reaches farther than
   * {@link Neighbours#REACH}.
   *
   * @param names in the order of the article
   */
  public static Optional<TaggedName> around(
      Span place, Field field, Tokens tokens, List<TaggedSpan> names) {
    int first = tokens.tokenAt(place.start());
    int last = tokens.tokenAt(place.end() - 1);
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (endsBefore(names.get(middle), field, last)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low == names.size() || names.get(low).field() != field) {
      return Optional.empty();
    }
    TaggedSpan name = names.get(low);
    int before = first - name.firstToken();
    int after = name.endToken() - 1 - last;
    boolean isAround = before >= 0 && before <= Neighbours.REACH && after <= Neighbours.REACH;
    return isAround ? Optional.of(new TaggedName(name.type(), before, after)) : Optional.empty();
  }

  /** Whether it is longer than the candidate. */
  boolean isLonger() {
    return before + after > 0;
  }

  private static boolean endsBefore(TaggedSpan name, Field field, int token) {
    int order = name.field().compareTo(field);
    return order < 0 || (order == 0 && name.endToken() <= token);
  }
}
