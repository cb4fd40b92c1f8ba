package org.dateline.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.identity.form.Bodies;
import org.dateline.model.EntityId;
import org.dateline.model.MentionType;
import org.dateline.model.RuleId;
import org.dateline.note.NotedMention;
import org.dateline.text.Folding;

/**
 * Tells whose body is meant where many countries have one: "Norway's Foreign Ministry" is the
 * Norwegian Foreign Ministry, and so is "the Foreign Ministry" in an article that speaks of no
 * other, unless the corpus means one country's by it.
 */
final class BodyOwners {
  private final Bodies bodies;
  private final Identities identities;
  private final CountryNames countryNames;

  BodyOwners(Bodies bodies, Identities identities, CountryNames countryNames) {
    this.bodies = bodies;
    this.identities = identities;
    this.countryNames = countryNames;
  }

  /** The one body of a country that the words of an article make of each bare one, by its id. */
  Map<String, CorpusEntity> of(List<NotedMention> mentions) {
    Map<String, Map<String, CorpusEntity>> idToBodies = new HashMap<>();
    for (NotedMention noted : mentions) {
      if (noted.mention().type() == MentionType.ORGANIZATION && noted.mention().counted()) {
        add(noted, idToBodies);
      }
    }
    Map<String, CorpusEntity> idToBody = new HashMap<>();
    idToBodies.forEach(
        (id, codeToBody) -> {
          if (codeToBody.size() == 1) {
            idToBody.put(id, codeToBody.values().iterator().next());
          }
        });
    return idToBody;
  }

  /** What the article calls "Norwegian Foreign Ministry" is that also behind "Norway's". */
  private void add(NotedMention noted, Map<String, Map<String, CorpusEntity>> idToBodies) {
    String id = noted.mention().entityId();
    if (bodies.isBare(id)) {
      bodies
          .ownerBefore(noted.before())
          .ifPresent(
              code ->
                  national(noted, code)
                      .ifPresent(body -> ofCountry(id, idToBodies).putIfAbsent(code, body)));
    } else {
      bodies
          .national(id)
          .ifPresent(
              body ->
                  ofCountry(organization(body.name()), idToBodies)
                      .put(body.code(), known(id, noted.mention().entity())));
    }
  }

  private static Map<String, CorpusEntity> ofCountry(
      String id, Map<String, Map<String, CorpusEntity>> idToBodies) {
    return idToBodies.computeIfAbsent(id, key -> new HashMap<>());
  }

  /**
   * The body that is meant.
   *
   * @param noted a body without its country in its name
   * @param known what the corpus takes it for; empty if that is open
   * @param idToBody the bodies of countries that the article has
   */
  Optional<CorpusEntity> identity(
      NotedMention noted, Optional<CorpusEntity> known, Map<String, CorpusEntity> idToBody) {
    String id = noted.mention().entityId();
    Optional<String> owner = bodies.ownerBefore(noted.before());
    Optional<CorpusEntity> here = Optional.ofNullable(idToBody.get(id));
    if (owner.isEmpty()) {
      boolean isOpen = identities.identity(id).filter(one -> !Bodies.isForeign(one.id())).isEmpty();
      return isOpen ? here.or(() -> known) : known;
    }
    Optional<String> ofCorpus =
        known.flatMap(one -> bodies.national(one.id())).map(Bodies.National::code);
    return owner.equals(ofCorpus)
        ? known
        : here.or(() -> national(noted, owner.get())).or(() -> known);
  }

  private Optional<CorpusEntity> national(NotedMention noted, String code) {
    return countryNames
        .people(code)
        .map(people -> people + " " + noted.mention().entity())
        .map(name -> known(organization(Folding.fold(name)), name));
  }

  private CorpusEntity known(String id, String name) {
    CorpusEntity shown = identities.identity(id).orElse(new CorpusEntity(id, name, ""));
    return new CorpusEntity(shown.id(), shown.name(), RuleId.NATIONAL_BODY);
  }

  private static String organization(String name) {
    return EntityId.of(MentionType.ORGANIZATION, name);
  }
}
