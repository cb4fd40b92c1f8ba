package org.dateline.extract.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.gazetteer.WordList;
import org.dateline.text.Folding;

/**
 * A person's name taken apart.
 *
 * @param core its folded words without middle initials and suffix
 * @param initials its middle initials, joined
 * @param suffix {@code jr.} and the like, empty if there is none
 */
public record PersonName(List<String> core, String initials, String suffix) {
  private static final Set<String> SUFFIXES =
      Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "v");

  /** Presidents whom the initials alone keep apart. */
  private static final Set<String> TOLD_APART_BY_INITIALS = Set.of("george bush");

  private static final Set<String> ALWAYS_FIRST = new HashSet<>();
  private static final Set<String> AT_TIMES_FIRST = new HashSet<>();

  private static final int SHORT_WORD = 5;

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
  public static PersonName of(List<String> words) {
    int end = words.size();
    String suffix = "";
    if (end > 1 && SUFFIXES.contains(words.get(end - 1))) {
      suffix = words.get(end - 1).replace(".", "");
      end--;
    }
    List<String> core = new ArrayList<>();
    StringBuilder initials = new StringBuilder();
    for (int i = 0; i < end; i++) {
      String word = words.get(i);
      if (word.chars().noneMatch(Character::isLetterOrDigit)) {
        continue;
      }
      if (i > 0 && i < end - 1 && isInitials(word)) {
        initials.append(word.replace(".", ""));
      } else {
        core.add(word);
      }
    }
    return new PersonName(core, initials.toString(), suffix);
  }

  private static boolean isInitials(String word) {
    return word.length() == 1 || (word.endsWith(".") && word.length() <= 4);
  }

  boolean isOneWord() {
    return core.size() == 1;
  }

  /** The name that the key is made of, without initials. */
  String plain() {
    return String.join(" ", core) + (suffix.isEmpty() ? "" : " " + suffix + dot());
  }

  private String dot() {
    return suffix.equals("jr") || suffix.equals("sr") ? "." : "";
  }

  /** The name with its initials, where they tell two people apart. */
  String withInitials() {
    if (initials.isEmpty()) {
      return plain();
    }
    String dotted = initials.replaceAll("(.)", "$1.");
    return core.get(0) + " " + dotted + plain().substring(core.get(0).length());
  }

  /** Whether more than one known person shares the name without initials. */
  boolean needsInitials() {
    return TOLD_APART_BY_INITIALS.contains(String.join(" ", core));
  }

  /** Whether it adds names in the middle to a name of two words: Hillary Rodham Clinton. */
  public boolean extendsName(PersonName other) {
    return core.size() > 2
        && other.core.size() == 2
        && suffix.equals(other.suffix)
        && core.get(0).equals(other.core.get(0))
        && core.get(core.size() - 1).equals(other.core.get(1));
  }

  /** The family name: the last word, or the first of a Chinese, Korean or Vietnamese name. */
  public String family() {
    return core.get(isFamilyFirst() ? 0 : core.size() - 1);
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
