package org.dateline.identity;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.extract.entity.PersonName;
import org.dateline.gazetteer.WordList;
import org.dateline.identity.form.Honorific;
import org.dateline.identity.form.NoNames;
import org.dateline.identity.form.Persons;
import org.dateline.model.EntityId;
import org.dateline.model.MentionType;
import org.dateline.note.NotedMention;
import org.dateline.text.Folding;

/**
 * Knows two persons with a hyphen, Quill-Marlow, as bills and duels are called, from a double name:
 * each part is the name of somebody, and nobody is called by the whole with a given name or a
 * title.
 */
final class NamePairs {
  /** Companies that are called so, whoever founded them. */
  private static final Set<String> COMPANIES =
      WordList.folded("known-organizations.txt").stream()
          .filter(name -> NoNames.halves(name).length > 1)
          .collect(Collectors.toUnmodifiableSet());

  private final Identities identities;
  private final Honorific honorific;
  private final Set<String> ids;
  private final Set<String> families = new HashSet<>();

  /**
   * @param ids those of one article
   */
  NamePairs(Identities identities, Honorific honorific, Set<String> ids) {
    this.identities = identities;
    this.honorific = honorific;
    this.ids = ids;
    ids.forEach(id -> Persons.fullName(id).map(PersonName::family).ifPresent(families::add));
  }

  boolean isOne(NotedMention noted) {
    String name = EntityId.name(noted.mention().entityId());
    String[] halves = NoNames.halves(name);
    if (noted.mention().type() == MentionType.LOCATION
        || halves.length == 1
        || COMPANIES.contains(name)
        || !name.equals(Folding.fold(noted.surface()))) {
      return false;
    }
    boolean isPerson = noted.mention().type() == MentionType.PERSON;
    return Stream.of(halves).allMatch(part -> isPerson ? isPerson(part) : families.contains(part))
        && !isFamily(name)
        && honorific.meaning(noted.before()).isEmpty();
  }

  private boolean isPerson(String part) {
    String id = EntityId.of(MentionType.PERSON, part);
    return part.indexOf(' ') > 0
        ? ids.contains(id) || identities.identity(id).isPresent()
        : isFamily(part);
  }

  /** Whether somebody is known by a family name. */
  private boolean isFamily(String word) {
    return families.contains(word)
        || identities
            .owners(word)
            .filter(owners -> owners.owner(Circumstance.BARE).isPresent())
            .isPresent();
  }
}
