package org.dateline.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.identity.form.Honorific;

/** The words under which evidence of names is gathered and looked up. */
final class Circumstance {
  /** Persons who are named in full. */
  static final String FULL = "full";

  /** Persons with this given name who are named in full. */
  static final String GIVEN = "given";

  /** A family name that is a given name as well, in the corpus. */
  static final String ALSO_GIVEN = "also given";

  /** Two persons of one family name in one article. */
  static final String TOGETHER = "together";

  /** Two names of one person, one of them with the nickname that an article explains. */
  static final String NICKNAMED = "nicknamed";

  /** Two full names of one person, as an article explains. */
  static final String ALIAS = "alias";

  /** Persons whom a family name alone meant, where the article itself says so. */
  static final String BARE = "bare";

  /** Organizations that an acronym was introduced for. */
  static final String INTRODUCED = "introduced";

  /** Bodies of one country that are called so. */
  static final String NATIONAL = "national";

  /** Longer names that end with a name, by the mentions of it in articles that have both. */
  static final String END_OF = "end of";

  /** Longer names that begin with a name. */
  static final String BEGINNING_OF = "beginning of";

  /** Outlets that call themselves so. */
  static final String OWN = "own";

  /** Organizations and places that are called like a family of the article. */
  static final String CALLED = "called";

  /** All longer names together. */
  static final String ANY = "";

  private static final String SPELLED = "spelled:";
  private static final String WITH = BARE + " with ";
  private static final String PART = "part:";
  private static final String NEAR = BARE + " ";
  private static final String TITLED = "titled ";
  private static final int MONTHS = 3;

  private Circumstance() {}

  /** All names of the same letters. */
  static String spelling(String letters) {
    return SPELLED + letters;
  }

  static boolean isSpelling(String key) {
    return key.startsWith(SPELLED);
  }

  /** A family name or a given name. */
  static String person(String word) {
    return "person:" + word;
  }

  static boolean isPerson(String key) {
    return key.startsWith("person:");
  }

  /** What stands after the kind of a key. */
  static String word(String key) {
    return key.substring(key.indexOf(':') + 1);
  }

  /** A name that may be a part of a longer one. */
  static String part(String id) {
    return PART + id;
  }

  /** The same, by articles that have both. */
  static String articles(String partCircumstance) {
    return partCircumstance + ", articles";
  }

  static boolean isPart(String key) {
    return key.startsWith(PART);
  }

  static String acronym(String letters) {
    return "acronym:" + letters;
  }

  static String body(String name) {
    return "body:" + name;
  }

  /** A name after a title that tells so much. */
  static String titled(String meaning) {
    return TITLED + meaning;
  }

  static boolean isTitled(String circumstance) {
    return circumstance.startsWith(TITLED);
  }

  /** Whether it is a title of an office. */
  static boolean isOffice(String circumstance) {
    return isTitled(circumstance) && !Honorific.isOfSex(circumstance.substring(TITLED.length()));
  }

  /** A family name alone, by time and outlet, the nearest first; {@link #BARE} comes after them. */
  static List<String> near(Optional<LocalDate> date, String source) {
    if (date.isEmpty()) {
      return source.isEmpty() ? List.of() : List.of(NEAR + "in " + source);
    }
    String quarter = NEAR + date.get().getYear() + "-" + (date.get().getMonthValue() - 1) / MONTHS;
    return source.isEmpty() ? List.of(quarter) : List.of(quarter + " in " + source, quarter);
  }

  /** A family name alone in an article that is about somebody else as well. */
  static String with(String companion) {
    return WITH + companion;
  }

  static boolean isWith(String circumstance) {
    return circumstance.startsWith(WITH);
  }

  /** Whether it tells of full names, and nothing of whom a bare name means. */
  static boolean isOfNames(String circumstance) {
    return circumstance.equals(TOGETHER)
        || circumstance.equals(NICKNAMED)
        || circumstance.equals(ALIAS)
        || circumstance.equals(CALLED)
        || circumstance.equals(FULL);
  }

  static boolean isNear(String circumstance) {
    return circumstance.startsWith(NEAR) && !isWith(circumstance);
  }
}
