package org.dateline.extract.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.MentionType;
import org.dateline.text.Tokens;

/**
 * The acronyms that an article introduces: {@code World Trade Organization (WTO)}, or {@code WTO
 * (World Trade Organization)}.
 */
final class Acronyms {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 8;

  private final Map<String, String> acronymToKey = new HashMap<>();
  private final Set<String> contested = new HashSet<>();

  Acronyms(List<NamedSpan> names) {
    for (NamedSpan name : names) {
      if (name.type() == MentionType.ORGANIZATION && name.size() > 1) {
        introduced(name).ifPresent(acronym -> put(acronym, name.folded()));
      }
    }
    contested.forEach(acronymToKey::remove);
  }

  /** The folded name of the organization that is introduced with this acronym. */
  Optional<String> key(String acronym) {
    return Optional.ofNullable(acronymToKey.get(acronym));
  }

  boolean isEmpty() {
    return acronymToKey.isEmpty();
  }

  private void put(String acronym, String key) {
    String earlier = acronymToKey.putIfAbsent(acronym, key);
    if (earlier != null && !earlier.equals(key)) {
      contested.add(acronym);
    }
  }

  private static Optional<String> introduced(NamedSpan name) {
    Tokens tokens = name.tokens();
    int after = name.end();
    if (isToken(tokens, after, "(") && isToken(tokens, after + 2, ")")) {
      return acronym(name, tokens.surface(after + 1));
    }
    int before = name.first() - 1;
    if (before >= 1 && isToken(tokens, before, "(") && isToken(tokens, name.end(), ")")) {
      return acronym(name, tokens.surface(before - 1));
    }
    return Optional.empty();
  }

  private static boolean isToken(Tokens tokens, int token, String surface) {
    return token < tokens.size() && tokens.surface(token).equals(surface);
  }

  private static Optional<String> acronym(NamedSpan name, String candidate) {
    boolean isAcronym =
        candidate.length() >= SHORTEST
            && candidate.length() <= LONGEST
            && candidate.chars().allMatch(c -> Character.isUpperCase(c) || c == '.' || c == '&')
            && fits(candidate.replaceAll("[.&]", ""), name.written());
    return isAcronym ? Optional.of(candidate) : Optional.empty();
  }

  /** Whether the letters are, in order, initials or inner capitals of the name, first to first. */
  static boolean fits(String acronym, String name) {
    StringBuilder initials = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      boolean startsWord = i == 0 || !Character.isLetterOrDigit(name.charAt(i - 1));
      if (startsWord || Character.isUpperCase(name.charAt(i))) {
        initials.append(name.charAt(i));
      }
    }
    String letters = initials.toString().toUpperCase(Locale.ROOT);
    if (acronym.isEmpty() || letters.isEmpty() || acronym.charAt(0) != letters.charAt(0)) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < letters.length() && at < acronym.length(); i++) {
      if (letters.charAt(i) == acronym.charAt(at)) {
        at++;
      }
    }
    return at == acronym.length();
  }
}
