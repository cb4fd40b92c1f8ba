package org.dateline.extract.entity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows what a hyphen joins in front of a name, so that the whole is none: pro-Quill, then-FBI. */
public final class Prefixes {
  private static final Pattern PREFIX =
      Pattern.compile(
          "(?:[Aa]nti|[Pp]ro|[Tt]hen|[Ee]x|[Nn]on|[Pp]ost|[Pp]re|[Mm]id|[Nn]ow)-(?=\\p{Lu})");

  private Prefixes() {}

  /** How many characters of a name are a prefix and its hyphen; 0 if it has none. */
  public static int length(String name) {
    Matcher prefix = PREFIX.matcher(name);
    return prefix.lookingAt() ? prefix.end() : 0;
  }
}
