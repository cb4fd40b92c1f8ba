package org.dateline.article.field;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.article.prose.Spaces;

/** The names of people out of what records and bylines say about authors. */
public final class Authors {
  private static final Pattern BY =
      Pattern.compile("(?i)^(?:(?:written |story |reported )?by:?|par)\\s+");
  private static final Pattern SEPARATOR = Pattern.compile("\\s*[;|\\n]\\s*");
  private static final Pattern LIST = Pattern.compile("(?i)\\s*,\\s+(?:and\\s+)?|\\s+and\\s+");

  /** A date, and the time of day in front of one, ends a byline. */
  private static final Pattern DATE =
      Pattern.compile(
          "(?i)[\\s,|\u00b7\u2022\u2013\u2014-]*(?:\\b(?:(?:last )?updated|published|posted)\\b:?\\s*)?(?:\\bon\\s+)?(?:\\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]?\\s+)?"
              + "(?:\\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|tember|ober)?[.]?\\s+\\d{1,2}(?:st|nd|rd|th)?\\b"
              + "|\\b\\d{1,2}(?:st|nd|rd|th)?[ .-]+(?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\b|\\b\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}|\\b\\d{1,2}:\\d\\d).*");

  private Authors() {}

  /** A byline without the date behind it: of {@code By A B, March 7, 2018} the names alone. */
  public static String withoutDate(String byline) {
    return DATE.matcher(byline).replaceFirst("");
  }

  /** Each name once, in the order given. */
  public static List<String> clean(List<String> written) {
    Set<String> names = new LinkedHashSet<>();
    for (String entry : written) {
      for (String part : SEPARATOR.split(unquote(entry), -1)) {
        addNames(names, part);
      }
    }
    return List.copyOf(names);
  }

  private static void addNames(Set<String> names, String part) {
    for (String name :
        people(withoutDate(Spaces.single(BY.matcher(part.strip()).replaceFirst(""))))) {
      if (!name.isEmpty() && !name.contains("://")) {
        names.add(name);
      }
    }
  }

  /** Splits {@code A B, C D and E F}, but not {@code B, A} nor {@code Standards and Practices}. */
  private static List<String> people(String part) {
    String[] names = LIST.split(part, -1);
    for (String name : names) {
      if (names.length > 1 && name.indexOf(' ') < 0) {
        return List.of(part);
      }
    }
    return List.of(names);
  }

  /** A list as Python prints it into a table: {@code ['A B', 'C D']}. */
  private static String unquote(String entry) {
    String list = entry.strip();
    if (!list.startsWith("[") || !list.endsWith("]")) {
      return list;
    }
    List<String> names = new ArrayList<>();
    for (String name : list.substring(1, list.length() - 1).split(",\\s*", -1)) {
      names.add(name.strip().replaceAll("^['\"]|['\"]$", ""));
    }
    return String.join(";", names);
  }
}
