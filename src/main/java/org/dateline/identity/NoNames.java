package org.dateline.identity;

import java.util.regex.Pattern;

/**
 * Knows what the tagger takes for a name and what is none: party labels, and words with a prefix.
 */
final class NoNames {
  private static final Pattern PARTY =
      Pattern.compile("(?:[DRI]|Dem|Rep|Ind)[.]?-\\p{Lu}[\\p{L}.]*(?: [\\p{Lu}][\\p{L}.]*)?");

  private static final Pattern PREFIXED =
      Pattern.compile("(?:[Aa]nti|[Pp]ro|[Tt]hen|[Ee]x|[Nn]on|[Pp]ost|[Pp]re|[Mm]id)-\\p{Lu}.*");

  private NoNames() {}

  static boolean isOne(String surface) {
    return PARTY.matcher(surface).matches() || PREFIXED.matcher(surface).matches();
  }
}
