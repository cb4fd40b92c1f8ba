package org.dateline.identity;

import java.util.List;
import java.util.Optional;
import org.dateline.extract.entity.PersonName;
import org.dateline.model.EntityId;
import org.dateline.model.MentionType;

/** Reads ids of persons. */
final class Persons {
  private static final String BESIDE = "|";

  private Persons() {}

  /** The parts of a person's full name; none if the id is no person's or has one word. */
  static Optional<PersonName> fullName(String id) {
    if (EntityId.type(id) != MentionType.PERSON || isBare(id)) {
      return Optional.empty();
    }
    PersonName name = PersonName.of(List.of(EntityId.name(id).split(" ", -1)));
    return Optional.of(name).filter(parts -> parts.core().size() > 1);
  }

  /** Whether an id is a person's of one word. */
  static boolean isBare(String id) {
    return EntityId.type(id) == MentionType.PERSON
        && Letters.withoutEcho(EntityId.name(id)).indexOf(' ') < 0;
  }

  /** Two ids in one word, in their order. */
  static String pair(String a, String b) {
    return a.compareTo(b) <= 0 ? a + BESIDE + b : b + BESIDE + a;
  }

  /** The ids in what {@link #pair} made. */
  static List<String> ofPair(String pair) {
    return List.of(
        pair.substring(0, pair.indexOf(BESIDE)), pair.substring(pair.indexOf(BESIDE) + 1));
  }
}
