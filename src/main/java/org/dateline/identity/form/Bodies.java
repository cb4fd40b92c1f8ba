package org.dateline.identity.form;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.model.EntityId;
import org.dateline.model.MentionType;
import org.dateline.text.Folding;

/** Knows bodies that many countries have, with and without the country before them. */
public final class Bodies {
  private static final String STATE = " state";

  private static final Pattern FOREIGN =
      Pattern.compile(
          "(?:\\w+ )?ministry(?: .*)?|parliament|national assembly|state council|central bank"
              + "|constitutional court|election commission|meteorological agency");

  private static final String OF = "of ";
  private static final Pattern OF_THE = Pattern.compile("^of (?:the )?");

  /** In words: Bosnia and Herzegovina. */
  private static final int LONGEST_COUNTRY = 3;

  private final Set<String> bodies;
  private final Map<String, String> wordToCode;

  /**
   * @param bodies their folded names
   * @param wordToCode what countries and their peoples are called, folded
   */
  public Bodies(Set<String> bodies, Map<String, String> wordToCode) {
    this.bodies = bodies;
    this.wordToCode = wordToCode;
  }

  /**
   * A body of one country: Norwegian Senate, Senate of Norway.
   *
   * @param name its folded name without the country
   * @param code the country's alpha-3 code
   */
  public record National(String name, String code) {}

  /** Whether the words before a body say that it is a state's: the state Senate. */
  public static boolean isOfState(String before) {
    return before.strip().endsWith(STATE);
  }

  /** Whether it is a bare body of a kind that the United States have none of. */
  public static boolean isForeign(String id) {
    return FOREIGN.matcher(EntityId.name(id)).matches();
  }

  /** The country whose body it is by the words before it: Norway's Supreme Court. */
  public Optional<String> ownerBefore(String before) {
    String words = Folding.fold(before.strip());
    int end = words.endsWith("'s") ? words.length() - 2 : words.length();
    String owner = "";
    int start = end;
    for (int n = 0; n < LONGEST_COUNTRY && start > 0; n++) {
      start = words.lastIndexOf(' ', start - 1);
      owner = wordToCode.getOrDefault(words.substring(start + 1, end), owner);
    }
    return Optional.of(owner).filter(code -> !code.isEmpty());
  }

  /** Whether an id is that of such a body, without a word that says whose it is. */
  public boolean isBare(String id) {
    return EntityId.type(id) == MentionType.ORGANIZATION && bodies.contains(EntityId.name(id));
  }

  /** Whether an id is that of a body that many countries have, with or without the country. */
  public boolean isNational(String id) {
    return bodies.contains(EntityId.name(id)) || national(id).isPresent();
  }

  /** The body and its country; none if an id is of no such body, or names no country. */
  public Optional<National> national(String id) {
    String name = EntityId.name(id);
    if (EntityId.type(id) != MentionType.ORGANIZATION) {
      return Optional.empty();
    }
    for (int blank = name.indexOf(' '); blank > 0; blank = name.indexOf(' ', blank + 1)) {
      String before = name.substring(0, blank);
      String rest = name.substring(blank + 1);
      Optional<National> found =
          rest.startsWith(OF)
              ? national(before, OF_THE.matcher(rest).replaceFirst(""))
              : national(rest, before);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<National> national(String body, String country) {
    return Optional.ofNullable(bodies.contains(body) ? wordToCode.get(country) : null)
        .map(code -> new National(body, code));
  }
}
