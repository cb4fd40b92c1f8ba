package org.dateline.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.NameLists;
import org.dateline.identity.form.GluedWords;
import org.dateline.identity.form.Honorific;
import org.dateline.identity.form.NoNames;
import org.dateline.identity.form.UnnamedBodies;
import org.dateline.model.EntityId;
import org.dateline.model.Form;
import org.dateline.model.Mention;
import org.dateline.model.RuleId;
import org.dateline.note.ArticleNotes;
import org.dateline.note.NotedMention;

/** Gives every mention of an article the entity that it means in the whole corpus. */
public final class Identifier {
  private final Identities identities;
  private final CountryNames countryNames;
  private final Bodies bodies;
  private final BareNames bareNames;
  private final NoNames noNames;
  private final GluedWords gluedWords;
  private final CorpusOverrides overrides;

  /**
   * Prepares for one corpus.
   *
   * @param identities who is who in it
   * @param gazetteer what is known of names beforehand
   * @param countryNames names of countries that are not asked for
   * @param overrides what the analyst decided
   */
  Identifier(
      Identities identities,
      Gazetteer gazetteer,
      CountryNames countryNames,
      CorpusOverrides overrides) {
    NameLists lists = gazetteer.names();
    this.identities = identities;
    this.countryNames = countryNames;
    this.bodies = new Bodies(lists.nationalBodies(), countryNames.wordToCode());
    this.bareNames = new BareNames(identities, new Honorific(lists.titleToMeaning()));
    this.noNames =
        new NoNames(
            countryNames.wordToCode()::containsKey, word -> identities.owners(word).isPresent());
    this.gluedWords = new GluedWords(gazetteer.foldedGivenNames());
    this.overrides = overrides;
  }

  /** The same article, its mentions given to the entities of the corpus. */
  public ArticleNotes settle(ArticleNotes article) {
    Map<String, List<NotedMention>> idToMentions = new TreeMap<>();
    for (NotedMention noted : article.mentions()) {
      if (isOpen(noted.mention())) {
        idToMentions
            .computeIfAbsent(noted.mention().entityId(), id -> new ArrayList<>())
            .add(noted);
      }
    }
    Map<String, CorpusEntity> idToIdentity = idToIdentity(idToMentions);
    IdentityHashMap<NotedMention, CorpusEntity> bare =
        bareNames.identify(article, idToMentions, idToIdentity);
    Set<String> storms = NoNames.storms(article.mentions());
    List<NotedMention> settled = new ArrayList<>(article.mentions().size());
    for (NotedMention noted : article.mentions()) {
      overrides.decide(settle(noted, storms, bare, idToIdentity)).ifPresent(settled::add);
    }
    settled.sort((a, b) -> a.mention().compareTo(b.mention()));
    return new ArticleNotes(article.facts(), settled, article.mainCountry());
  }

  /** Which of the analyst's rows decided something since this was last asked. */
  public Set<Integer> takeUsedOverrides() {
    return overrides.takeUsed();
  }

  /** Whether the corpus has a say: of what was counted, where the analyst has had none. */
  private boolean isOpen(Mention mention) {
    return mention.counted()
        && mention.type().isEntity()
        && !mention.rule().equals(RuleId.OVERRIDE)
        && !overrides.isKeptApart(mention.entityId());
  }

  private Map<String, CorpusEntity> idToIdentity(Map<String, List<NotedMention>> idToMentions) {
    Map<String, CorpusEntity> idToIdentity = new HashMap<>();
    for (String id : idToMentions.keySet()) {
      Optional<CorpusEntity> identity = countryNames.identity(id).or(() -> identities.identity(id));
      identity
          .filter(known -> !isOtherCountrysBody(known, id, idToMentions))
          .ifPresent(known -> idToIdentity.put(id, known));
    }
    addShortNames(idToMentions, idToIdentity);
    return idToIdentity;
  }

