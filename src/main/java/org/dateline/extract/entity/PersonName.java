package org.dateline.extract.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.gazetteer.WordList;
import org.dateline.text.Folding;

/**
 * A person's name taken apart.
 *
 * @param core its folded words without middle initials and suffix; the last one with its particles
 * @param initials its middle initials, joined
 * @param suffix {@code jr.} and the like, empty if there is none
 */
public record PersonName(List<String> core, String initials, String suffix) {
  private static final Set<String> SUFFIXES =
      Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "v");

  /** Presidents whom the initials alone keep apart, from each other or from a senator. */
  private static final Set<String> TOLD_APART_BY_INITIALS = Set.of("george bush", "john kennedy");

  private static final Set<String> ALWAYS_FIRST = new HashSet<>();
  private static final Set<String> AT_TIMES_FIRST = new HashSet<>();

  private static final int SHORT_WORD = 5;
  private static final String CONSONANTS = "bcdfghjklmnpqrstvwxz";

  private static final Pattern ARABIC_ARTICLE = Pattern.compile("^(?:al|el)[- ](?=.)");

  static {
    for (String line : WordList.lines("family-names-first.txt")) {
      String[] columns = line.split(" ", -1);
      (columns.length == 1 ? ALWAYS_FIRST : AT_TIMES_FIRST).add(Folding.fold(columns[0]));
    }
  }

  /** Copies the words. */
  public PersonName {
    core = List.copyOf(core);
  }

  static PersonName of(NamedSpan name) {
    return of(name.words());
  }

  /** The parts of a name of these folded words. */
  public static PersonName of(List<String> folded) {
    List<String> words =
        folded.stream().filter(word -> word.chars().anyMatch(Character::isLetterOrDigit)).toList();
    int end = words.size();
    if (end == 0) {
      return new PersonName(List.of(), "", "");
    }
    String suffix = "";
    if (end > 1 && SUFFIXES.contains(words.get(end - 1))) {
      suffix = words.get(end - 1).replace(".", "");
      end--;
    }
    List<String> core = new ArrayList<>();
    StringBuilder initials = new StringBuilder();
    int family = ALWAYS_FIRST.contains(words.get(0)) ? end - 1 : Particles.familyStart(words, end);
    int first = endOfGivenInitials(words, family);
    if (first > 1) {
      core.add(dotted(String.join("", words.subList(0, first))));
    }
    for (int i = first > 1 ? first : 0; i < family; i++) {
      String word = words.get(i);
      if (i > 0 && isInitials(word)) {
        initials.append(word.replace(".", ""));
      } else {
        core.add(word);
      }
    }
    core.add(String.join(" ", words.subList(family, end)));
    return new PersonName(core, initials.toString(), suffix);
  }

  /** One past the initials that stand for the given names: J. R. Pell. */
  private static int endOfGivenInitials(List<String> words, int family) {
    int end = 0;
    while (end < family && isInitials(words.get(end))) {
      end++;
    }
    return end;
  }

  private static String dotted(String initials) {
    return initials.replace(".", "").replaceAll("(.)", "$1.");
  }

  /** A letter, letters with points, or two letters that nobody can be called by: George HW Bush. */
  private static boolean isInitials(String word) {
    return word.length() == 1
        || (word.endsWith(".") && word.length() <= 4)
        || (word.length() == 2 && word.chars().allMatch(c -> CONSONANTS.indexOf(c) >= 0));
  }

  /** Whether it is a family name or a given name alone. */
  public boolean isOneWord() {
    return core.size() == 1;
  }

  /** The name that the key is made of, without initials. */
  public String plain() {
    return String.join(" ", core) + (suffix.isEmpty() ? "" : " " + suffix + dot());
  }

  private String dot() {
    return suffix.equals("jr") || suffix.equals("sr") ? "." : "";
  }

  /** The name that the key is made of, with another given name. */
  public String called(String given) {
    return given + plain().substring(core.get(0).length());
  }

  /** The name with its initials, where they tell two people apart. */
  String withInitials() {
    if (initials.isEmpty()) {
      return plain();
    }
    return core.get(0) + " " + dotted(initials) + plain().substring(core.get(0).length());
  }

  /** Whether more than one known person shares the name without initials. */
  boolean needsInitials() {
    return suffix.isEmpty() && TOLD_APART_BY_INITIALS.contains(String.join(" ", core));
  }

  /** Its last word, without particles and suffix. */
  String lastWord() {
    String last = core.get(core.size() - 1);
    return last.substring(last.lastIndexOf(' ') + 1);
  }

  /** Whether the name is the end of a longer one: Wasserman Schultz, Suu Kyi. */
  public boolean isEndOf(PersonName longer) {
    return suffix.isEmpty()
        && initials.isEmpty()
        && longer.core.size() > 1
        && longer.plain().length() > plain().length()
        && String.join(" ", longer.core).endsWith(" " + plain());
  }

  /** Whether its given name is a single initial: R. Pell. */
  public boolean hasGivenInitial() {
    return core.get(0).replace(".", "").length() == 1;
  }

  /** Whether its given name is a single initial that the other's begins with. */
  public boolean isInitialOf(PersonName other) {
    return core.size() == 2
        && other.core.size() > 1
        && hasGivenInitial()
        && !other.hasGivenInitial()
        && other.core.get(0).charAt(0) == core.get(0).charAt(0)
        && other.family().equals(family());
  }

  /** Whether it adds names in the middle to a name of two words: Hillary Rodham Clinton. */
  public boolean extendsName(PersonName other) {
    return core.size() > 2
        && other.core.size() == 2
        && suffix.equals(other.suffix)
        && core.get(0).equals(other.core.get(0))
        && core.get(core.size() - 1).equals(other.core.get(1));
  }

  /**
   * The family name: the last word with its particles, or the first of a Chinese, Korean or
   * Vietnamese name. The Arabic article is left out, as al-Assad is Assad.
   */
  public String family() {
    return ARABIC_ARTICLE.matcher(core.get(isFamilyFirst() ? 0 : core.size() - 1)).replaceFirst("");
  }

  /** The given name: the first word that is not the family name. */
  public String given() {
    return core.get(isFamilyFirst() && core.size() > 1 ? 1 : 0);
  }

  private boolean isFamilyFirst() {
    if (core.size() < 2 || core.size() > 3) {
      return false;
    }
    if (ALWAYS_FIRST.contains(core.get(0))) {
      return true;
    }
    List<String> given = core.subList(1, core.size());
    return AT_TIMES_FIRST.contains(core.get(0))
        && (given.get(0).indexOf('-') > 0
            || (given.size() == 2 && given.stream().allMatch(w -> w.length() <= SHORT_WORD)));
  }
}
