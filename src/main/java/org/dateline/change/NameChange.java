package org.dateline.change;

import java.util.Comparator;
import org.dateline.bytes.CodePointOrder;

/**
 * How often a name is in two runs, as their tables have it. Names have no causes: an entity may be
 * merged or split by a rule in all articles at once.
 *
 * @param id id of an entity, or the name of an outlet
 * @param name the name to show
 * @param type of the entity, or {@code outlet}
 * @param before in the old run
 * @param after in the new run
 */
record NameChange(String id, String name, String type, NameCount before, NameCount after) {
  /** The farthest move first. */
  static final Comparator<NameChange> FARTHEST =
      Comparator.comparingLong((NameChange one) -> -Math.abs(one.change()))
          .thenComparing(NameChange::id, CodePointOrder.INSTANCE);

  /** How many articles and stories mention it, or are by it. */
  record NameCount(long articles, long stories) {
    static final NameCount NONE = new NameCount(0, 0);

    NameCount plus(boolean isStory) {
      return new NameCount(articles + 1, stories + (isStory ? 1 : 0));
    }
  }

  long change() {
    return after.stories() - before.stories();
  }

  /** The cells of its row. */
  Object[] row() {
    return new Object[] {
      id,
      name,
      type,
      before.articles(),
      after.articles(),
      before.stories(),
      after.stories(),
      change()
    };
  }

  boolean isMoved() {
    return !before.equals(after);
  }

  boolean isNew() {
    return before.articles() == 0;
  }
}
