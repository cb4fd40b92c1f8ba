package org.dateline.identity.form;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.gazetteer.WordList;
import org.dateline.model.MentionType;
import org.dateline.note.NotedMention;

/**
 * What belongs to the name of a body of one word and stands outside the mention: the article of The
 * Hill, the end of McDonald's.
 */
public final class NameForms {
  private static final String ARTICLE = "The ";
  private static final String STRAIGHT = "'s";
  private static final String CURLY = "\u2019s";

  /** Names that are known to end so, however seldom they are met. */
  private static final Set<String> KNOWN =
      WordList.lines("known-organizations.txt").stream()
          .filter(name -> name.endsWith(STRAIGHT))
          .collect(Collectors.toUnmodifiableSet());

  /** Another form is shown if it is met so often, and each in that share of the mentions. */
  private static final int LEAST = 10;

  private static final double WITH_ARTICLE = .5;
  private static final double WITH_END = .6;

  private NameForms() {}

  /** The name as its article shows it, with the article that stands before it inside a sentence. */
  public static String of(NotedMention noted) {
    String name = noted.mention().entity();
    if (noted.mention().type() != MentionType.ORGANIZATION || name.indexOf(' ') >= 0) {
      return name;
    }
    String before = noted.before();
    if (before.length() > ARTICLE.length() && before.endsWith(" " + ARTICLE)) {
      return ARTICLE + name;
    }
    boolean isPossessive =
        name.chars().anyMatch(Character::isLowerCase)
            && (noted.after().startsWith(STRAIGHT) || noted.after().startsWith(CURLY));
    return isPossessive ? name + STRAIGHT : name;
  }

  /**
   * Counts of names, those with an article or an end given to the plain one if they are too few.
   */
  public static Map<String, Integer> settled(Map<String, Integer> names) {
    if (names.keySet().stream().allMatch(name -> plain(name).equals(name))) {
      return names;
    }
    int total = names.values().stream().mapToInt(Integer::intValue).sum();
    Map<String, Integer> settled = new TreeMap<>();
    names.forEach(
        (name, n) -> {
          double share = name.endsWith(STRAIGHT) ? WITH_END : WITH_ARTICLE;
          boolean isOften = total >= LEAST || KNOWN.contains(name);
          boolean isShown = isOften && n >= share * total;
          settled.merge(isShown ? name : plain(name), n, Integer::sum);
        });
    return settled;
  }

  /** The same without article and end. */
  public static String plain(String name) {
    if (name.startsWith(ARTICLE) && name.indexOf(' ', ARTICLE.length()) < 0) {
      return name.substring(ARTICLE.length());
    }
    return name.endsWith(STRAIGHT) && name.indexOf(' ') < 0
        ? name.substring(0, name.length() - STRAIGHT.length())
        : name;
  }
}
