package org.dateline.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.extract.entity.PersonName;
import org.dateline.gazetteer.NameLists;
import org.dateline.identity.form.Bodies;
import org.dateline.identity.form.Honorific;
import org.dateline.identity.form.Letters;
import org.dateline.identity.form.NameForms;
import org.dateline.identity.form.Persons;
import org.dateline.model.EntityId;
import org.dateline.model.Form;
import org.dateline.model.Mention;
import org.dateline.model.MentionType;
import org.dateline.model.RuleId;
import org.dateline.note.ArticleNotes;
import org.dateline.note.NotedMention;
import org.dateline.text.Folding;

/** Takes down what articles show of names. */
public final class EvidenceTaker {
  /** Rules by which an article brings two full names together. */
  private static final Set<String> OTHER_NAMES = Set.of(RuleId.MIDDLE_NAME, RuleId.VARIANT_NAME);

  private final Honorific honorific;
  private final Bodies bodies;
  private final NameEvidence evidence = new NameEvidence();

  /**
   * Takes down nothing yet.
   *
   * @param lists what is known of names beforehand
   * @param countries what countries are called
   */
  EvidenceTaker(NameLists lists, CountryNames countries) {
    this.honorific = new Honorific(lists.titleToMeaning());
    this.bodies = countries.bodies(lists.nationalBodies());
  }

  /** All that was taken down. */
  public NameEvidence evidence() {
    return evidence;
  }

  /** Adds an article; only the first of a story tells more than how names are written. */
  public void add(ArticleNotes article, boolean isStory) {
    Map<String, List<NotedMention>> idToMentions = new TreeMap<>();
    for (NotedMention noted : article.mentions()) {
      Mention mention = noted.mention();
      if (mention.counted()
          && mention.type().isEntity()
          && !mention.rule().equals(RuleId.OVERRIDE)) {
        idToMentions.computeIfAbsent(mention.entityId(), id -> new ArrayList<>()).add(noted);
      }
    }
    idToMentions.forEach(this::addSpelling);
    Map<String, Integer> idToCount = new TreeMap<>();
    idToMentions.forEach((id, mentions) -> idToCount.put(id, mentions.size()));
    ShortNames.take(idToCount, evidence);
    OwnNames.take(article.facts().source(), idToCount, evidence);
    addCalledLikeFamilies(idToCount);
    if (isStory) {
      idToMentions.forEach(this::addAcronyms);
      idToMentions.keySet().forEach(this::addBody);
      addPersons(article, idToMentions, Companions.of(idToCount));
      Aliases.take(article.mentions(), evidence);
    }
  }

  private void addSpelling(String id, List<NotedMention> mentions) {
    String key = Circumstance.spelling(Letters.of(EntityId.name(id)));
    for (NotedMention noted : mentions) {
      evidence.add(key, id, NameForms.of(noted), 1);
    }
  }

  /** "Assad" for an organization, in an article about Bashar Assad. */
  private void addCalledLikeFamilies(Map<String, Integer> idToCount) {
    Set<String> called = new TreeSet<>();
    for (String id : idToCount.keySet()) {
      if (EntityId.type(id) == MentionType.PERSON) {
        String family = Persons.family(id);
        called.add(EntityId.of(MentionType.ORGANIZATION, family));
        called.add(EntityId.of(MentionType.LOCATION, family));
      }
    }
    called.retainAll(idToCount.keySet());
    for (String id : called) {
      evidence.add(
          Circumstance.person(EntityId.name(id)),
          Circumstance.CALLED,
          id,
          idToCount.getOrDefault(id, 0));
    }
  }

  private void addAcronyms(String id, List<NotedMention> mentions) {
    mentions.stream()
        .filter(noted -> noted.mention().rule().equals(RuleId.ACRONYM))
        .map(noted -> Letters.of(Folding.fold(noted.surface())))
        .distinct()
        .forEach(
            letters -> evidence.add(Circumstance.acronym(letters), Circumstance.INTRODUCED, id, 1));
  }

  private void addBody(String id) {
    bodies
        .national(id)
        .ifPresent(
            body -> evidence.add(Circumstance.body(body.name()), Circumstance.NATIONAL, id, 1));
  }

  private void addPersons(
      ArticleNotes article, Map<String, List<NotedMention>> idToMentions, Companions companions) {
    Map<String, List<String>> familyToIds = new HashMap<>();
    List<String> near = Circumstance.near(article.date(), article.facts().source());
    idToMentions.forEach(
        (id, mentions) -> {
          Optional<PersonName> name = Persons.fullName(id);
          if (name.isPresent()) {
            familyToIds.computeIfAbsent(name.get().family(), key -> new ArrayList<>()).add(id);
            addPerson(id, name.get(), mentions);
            addBare(id, mentions, near, companions);
          }
        });
    familyToIds.forEach(this::addTogether);
  }

  private void addPerson(String id, PersonName name, List<NotedMention> mentions) {
    String key = Circumstance.person(name.family());
    evidence.add(key, Circumstance.FULL, id, 1);
    evidence.add(Circumstance.person(name.given()), Circumstance.GIVEN, id, 1);
    mentions.stream()
        .map(noted -> honorific.meaning(noted.before()))
        .flatMap(Optional::stream)
        .distinct()
        .forEach(meaning -> evidence.add(key, Circumstance.titled(meaning), id, 1));
    addNicknames(id, name, mentions);
    addOtherNames(id, key, mentions);
  }

  private void addBare(
      String id, List<NotedMention> mentions, List<String> near, Companions companions) {
    mentions.stream()
        .filter(noted -> isBare(noted.mention()))
        .map(noted -> Persons.word(Folding.fold(noted.surface())))
        .distinct()
        .forEach(
            word -> {
              String key = Circumstance.person(word);
              evidence.add(key, Circumstance.BARE, id, 1);
              near.forEach(circumstance -> evidence.add(key, circumstance, id, 1));
              companions
                  .besides(word)
                  .forEach(other -> evidence.add(key, Circumstance.with(other), id, 1));
            });
  }

  /** Full names that the article itself brings together stand in it together. */
  private void addOtherNames(String id, String key, List<NotedMention> mentions) {
    mentions.stream()
        .filter(noted -> OTHER_NAMES.contains(noted.mention().rule()))
        .map(noted -> Persons.ofFullName(Folding.fold(noted.surface())))
        .filter(other -> !other.equals(id))
        .distinct()
        .forEach(other -> evidence.add(key, Circumstance.TOGETHER, Persons.pair(id, other), 1));
  }

  private void addNicknames(String id, PersonName name, List<NotedMention> mentions) {
    mentions.stream()
        .flatMap(noted -> Persons.nickname(noted.surface()).stream())
        .distinct()
        .map(nickname -> EntityId.of(MentionType.PERSON, name.called(nickname)))
        .filter(other -> !other.equals(id))
        .forEach(
            other ->
                evidence.add(
                    Circumstance.person(name.family()),
                    Circumstance.NICKNAMED,
                    Persons.pair(id, other),
                    1));
  }

  private static boolean isBare(Mention mention) {
    return mention.form() == Form.SHORT && mention.rule().equals(RuleId.FAMILY_NAME);
  }

  private void addTogether(String family, List<String> ids) {
    for (int i = 0; i < ids.size(); i++) {
      for (int j = i + 1; j < ids.size(); j++) {
        evidence.add(
            Circumstance.person(family),
            Circumstance.TOGETHER,
            Persons.pair(ids.get(i), ids.get(j)),
            1);
      }
    }
  }
}
