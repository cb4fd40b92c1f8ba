package org.dateline.identity;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.extract.entity.PersonName;
import org.dateline.gazetteer.NameLists;
import org.dateline.identity.form.Honorific;
import org.dateline.identity.form.Persons;
import org.dateline.model.EntityId;
import org.dateline.model.Field;
import org.dateline.model.Form;
import org.dateline.model.MentionType;
import org.dateline.model.RuleId;
import org.dateline.note.ArticleNotes;
import org.dateline.note.NotedMention;
import org.dateline.text.Folding;

/** Finds out whom family names and given names mean that stand alone. */
final class BareNames {
  /** Nobody: the mention is refused. */
  private static final CorpusEntity NOBODY = CorpusEntity.refused(RuleId.LONE_GIVEN_NAME);

  private final Identities identities;
  private final Honorific honorific;
  private final NameLists lists;

  BareNames(Identities identities, NameLists lists) {
    this.identities = identities;
    this.honorific = new Honorific(lists.titleToMeaning());
    this.lists = lists;
  }

  /** Whom each bare name of an article means; those that stay alone are not among them. */
  IdentityHashMap<NotedMention, CorpusEntity> identify(
      ArticleNotes article,
      Map<String, List<NotedMention>> idToMentions,
      Map<String, CorpusEntity> idToIdentity) {
    People people = new People(identities, article, idToMentions, idToIdentity, this::meanings);
    IdentityHashMap<NotedMention, CorpusEntity> found = new IdentityHashMap<>();
    idToMentions.forEach(
        (id, mentions) -> {
          String canonical = identities.canonical(id);
          Optional<CorpusEntity> junior = junior(canonical, people);
          if (junior.isPresent()) {
            mentions.forEach(noted -> found.put(noted, junior.get()));
          } else if (Persons.isBare(canonical) || isUsedAsFamilyName(canonical)) {
            alone(Persons.word(EntityId.name(canonical)), mentions, people, found);
          } else {
            otherBearers(canonical, mentions, people, found);
          }
        });
    return found;
  }

  /** "Donald Jr." is the one Donald of the article who has that suffix. */
  private Optional<CorpusEntity> junior(String id, People people) {
    return Persons.junior(id)
        .flatMap(name -> people.junior(name, lists))
        .map(one -> people.identity(one, RuleId.GIVEN_NAME));
  }

  /** Whether two words are what somebody is called by without the given name: Wasserman Schultz. */
  private boolean isUsedAsFamilyName(String id) {
    return EntityId.type(id) == MentionType.PERSON
        && identities
            .owners(EntityId.name(id))
            .flatMap(owners -> owners.owner(Circumstance.BARE))
            .filter(owner -> !owner.equals(id))
            .isPresent();
  }

  /** Names with a title are decided by it, the others by all titles of the name in the article. */
  private void alone(
      String word,
      List<NotedMention> mentions,
      People people,
      IdentityHashMap<NotedMention, CorpusEntity> found) {
    Set<String> all = meanings(mentions);
    Optional<CorpusEntity> who = alone(word, all, people);
    for (NotedMention noted : mentions) {
      Set<String> own = meanings(List.of(noted));
      Optional<CorpusEntity> one =
          own.isEmpty() || own.equals(all) ? who : alone(word, own, people);
      one.ifPresent(entity -> found.put(noted, entity));
    }
  }

  private Optional<CorpusEntity> alone(String word, Set<String> meanings, People people) {
    Owners owners = identities.owners(word).orElse(new Owners(Map.of()));
    Optional<String> titled = titled(owners, meanings);
    if (titled.filter(id -> !id.isEmpty()).isPresent()) {
      return titled.map(id -> people.identity(id, RuleId.CORPUS_NAME));
    }
    Set<String> here = people.family(word);
    boolean isTitleShared = titled.isPresent();
    if (here.size() == 1
        && fits(here.iterator().next(), meanings, here)
        && (!isTitleShared || people.isCalled(here.iterator().next(), meanings))) {
      return Optional.of(people.identity(here.iterator().next(), RuleId.FAMILY_NAME));
    }
    if (isTitleShared && !meanings.stream().allMatch(Honorific::isOfSex)) {
      return Optional.empty();
    }
    boolean mayBeGiven = here.isEmpty() && meanings.isEmpty() && owners.isAlsoGiven();
    if (mayBeGiven && !people.given(word).isEmpty()) {
      return Optional.of(givenHere(word, owners, people));
    }
    Optional<String> family = owner(word, owners, people).filter(id -> fits(id, meanings, here));
    if (family.isPresent() || here.size() > 1 || isTitleShared) {
      return family.filter(id -> !id.isEmpty()).map(id -> people.identity(id, RuleId.CORPUS_NAME));
    }
    return meanings.isEmpty() && here.isEmpty() ? given(word, owners, people) : Optional.empty();
  }

