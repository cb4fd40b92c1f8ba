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
 * A name of several words, as the tagger found it, that holds a candidate.
 *
 * @param type person, organization or location
 * @param before how many of its words stand before the candidate
 * @param after how many of its words stand behind the candidate
 */
public record LongerName(MentionType type, int before, int after) {
  /**
   * The longer name around a place of a field; empty if no name reaches beyond it, or one reaches
   * farther than {@link Neighbours#REACH}.
   *
   * @param names in the order of the article
   */
  public static Optional<LongerName> around(
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
    boolean isLonger =
        before >= 0
            && before + after > 0
            && before <= Neighbours.REACH
            && after <= Neighbours.REACH;
    return isLonger ? Optional.of(new LongerName(name.type(), before, after)) : Optional.empty();
  }

  private static boolean endsBefore(TaggedSpan name, Field field, int token) {
    int order = name.field().compareTo(field);
    return order < 0 || (order == 0 && name.endToken() <= token);
  }
}
