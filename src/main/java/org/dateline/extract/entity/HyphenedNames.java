package org.dateline.extract.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
  private static final Pattern PREFIX =
      Pattern.compile("(?:anti|pro|then|ex|non|post|pre|mid|now)-(\\p{Lu}.*)");

  private static final Pattern TAIL = Pattern.compile("(\\p{Lu}.*?)(-\\p{Ll}+)");

  /** What a hyphen joins to a name; and participles. */
  private static final Set<String> JOINED = WordList.exact("joined-to-names.txt");

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
    Set<String> all = new HashSet<>();
    names.stream()
        .filter(name -> headOfNext(name).isEmpty())
        .forEach(name -> all.add(name.folded()));
    List<NamedSpan> freed = new ArrayList<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      NamedSpan name = names.get(i);
      boolean isFollowed = i + 1 < names.size() && isNext(name, names.get(i + 1));
      freed.add(withoutTail(withoutPrefix(isFollowed ? name : whole(name, all))));
    }
    return freed;
  }

  private static boolean isNext(NamedSpan name, NamedSpan next) {
    return next.field() == name.field() && next.first() == name.end();
  }

  /** "San" before "Marlo-based", if nothing is called San alone. */
  private NamedSpan whole(NamedSpan name, Set<String> all) {
    String head = headOfNext(name);
    boolean isWhole =
        !head.isEmpty()
            && titles.count(List.of(Folding.fold(head), REST), 0) == 0
            && (all.contains(name.folded() + " " + Folding.fold(head))
                || !all.contains(name.folded()));
    return isWhole ? name.between(name.first(), name.end() + 1) : name;
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

  private static NamedSpan withoutTail(NamedSpan name) {
    Matcher tail = TAIL.matcher(name.tokens().surface(name.end() - 1));
    boolean isJoined = name.size() > 1 && tail.matches() && isJoined(tail.group(2));
    return isJoined ? name.without(name.skipped(), tail.group(2).length()) : name;
  }

  /** Behind "pro-Norland" as a whole, if that is no given name. */
  private NamedSpan withoutPrefix(NamedSpan name) {
    Matcher prefix = PREFIX.matcher(name.tokens().surface(name.first()));
    if (name.size() == 1 || name.type() != MentionType.PERSON || !prefix.matches()) {
      return name;
    }
    boolean isGiven = name.size() == 2 || givenNames.contains(Folding.fold(prefix.group(1)));
    return isGiven
        ? name.without(prefix.start(1), name.dropped())
        : name.between(name.first() + 1, name.end());
  }
}
