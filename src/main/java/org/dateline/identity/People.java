package org.dateline.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.dateline.extract.entity.PersonName;
import org.dateline.gazetteer.NameLists;
import org.dateline.identity.form.Honorific;
import org.dateline.identity.form.Persons;
import org.dateline.note.ArticleNotes;
import org.dateline.note.NotedMention;

/** The people of one article, and what it says of each. */
final class People {
  private final Identities identities;
  private final Map<String, Set<String>> familyToIds = new TreeMap<>();
  private final Map<String, Set<String>> givenToIds = new TreeMap<>();
  private final Map<String, PersonName> idToParts = new TreeMap<>();
  private final Map<String, String> idToName = new HashMap<>();
  private final Map<String, Set<String>> idToTitles = new HashMap<>();
  private final Function<List<NotedMention>, Set<String>> titles;
  private final List<String> near;
  private final Companions companions;

  People(
      Identities identities,
      ArticleNotes article,
      Map<String, List<NotedMention>> idToMentions,
      Map<String, CorpusEntity> idToIdentity,
      Function<List<NotedMention>, Set<String>> titles) {
    this.titles = titles;
    this.identities = identities;
    this.near = new ArrayList<>(Circumstance.near(article.date(), article.facts().source()));
    near.add(Circumstance.BARE);
    Map<String, Integer> idToCount = new HashMap<>();
    idToMentions.forEach((id, mentions) -> idToCount.put(id, mentions.size()));
    this.companions = Companions.of(idToCount);
    idToMentions.forEach(
        (id, mentions) ->
            Persons.fullName(id).ifPresent(name -> add(id, name, mentions, idToIdentity)));
  }

  private void add(
      String id,
      PersonName name,
      List<NotedMention> mentions,
      Map<String, CorpusEntity> idToIdentity) {
    CorpusEntity known = idToIdentity.get(id);
    String canonical = known == null ? id : known.id();
    idToName.put(canonical, known == null ? mentions.get(0).mention().entity() : known.name());
    idToTitles.computeIfAbsent(canonical, key -> new TreeSet<>()).addAll(titles.apply(mentions));
    familyToIds.computeIfAbsent(name.family(), key -> new TreeSet<>()).add(canonical);
    givenToIds.computeIfAbsent(name.given(), key -> new TreeSet<>()).add(canonical);
    if (!name.suffix().isEmpty() || !idToParts.containsKey(canonical)) {
      idToParts.put(canonical, name);
    }
  }

  /** Time and outlet, the nearest first, and the whole corpus last. */
  List<String> near() {
    return near;
  }

  /** Whom else the article is about. */
  Companions companions() {
    return companions;
  }

  Set<String> family(String word) {
    return familyToIds.getOrDefault(word, Set.of());
  }

  Set<String> given(String word) {
    return givenToIds.getOrDefault(word, Set.of());
  }

  /**
   * The one with this given name and suffix: Donald Jr.; none if people of two families have the
   * given name.
   */
  Optional<String> junior(PersonName name, NameLists lists) {
    Set<String> families = new TreeSet<>();
    Set<String> juniors = new TreeSet<>();
    idToParts.forEach(
        (id, parts) -> {
          if (lists.areOneGivenName(parts.given(), name.given())) {
            families.add(parts.family());
            if (parts.suffix().equals(name.suffix())) {
              juniors.add(id);
            }
          }
        });
    return families.size() == 1 && juniors.size() == 1
        ? Optional.of(juniors.iterator().next())
        : Optional.empty();
  }

  /** Whether the article gives somebody all these titles; those of a sex may be left out. */
  boolean isCalled(String id, Set<String> meanings) {
    Set<String> own = idToTitles.getOrDefault(id, Set.of());
    return meanings.stream().allMatch(title -> Honorific.isOfSex(title) || own.contains(title));
  }

  /** Somebody as the corpus or the article shows the name. */
  CorpusEntity identity(String id, String rule) {
    String name =
        identities.identity(id).map(CorpusEntity::name).orElse(idToName.getOrDefault(id, id));
    return new CorpusEntity(id, name, rule);
  }
}
