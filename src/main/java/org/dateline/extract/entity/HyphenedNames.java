package org.dateline.extract.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.gazetteer.WordList;
import org.dateline.model.MentionType;
import org.dateline.text.Folding;
import org.dateline.text.Tokens;

/**
 * Frees names of several words from what a hyphen joins to them: Ada Quill of "pro-Ada Quill" and
 * of "Ada Quill-backed", San Marlo of "San Marlo-based". Names of one word with a hyphen only
 * describe.
 */
final class HyphenedNames {
  private static final Pattern TAIL = Pattern.compile("(\\p{Lu}.*?)(-\\p{Ll}+)");

  /** What a hyphen joins to a name; and participles. */
  private static final Set<String> JOINED = WordList.exact("joined-to-names.txt");

  private static final Set<String> ORGANIZATIONS = WordList.folded("known-organizations.txt");
  private static final Set<String> PLACES = WordList.folded("known-places.txt");
  private static final Set<String> BODIES = WordList.folded("kinds-of-bodies.txt");
  private static final Set<String> WORDS = WordList.folded("common-words.txt");
  private static final Set<String> SURNAMES = WordList.folded("word-surnames.txt");

  /** What a building or a ground is called: the tagger sees a person in Quill Tower-like. */
  private static final Set<String> ENDS_OF_PLACES =
      Set.of(
          "tower",
          "towers",
          "plaza",
          "square",
          "building",
          "center",
          "centre",
          "palace",
          "castle",
          "hotel",
          "bridge",
          "airport",
          "stadium",
          "arena",
          "valley",
          "beach",
          "heights",
          "gardens");

  private static final String PARTICIPLE = "ed";

  /** Stands for the noun that a word describes. */
  private static final String REST = "";

  private final Titles titles;
  private final Set<String> givenNames;

  /**
   * @param titles what stands before names, parties among it
   * @param givenNames folded
   */
  HyphenedNames(Titles titles, Set<String> givenNames) {
    this.titles = titles;
    this.givenNames = givenNames;
  }

  /** The names of an article in their order, those with a hyphen freed. */
  List<NamedSpan> free(List<NamedSpan> names) {
    Map<String, MentionType> all = new HashMap<>();
    names.stream()
        .filter(name -> headOfNext(name).isEmpty())
        .forEach(name -> all.putIfAbsent(name.folded(), name.type()));
    List<NamedSpan> freed = new ArrayList<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      NamedSpan name = names.get(i);
      boolean isFollowed = i + 1 < names.size() && isNext(name, names.get(i + 1));
      freed.add(withoutTail(withoutPrefix(isFollowed ? name : whole(name, all)), all));
    }
    return freed;
  }

  private static boolean isNext(NamedSpan name, NamedSpan next) {
    return next.field() == name.field() && next.first() == name.end();
  }

  /** "San" before "Marlo-based", if nothing is called San alone. */
  private NamedSpan whole(NamedSpan name, Map<String, MentionType> all) {
    String head = headOfNext(name);
    String folded = Folding.fold(head);
    boolean isOther =
        head.isEmpty()
            || titles.count(List.of(folded, REST), 0) > 0
            || (!all.containsKey(name.folded() + " " + folded) && all.containsKey(name.folded()));
    if (isOther) {
      return name;
    }
    NamedSpan whole = name.between(name.first(), name.end() + 1);
    NamedSpan freed = withoutTail(whole, all);
    return freed.type() == MentionType.PERSON && !mayBePerson(freed) ? name : whole;
  }

  /** Whether a name has a given name or a family name: not Quill Tower. */
  private boolean mayBePerson(NamedSpan name) {
    String last = Folding.fold(name.word(name.end() - 1));
    return !WORDS.contains(last) || SURNAMES.contains(last) || isGiven(name);
  }

  private boolean isGiven(NamedSpan name) {
    return givenNames.contains(Folding.fold(name.word(name.first())));
  }

  /** What the word right behind a name has before a hyphen, if that joins it; or nothing. */
  private static String headOfNext(NamedSpan name) {
    Tokens tokens = name.tokens();
    int next = name.end();
    boolean isNear =
        next < tokens.endToken(name.sentence()) && tokens.start(next) == tokens.end(next - 1) + 1;
    Matcher tail = TAIL.matcher(isNear ? tokens.surface(next) : "");
    return tail.matches() && isJoined(tail.group(2)) ? tail.group(1) : "";
  }

  private static boolean isJoined(String tail) {
    return tail.endsWith(PARTICIPLE) || JOINED.contains(tail.substring(1));
  }

  private NamedSpan withoutTail(NamedSpan name, Map<String, MentionType> all) {
    Matcher tail = TAIL.matcher(name.tokens().surface(name.end() - 1));
    if (name.size() == 1 || !tail.matches() || !isJoined(tail.group(2))) {
      return name;
    }
    NamedSpan freed = name.without(name.skipped(), tail.group(2).length());
    String folded = freed.folded();
    return freed.as(
        Optional.ofNullable(all.get(folded))
            .orElseGet(() -> type(freed, folded, Folding.fold(tail.group(1)))));
  }

  /** What a name is by the lists and by its last word, or else as the tagger has it. */
  private MentionType type(NamedSpan name, String folded, String last) {
    if (ORGANIZATIONS.contains(folded) || BODIES.contains(last)) {
      return MentionType.ORGANIZATION;
    }
    boolean isPlace = PLACES.contains(folded) || (ENDS_OF_PLACES.contains(last) && !isGiven(name));
    return isPlace ? MentionType.LOCATION : name.type();
  }

  /** Behind "pro-Norland" as a whole, if that is no given name. */
  private NamedSpan withoutPrefix(NamedSpan name) {
    String first = name.tokens().surface(name.first());
    int prefix = Prefixes.length(first);
    if (name.size() == 1 || name.type() != MentionType.PERSON || prefix == 0) {
      return name;
    }
    boolean isWhole =
        name.size() == 2 || givenNames.contains(Folding.fold(first.substring(prefix)));
    return isWhole
        ? name.without(prefix, name.dropped())
        : name.between(name.first() + 1, name.end());
  }
}
