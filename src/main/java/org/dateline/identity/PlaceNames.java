package org.dateline.identity;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dateline.model.EntityId;
import org.dateline.model.MentionType;
import org.dateline.model.RuleId;
import org.dateline.note.NotedMention;

/**
 * Joins a place and the same with where it is: "Washington" is Washington, D.C., if the corpus
 * hardly speaks of Washington state.
 */
final class PlaceNames {
  private static final int LEAST = 10;
  private static final String STATE = " state";
  private static final Pattern STATE_BEHIND = Pattern.compile(" ?state\\b");

  private final Links links;
  private final CountryNames countries;

  PlaceNames(Links links, CountryNames countries) {
    this.links = links;
    this.countries = countries;
  }

  /** Whether the text itself says that a state is meant: Washington state. */
  static boolean isState(NotedMention noted) {
    return noted.mention().type() == MentionType.LOCATION
        && STATE_BEHIND.matcher(noted.after()).lookingAt();
  }

  void join() {
    Map<String, Map<String, Integer>> bareToQualified = new TreeMap<>();
    for (String id : links.ids()) {
      String bare = EntityId.type(id) == MentionType.LOCATION ? bare(id) : id;
      if (!bare.equals(id) && links.isKnown(bare)) {
        bareToQualified
            .computeIfAbsent(bare, key -> new TreeMap<>())
            .merge(links.root(id), links.mentions(id), Integer::sum);
      }
    }
    bareToQualified.forEach(this::join);
  }

  /**
   * A capital is a place, also where it stands for its government, unless that is rarer.
   *
   * @param typeToBest the ids of one name
   */
  void joinCapital(Map<MentionType, String> typeToBest) {
    String place = typeToBest.get(MentionType.LOCATION);
    String body = typeToBest.get(MentionType.ORGANIZATION);
    if (place != null
        && body != null
        && countries.isCapital(EntityId.name(place))
        && links.mentions(place) >= links.mentions(body)) {
      links.link(body, place, RuleId.CORPUS_TYPE);
    }
  }

  private void join(String bare, Map<String, Integer> qualifiedToMentions) {
    int total = NameEvidence.Entry.total(qualifiedToMentions);
    if (total >= LEAST) {
      Owners.mostOf(qualifiedToMentions, total)
          .filter(most -> !most.endsWith(STATE))
          .ifPresent(most -> links.link(bare, most, RuleId.SHORT_NAME));
    }
  }

  private static String bare(String id) {
    int comma = id.indexOf(", ");
    if (comma > 0) {
      return id.substring(0, comma);
    }
    return id.endsWith(STATE) ? id.substring(0, id.length() - STATE.length()) : id;
  }
}
