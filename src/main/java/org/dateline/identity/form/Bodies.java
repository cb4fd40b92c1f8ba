package org.dateline.identity.form;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.extract.country.MainCountry;
import org.dateline.model.EntityId;
import org.dateline.model.MentionType;
import org.dateline.note.NotedMention;
import org.dateline.text.Folding;

/** Knows bodies that many countries have, with and without the country before them. */
public final class Bodies {
  /** Its alpha-3 code. */
  public static final String UNITED_STATES = "USA";

  private static final String STATE = " state";

  private static final Pattern FOREIGN =
      Pattern.compile(
          "(?:\\w+ )?ministry(?: .*)?|parliament|national assembly|state council|central bank");

  private static final Pattern BEHIND_THE = Pattern.compile("\\b[Tt]he ?$");

  /** A country's name behind a body, and the rest. */
  private static final Pattern OF_COUNTRY =
      Pattern.compile(" of (?:the )?(\\p{Lu}[\\p{L}.]*(?: (?:and )?\\p{Lu}[\\p{L}.]*){0,2})(.*)");

  private static final Pattern POSSESSIVE = Pattern.compile("['\u2019].*");

  /** In words: Bosnia and Herzegovina. */
  private static final int LONGEST_COUNTRY = 3;

  private final Set<String> bodies;
  private final Map<String, String> wordToCode;
  private final Set<String> peoples;

  /**
   * @param bodies their folded names
   * @param wordToCode what countries and their peoples are called, folded
   * @param peoples those of the words that are peoples
   */
  public Bodies(Set<String> bodies, Map<String, String> wordToCode, Set<String> peoples) {
    this.bodies = bodies;
    this.wordToCode = wordToCode;
    this.peoples = peoples;
  }

  /**
   * A body of one country.
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

  /**
   * Whether the bare name of a body may mean a country's that the article names once: in what is
   * about the United States, Congress is their own beside Norway's.
   *
   * @param id the bare body's
   * @param code the country's
   * @param mainCountry that of the article, as {@code ArticleNotes} has it
   */
  public static boolean isMeantBare(String id, String code, String mainCountry) {
    return code.equals(UNITED_STATES)
        || isForeign(id)
        || !(mainCountry.equals(UNITED_STATES) || mainCountry.equals(MainCountry.MIXED));
  }

  /** The country whose body it is by the words beside it. */
  public Optional<String> owner(NotedMention noted) {
    Optional<String> before = ownerBefore(noted.before());
    return before.isEmpty() && BEHIND_THE.matcher(noted.before()).find()
        ? ownerBehind(noted.after())
        : before;
  }

  /** By the words behind: the Supreme Court of Norway. */
  private Optional<String> ownerBehind(String after) {
    Matcher of = OF_COUNTRY.matcher(after);
    if (!of.matches() || POSSESSIVE.matcher(of.group(2)).matches()) {
      return Optional.empty();
    }
    String name = Folding.fold(of.group(1));
    return Optional.ofNullable(peoples.contains(name) ? null : wordToCode.get(name));
  }

  /** By the words before: Norway's Supreme Court. */
  private Optional<String> ownerBefore(String before) {
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
      String rest = name.substring(blank + 1);
      String code = wordToCode.get(name.substring(0, blank));
      if (code != null && bodies.contains(rest)) {
        return Optional.of(new National(rest, code));
      }
    }
    return Optional.empty();
  }
}
