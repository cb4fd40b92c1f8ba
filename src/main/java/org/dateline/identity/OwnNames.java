package org.dateline.identity;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.model.EntityId;
import org.dateline.model.MentionType;
import org.dateline.text.Folding;

/** What outlets call themselves in their own articles: the Monitor, NR. */
final class OwnNames {
  /** What archives put behind an outlet's name: New York Times - News. */
  private static final Pattern SECTION = Pattern.compile(" (?:- |\\().*");

  private static final int LEAST_LETTERS = 2;

  /**
   * So much of the mentions must stand in the outlet: others quote it by its short name as well.
   */
  private static final double OWN = .8;

  private OwnNames() {}

  /** Takes down the names of an article that are the end or the initials of its outlet's name. */
  static void take(String source, Map<String, Integer> idToMentions, NameEvidence evidence) {
    String outlet = Folding.fold(SECTION.matcher(source).replaceFirst(""));
    String initials = initials(outlet);
    if (initials.length() < LEAST_LETTERS) {
      return;
    }
    idToMentions.forEach(
        (id, n) -> {
          boolean isOwn =
              EntityId.type(id) == MentionType.ORGANIZATION
                  && (EntityId.name(id).equals(initials)
                      || outlet.endsWith(" " + EntityId.name(id)));
          if (isOwn) {
            String key = Circumstance.part(id);
            evidence.add(key, Circumstance.OWN, EntityId.of(MentionType.ORGANIZATION, outlet), n);
          }
        });
  }

  private static String initials(String outlet) {
    StringBuilder initials = new StringBuilder();
    for (String word : outlet.split(" ", -1)) {
      if (!word.isEmpty() && !word.equals("the")) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }

  /** The outlet that nearly all mentions of a name stand in, if the corpus names it in full. */
  static Optional<String> outlet(String shorter, NameEvidence.Entry evidence, Links links) {
    return Owners.atLeast(OWN * links.mentions(shorter), evidence.counts(Circumstance.OWN))
        .filter(links::isKnown)
        .map(links::root)
        .filter(outlet -> !outlet.equals(shorter));
  }
}