  /** Names that are short for another one are that of the article, or else of the corpus. */
  private void addShortNames(
      Map<String, List<NotedMention>> idToMentions, Map<String, CorpusEntity> idToIdentity) {
    Map<String, Set<String>> shortToLonger = ShortNames.longer(idToMentions.keySet(), identities);
    for (String id : idToMentions.keySet()) {
      identities
          .owners(Circumstance.part(id))
          .or(() -> identities.owners(Circumstance.part(identities.canonical(id))))
          .flatMap(owners -> shortFor(owners, shortToLonger.getOrDefault(id, Set.of())))
          .map(
              longer ->
                  longer.isEmpty()
                      ? CorpusEntity.refused(RuleId.OPEN_NAME)
                      : new CorpusEntity(longer, name(longer, idToMentions), RuleId.SHORT_NAME))
          .ifPresent(longer -> idToIdentity.put(id, longer));
    }
  }

  /** The longer name that is meant; an empty one if several may be. */
  private static Optional<String> shortFor(Owners owners, Set<String> longerHere) {
    if (longerHere.isEmpty()) {
      return owners.firstOwner(List.of(Circumstance.END_OF, Circumstance.BEGINNING_OF));
    }
    return Optional.of(longerHere.size() == 1 ? longerHere.iterator().next() : "");
  }

  private String name(String id, Map<String, List<NotedMention>> idToMentions) {
    return identities
        .identity(id)
        .map(CorpusEntity::name)
        .or(
            () ->
                idToMentions.getOrDefault(id, List.of()).stream()
                    .map(noted -> noted.mention().entity())
                    .findFirst())
        .orElse(EntityId.name(id));
  }

  /** An article that names another country's Senate may mean that one by "the Senate". */
  private boolean isOtherCountrysBody(
      CorpusEntity known, String id, Map<String, List<NotedMention>> idToMentions) {
    return known.rule().equals(RuleId.NATIONAL_BODY)
        && idToMentions.keySet().stream()
            .anyMatch(
                other ->
                    bodies
                            .national(other)
                            .filter(body -> body.name().equals(EntityId.name(id)))
                            .isPresent()
                        && !identities.canonical(other).equals(known.id()));
  }

  private NotedMention settle(
      NotedMention noted,
      Set<String> storms,
      IdentityHashMap<NotedMention, CorpusEntity> bare,
      Map<String, CorpusEntity> idToIdentity) {
    Mention mention = noted.mention();
    if (!isOpen(mention)) {
      return noted;
    }
    if (noNames.isOne(noted) || storms.contains(mention.entityId())) {
      return noted.as(mention.refused(RuleId.NO_NAME));
    }
    if (gluedWords.isIn(noted.surface(), mention.type())) {
      return noted.as(mention.refused(RuleId.GLUED_WORDS));
    }
    CorpusEntity identity = bare.getOrDefault(noted, idToIdentity.get(mention.entityId()));
    if (identity != null && identity.isRefused()) {
      return noted.as(mention.refused(identity.rule()));
    }
    if (isUnnamedBody(identity == null ? mention.entityId() : identity.id())) {
      return noted.as(mention.refused(RuleId.UNNAMED_BODY));
    }
    if (identity == null) {
      return noted;
    }
    String rule = identity.rule().isEmpty() ? mention.rule() : identity.rule();
    return noted.as(mention.of(identity.id(), identity.name(), form(mention, identity), rule));
  }

  private boolean isUnnamedBody(String id) {
    return UnnamedBodies.isOne(id) && !bodies.isNational(id);
  }

  private static Form form(Mention mention, CorpusEntity identity) {
    return switch (identity.rule()) {
      case RuleId.CORPUS_NAME, RuleId.GIVEN_NAME -> Form.SHORT;
      case RuleId.CORPUS_ACRONYM -> Form.ACRONYM;
      default -> mention.form();
    };
  }
}
