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
import org.dateline.identity.form.Bodies;
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
  private final BodyOwners bodyOwners;
  private final Honorific honorific;
  private final BareNames bareNames;
  private final NoNames noNames;
  private final GluedWords gluedWords;
  private final CorpusOverrides overrides;

  /**
   * What an article shows of its names.
   *
   * @param storms ids that are a storm's name
   * @param pairs tells two persons with a hyphen from a double name
   * @param own ids of the outlet itself
   * @param idToBody whose the bodies are that many countries have
   * @param bare whom names mean that stand alone
   * @param idToIdentity what the other names mean, by their ids in the article
   */
  private record Seen(
      Set<String> storms,
      NamePairs pairs,
      Set<String> own,
      Map<String, CorpusEntity> idToBody,
      IdentityHashMap<NotedMention, CorpusEntity> bare,
      Map<String, CorpusEntity> idToIdentity) {}

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
    this.bodies = countryNames.bodies(lists.nationalBodies());
    this.bodyOwners = new BodyOwners(bodies, identities, countryNames);
    this.honorific = new Honorific(lists.titleToMeaning());
    this.bareNames = new BareNames(identities, lists);
    this.noNames =
        new NoNames(
            countryNames.wordToCode()::containsKey, identities::isNamed, identities::isFamily);
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
    Seen seen =
        new Seen(
            NoNames.storms(article.mentions()),
            new NamePairs(identities, honorific, idToMentions.keySet()),
            OwnNames.of(article.facts().source(), identities, bodies),
            bodyOwners.of(article.mentions()),
            bareNames.identify(article, idToMentions, idToIdentity),
            idToIdentity);
    List<NotedMention> settled = new ArrayList<>(article.mentions().size());
    for (NotedMention noted : article.mentions()) {
      overrides.decide(settle(noted, seen)).ifPresent(settled::add);
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

  private NotedMention settle(NotedMention noted, Seen seen) {
    Mention mention = noted.mention();
    if (!isOpen(mention)) {
      return noted;
    }
    Optional<CorpusEntity> meant = meant(noted, seen);
    Optional<String> refusal = refusal(noted, meant, seen);
    if (refusal.isPresent()) {
      return noted.as(mention.refused(refusal.get()));
    }
    return meant
        .map(
            entity -> {
              String rule = entity.rule().isEmpty() ? mention.rule() : entity.rule();
              return noted.as(mention.of(entity.id(), entity.name(), form(mention, entity), rule));
            })
        .orElse(noted);
  }

  private Optional<CorpusEntity> meant(NotedMention noted, Seen seen) {
    String id = noted.mention().entityId();
    Optional<CorpusEntity> meant =
        Optional.ofNullable(seen.bare().getOrDefault(noted, seen.idToIdentity().get(id)));
    if (bodies.isBare(id)) {
      return bodyOwners.identity(noted, meant, seen.idToBody());
    }
    return meant.filter(
        entity -> !entity.rule().equals(RuleId.SHORT_NAME) || !PlaceNames.isState(noted));
  }

  /** The rule by which a mention counts for nobody. */
  private Optional<String> refusal(NotedMention noted, Optional<CorpusEntity> meant, Seen seen) {
    Mention mention = noted.mention();
    String id = meant.map(CorpusEntity::id).orElse(mention.entityId());
    boolean isPair = seen.pairs().isOne(noted);
    if (noNames.isOne(noted) || isPair || seen.storms().contains(mention.entityId())) {
      return Optional.of(RuleId.NO_NAME);
    }
    if (gluedWords.isIn(noted.surface(), mention.type())) {
      return Optional.of(RuleId.GLUED_WORDS);
    }
    if (bodies.isBare(mention.entityId()) && Bodies.isOfState(noted.before())) {
      return Optional.of(RuleId.UNNAMED_BODY);
    }
    if (meant.filter(CorpusEntity::isRefused).isPresent()) {
      return meant.map(CorpusEntity::rule);
    }
    if (isUnnamedBody(id)) {
      return Optional.of(RuleId.UNNAMED_BODY);
    }
    return seen.own().contains(id) ? Optional.of(RuleId.OWN_OUTLET) : Optional.empty();
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
