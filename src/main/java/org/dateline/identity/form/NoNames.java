package org.dateline.identity.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.extract.entity.Prefixes;
import org.dateline.gazetteer.WordList;
import org.dateline.model.EntityId;
import org.dateline.model.Mention;
import org.dateline.model.MentionType;
import org.dateline.note.NotedMention;
import org.dateline.text.Folding;

/**
 * Knows what the tagger takes for a name and what is none: party labels, words with a prefix, two
 * names with a hyphen, the parties of a case, families, laws, and points of the compass.
 */
public final class NoNames {
  private static final Set<String> LISTED = WordList.folded("no-names.txt");
  private static final Set<String> ENDS = WordList.folded("ends-of-no-names.txt");
  private static final Pattern YEAR = Pattern.compile(" of \\d{4}$");

  private static final Pattern PARTY =
      Pattern.compile("(?:[DRI]|Dem|Rep|Ind)[.]?-\\p{Lu}[\\p{L}.]*(?: [\\p{Lu}][\\p{L}.]*)?");

  /** A name that was cut: Office of the. */
  private static final Pattern CUT = Pattern.compile(".* (?:of|the|for|and|to|in|at|on|by|&)");

  /** A district has no name of its own. */
  private static final Pattern DISTRICT =
      Pattern.compile("\\d+(?:st|nd|rd|th) (?:Congressional )?District");