  /** By time and outlet, by who else is in the article, and in the whole corpus. */
  private static Optional<String> owner(String word, Owners owners, People people) {
    Optional<String> near = owners.firstOwner(people.near());
    boolean isDecided =
        near.filter(id -> !id.isEmpty()).isPresent()
            && owners.firstOwner(people.near().subList(0, people.near().size() - 1)).isPresent();
    return isDecided ? near : owners.ownerAmong(people.companions().besides(word)).or(() -> near);
  }

  /** Who bears the titles that stand before the name; an empty id if several do. */
  private static Optional<String> titled(Owners owners, Set<String> meanings) {
    Set<String> bearers = new TreeSet<>();
    for (String meaning : meanings) {
      owners.owner(Circumstance.titled(meaning)).ifPresent(bearers::add);
    }
    return bearers.isEmpty()
        ? Optional.empty()
        : Optional.of(bearers.size() == 1 ? bearers.iterator().next() : "");
  }

  /** Whether somebody may be meant in this article: by title, and by who else is of the family. */
  private boolean fits(String id, Set<String> meanings, Set<String> family) {
    boolean isOtherSex =
        identities
            .sex(id)
            .filter(sex -> meanings.stream().anyMatch(m -> Honorific.isOfSex(m) && !m.equals(sex)))
            .isPresent();
    return id.isEmpty() || (!isOtherSex && (family.size() != 1 || family.contains(id)));
  }

  /** Whom the article names with this given name; of several the one who bears it in the corpus. */
  private static CorpusEntity givenHere(String word, Owners owners, People people) {
    Set<String> given = people.given(word);
    Optional<String> one =
        given.size() == 1
            ? Optional.of(given.iterator().next())
            : owners.owner(Circumstance.GIVEN).filter(given::contains);
    return one.map(id -> people.identity(id, RuleId.GIVEN_NAME)).orElse(NOBODY);
  }

  private static Optional<CorpusEntity> given(String word, Owners owners, People people) {
    Set<String> here = people.given(word);
    if (here.size() == 1) {
      return Optional.of(people.identity(here.iterator().next(), RuleId.GIVEN_NAME));
    }
    Optional<String> owner = owners.owner(Circumstance.GIVEN);
    if (owner.isEmpty() || owners.owner(Circumstance.BARE).isPresent()) {
      return Optional.empty();
    }
    return owner.get().isEmpty()
        ? Optional.of(NOBODY)
        : Optional.of(people.identity(owner.get(), RuleId.CORPUS_NAME));
  }

  /**
   * Family names that the article seems to use for the one of the family whom it names in full, but
   * for one who bears it in all the corpus: after a title that is his alone, and, if he is meant
   * once or before the other is introduced, wherever no title speaks against it. The son is called
   * by the family name alone more seldom still.
   */
  private void otherBearers(
      String id,
      List<NotedMention> mentions,
      People people,
      IdentityHashMap<NotedMention, CorpusEntity> found) {
    Optional<PersonName> name = Persons.fullName(id);
    Optional<Owners> owners = name.map(PersonName::family).flatMap(identities::owners);
    if (owners.isEmpty()) {
      return;
    }
    Optional<String> near = owners.get().firstOwner(people.near()).filter(one -> !one.isEmpty());
    Set<String> others = new TreeSet<>();
    List<NotedMention> untitled = new ArrayList<>();
    boolean isIntroduced = false;
    for (NotedMention noted : mentions) {
      if (!isFamilyName(noted)) {
        isIntroduced |= noted.mention().field() == Field.TEXT;
        continue;
      }
      Set<String> meanings = meanings(List.of(noted));
      Optional<String> who = titled(owners.get(), meanings).filter(one -> !one.equals(id));
      who.filter(one -> !one.isEmpty())
          .ifPresent(one -> found.put(noted, people.identity(one, RuleId.CORPUS_NAME)));
      who.ifPresent(others::add);
      if (meanings.isEmpty()) {
        untitled.add(noted);
        if (!isIntroduced && noted.mention().field() == Field.TEXT) {
          near.ifPresent(others::add);
        }
      }
    }
    boolean isJunior = name.filter(parts -> !parts.suffix().isEmpty()).isPresent();
    near.or(() -> owners.get().owner(Circumstance.BARE))
        .filter(one -> !one.isEmpty() && !one.equals(id) && (isJunior || others.contains(one)))
        .ifPresent(
            one ->
                untitled.forEach(
                    noted -> found.put(noted, people.identity(one, RuleId.CORPUS_NAME))));
  }

  private static boolean isFamilyName(NotedMention noted) {
    return noted.mention().form() == Form.SHORT
        && noted.mention().rule().equals(RuleId.FAMILY_NAME)
        && !Persons.hasSuffix(Folding.fold(noted.surface()));
  }

  private Set<String> meanings(List<NotedMention> mentions) {
    Set<String> meanings = new TreeSet<>();
    mentions.forEach(noted -> honorific.meaning(noted.before()).ifPresent(meanings::add));
    return meanings;
  }
}
