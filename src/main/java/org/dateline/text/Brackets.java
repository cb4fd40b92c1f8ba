package org.dateline.text;

import java.util.regex.Pattern;

/** Knows brackets in a name that are no part of it: a quotation fills names in, [Ada] Quill. */
public final class Brackets {
  private static final Pattern ALL = Pattern.compile("[\\[\\]()]");

  private Brackets() {}

  /** A name without them, if it has square ones, or round ones that open or close outside of it. */
  public static String without(String name) {
    boolean isWhole =
        name.indexOf('[') < 0
            && name.indexOf(']') < 0
            && (name.indexOf('(') >= 0) == (name.indexOf(')') >= 0);
    return isWhole ? name : ALL.matcher(name).replaceAll("");
  }
}
