package org.dateline.identity;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.gazetteer.WordList;
import org.dateline.identity.form.Bodies;
import org.dateline.model.EntityId;
import org.dateline.model.MentionType;
import org.dateline.text.Folding;

/** What outlets call themselves in their own articles: the Monitor, NR. */
final class OwnNames {
  /** What archives put behind an outlet's name: New York Times - News. */
  private static final Pattern SECTION = Pattern.compile(" (?:- |\\().*");

  private static final Pattern SITE =
      Pattern.compile("(?i)^(?:https?://)?(?:www\\.)?|(?<=\\w)\\.(?:com|org|net|co\\.uk)/?$");

  private static final Pattern ONLINE = Pattern.compile("(?i) (?:online|web|opinion|editorial)\\b");

  /** NPR News is NPR; of other companies, news is one trade of many. */
  private static final Pattern NEWS_OF_ACRONYM =
      Pattern.compile("(?<=^[\\p{Lu}\\d.]{2,6}) (?:News|NEWS)$");

  private static final Set<String> PUBLISHING = WordList.folded("publishing-bodies.txt");
  private static final String THE = "the ";

  private static final int LEAST_LETTERS = 2;

  /**
   * So much of the mentions must stand in the outlet: others quote it by its short name as well.
   */
  private static final double OWN = .8;

  private OwnNames() {}

  /**
   * The ids, in the corpus, of an article's own outlet; none if its source is a body that publishes
   * news of itself.
   *
   * @param source the outlet as its archive writes it: Norwick Online News, www.norwick.com
   */
  static Set<String> of(String source, Identities identities, Bodies bodies) {
    String name = SECTION.matcher(source).replaceFirst("");
    String plain = ONLINE.matcher(SITE.matcher(name).replaceAll("")).replaceAll("");
    String shorter = NEWS_OF_ACRONYM.matcher(plain).replaceFirst("");
    Set<String> ids = new HashSet<>();
    for (String one : List.of(name, plain, shorter, THE + plain)) {
      String folded = Folding.fold(one);
      String bare = folded.startsWith(THE) ? folded.substring(THE.length()) : folded;
      String id = EntityId.of(MentionType.ORGANIZATION, bare);
      if (PUBLISHING.contains(bare) || bodies.isNational(id)) {
        return Set.of();
      }
      ids.add(identities.canonical(EntityId.of(MentionType.ORGANIZATION, folded)));
      ids.add(identities.canonical(id));
    }
    return ids;
  }

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