  private static final List<String> STORMS =
      List.of("Hurricane ", "Typhoon ", "Cyclone ", "Tropical Storm ", "Tropical Depression ");

  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}+");

  private static final Pattern BEFORE_FAMILY =
      Pattern.compile(" (?:brothers|sisters|siblings|family|bros)\\b.*");

  private static final Pattern BEHIND_THE = Pattern.compile("\\b[Tt]he ?$");

  private static final Set<String> FUNCTION_WORDS = WordList.folded("function-words.txt");

  /** Verbs with an ending, of one person. */
  private static final Set<String> VERBS = WordList.folded("person-verbs.txt");

  /** Verbs of several persons that are hardly a noun. */
  private static final Set<String> PLURAL_VERBS =
      Set.of(
          "set", "put", "let", "become", "begin", "believe", "bring", "buy", "come", "give", "go",
          "get", "grow", "hear", "keep", "know", "leave", "live", "lose", "make", "meet", "own",
          "receive", "remain", "say", "see", "sell", "send", "sit", "speak", "spend", "take",
          "tell", "think", "want");

  /** The endings of what several persons did, and of how, and when: not the Roberts reply. */
  private static final Pattern DEED =
      Pattern.compile(
          "(?!family|reply|ally|assembly|need|feed|seed).{2,}(?:ed|ly)|days|weeks|months|years");

  private static final Pattern NEXT_WORD =
      Pattern.compile("[\\s\\p{Z}]+(\\p{Ll}[\\p{L}'\u2019-]*)(.*)");

  /** What an object begins with: greet the guests, greet Ada, greet 106 guests. */
  private static final Pattern OBJECT =
      Pattern.compile(
          "[\\s\\p{Z}]+(?:(?:the|a|an|his|her|their|its|this|that|these|those|each|all|one|two|it|him"
              + "|them|us|me|you|to)\\b|[\\p{Lu}\\d\\u201c\"$]).*");

  private static final Pattern HYPHEN = Pattern.compile("[-\u2013\u2011]");

  private static final Pattern AFTER_VERSUS = Pattern.compile("(?:^|.* )v[.]? ");
  private static final Pattern BEFORE_VERSUS = Pattern.compile(" v[.]? .*");

  private final Predicate<String> isCountry;
  private final Predicate<String> isPerson;
  private final Predicate<String> isFamily;

  /**
   * Prepares to look.
   *
   * @param isCountry whether a folded word is a country's name or people
   * @param isPerson whether a folded word is the name of somebody in the corpus
   * @param isFamily whether it is a family name and hardly a given name
   */
  public NoNames(
      Predicate<String> isCountry, Predicate<String> isPerson, Predicate<String> isFamily) {
    this.isCountry = isCountry;
    this.isPerson = isPerson;
    this.isFamily = isFamily;
  }

  public boolean isOne(NotedMention noted) {
    String surface = noted.surface();
    return PARTY.matcher(surface).matches()
        || isPrefixed(noted)
        || CUT.matcher(surface).matches()
        || isListed(noted.mention())
        || (noted.mention().type() != MentionType.PERSON && isPair(surface))
        || DISTRICT.matcher(surface).matches()
        || STORMS.stream().anyMatch(surface::startsWith)
        || isFamily(noted)
        || isWholeFamily(noted)
        || isPartyOfCase(noted);
  }

  /** The ids of an article that are a storm's name: Florence, after Hurricane Florence. */
  public static Set<String> storms(List<NotedMention> mentions) {
    Set<String> storms = new HashSet<>();
    for (NotedMention noted : mentions) {
      if (noted.mention().type().isEntity()) {
        addStorms(noted.before() + noted.surface() + noted.after(), storms);
      }
    }
    return storms;
  }

  private static void addStorms(String words, Set<String> ids) {
    for (String kind : STORMS) {
      for (int at = words.indexOf(kind); at >= 0; at = words.indexOf(kind, at + 1)) {
        Matcher name = NAME.matcher(words).region(at + kind.length(), words.length());
        if (name.lookingAt()) {
          addIds(Folding.fold(name.group()), ids);
        }
      }
    }
  }

  private static void addIds(String name, Set<String> ids) {
    for (MentionType type : MentionType.values()) {
      if (type.isEntity()) {
        ids.add(EntityId.of(type, name));
      }
    }
  }

  /** Not the Anti-Defamation League. */
  private static boolean isPrefixed(NotedMention noted) {
    String surface = noted.surface();
    boolean isBody =
        noted.mention().type() == MentionType.ORGANIZATION
            && Character.isUpperCase(surface.charAt(0))
            && surface.indexOf(' ') > 0;
    return !isBody && Prefixes.length(surface) > 0;
  }

  private static boolean isListed(Mention mention) {
    String name = EntityId.name(mention.entityId());
    return mention.type() != MentionType.PERSON
        && (LISTED.contains(name) || ENDS.contains(lastWord(name)));
  }

  /** Behind other words, and without a year: "act" of "civil rights act of 1964". */
  private static String lastWord(String name) {
    boolean hasYear = Character.isDigit(name.charAt(name.length() - 1));
    String plain = hasYear ? YEAR.matcher(name).replaceFirst("") : name;
    return plain.substring(
        plain.lastIndexOf(' ') < 0 ? plain.length() : plain.lastIndexOf(' ') + 1);
  }

  /** What hyphens part; a word without one is one part. */
  public static String[] halves(String name) {
    return HYPHEN.split(name, -1);
  }

  /** US-Mexico, Trump-Russia. */
  private boolean isPair(String surface) {
    String[] parts = halves(surface);
    return parts.length > 1
        && Stream.of(parts)
            .map(Folding::fold)
            .allMatch(part -> isCountry.test(part) || isPerson.test(part))
        && Stream.of(parts).map(Folding::fold).anyMatch(isCountry);
  }

  /** The Koch brothers are two persons, and no organization. */
  private static boolean isFamily(NotedMention noted) {
    return noted.mention().type() != MentionType.PERSON
        && noted.surface().indexOf(' ') < 0
        && BEFORE_FAMILY.matcher(noted.after()).matches();
  }

  /** The Novaks are several persons; the Roberts case is that of one. */
  private boolean isWholeFamily(NotedMention noted) {
    String name = Folding.fold(noted.surface());
    return noted.mention().type() == MentionType.PERSON
        && EntityId.name(noted.mention().entityId()).equals(name)
        && BEHIND_THE.matcher(noted.before()).find()
        && name.endsWith("s")
        && !isPerson.test(name)
        && (isFamily.test(name.substring(0, name.length() - 1))
            || (name.endsWith("es") && isFamily.test(name.substring(0, name.length() - 2))))
        && !isBeforeNoun(noted.after());
  }

  /** Whether a name describes the noun behind it: no phrase ends and no verb follows. */
  private static boolean isBeforeNoun(String after) {
    Matcher next = NEXT_WORD.matcher(after);
    if (!next.matches()) {
      return false;
    }
    String word = Folding.fold(next.group(1));
    return !FUNCTION_WORDS.contains(word)
        && !DEED.matcher(word).matches()
        && !VERBS.contains(word)
        && !VERBS.contains(word + "s")
        && !PLURAL_VERBS.contains(word)
        && !OBJECT.matcher(next.group(2)).matches();
  }

  /** Roe v. Wade; of the names in full, those of bodies may be meant. */
  private static boolean isPartyOfCase(NotedMention noted) {
    return noted.mention().type() != MentionType.ORGANIZATION
        && noted.surface().indexOf(' ') < 0
        && (AFTER_VERSUS.matcher(noted.before()).matches()
            || BEFORE_VERSUS.matcher(noted.after()).matches());
  }
}
