package org.dateline.extract.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dateline.gazetteer.WordList;
import org.dateline.model.MentionType;
import org.dateline.text.Tokens;

/** Trims a tagged span to the name itself: without titles, possessives and stray marks. */
final class NameTrimmer {
  private static final Set<String> POSSESSIVES =
      Set.of("'s", "\u2019s", "'S", "\u2019S", "'", "\u2019");

  /** A family name, a given name, and the family name again. */
  private static final int LEAST_REPEATED = 3;

  /** A shorter word says nothing about one that begins like it. */
  private static final int LEAST_NAME = 3;

  /** Who bears one of these is known by it and a given name. */
  private static final Set<String> THRONES = Set.of("Pope", "King", "Queen", "Prince", "Princess");

  /** What a hyphen joins to a name, so that the whole describes another. */
  private static final Set<String> JOINED = WordList.exact("joined-to-names.txt");

  /** Names that end so as a whole: Quill & Marlow's. */
  private static final Set<String> POSSESSIVE_NAMES =
      WordList.folded("known-organizations.txt").stream()
          .filter(name -> name.endsWith("'s") && name.indexOf(' ') > 0)
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> NICKNAME_MARKS = Set.of("(", ")", "\"", "\u201c", "\u201d", "'");

  /** Pages explain their names in no more words. */
  private static final int LONGEST_EXPLANATION = 7;

  private final Titles titles;

  NameTrimmer(Titles titles) {
    this.titles = titles;
  }

  /** The name in a span, or none if there is only a title. */
  Optional<NamedSpan> trim(NamedSpan span) {
    int end = endBeforeBracket(span);
    int first = behindJoined(span, end);
    while (first < end && isStray(span.tokens().surface(first))) {
      first++;
    }
    while (end > first
        && isStray(span.tokens().surface(end - 1))
        && !POSSESSIVE_NAMES.contains(span.between(first, end).folded())) {
      end--;
    }
    boolean isNone =
        first == end
            || isStuckHeading(span.between(first, end))
            || isExplanation(span.between(first, end));
    return isNone ? Optional.empty() : strip(span.between(first, end));
  }

  private Optional<NamedSpan> strip(NamedSpan span) {
    if (span.type() == MentionType.ORGANIZATION) {
      boolean hasArticle = span.words().get(0).equals("the") && span.size() > 1;
      return Optional.of(hasArticle ? span.between(span.first() + 1, span.end()) : span);
    }
    if (span.type() != MentionType.PERSON) {
      return Optional.of(span);
    }
    if (isRepeated(span)) {
      return strip(span.between(span.first(), span.first() + 1));
    }
    int start = span.size() == 1 ? Particles.start(span.tokens(), span.first()) : span.first();
    if (start < span.first()) {
      return strip(span.between(start, span.end()));
    }
    if (span.size() == 1 && isAfter(span, THRONES::contains)) {
      return Optional.of(span.between(span.first() - 1, span.end()));
    }
    List<String> words = span.words();
    int count = titles.count(words, 0);
    if (count == words.size()) {
      return Optional.empty();
    }
    if (count > 0) {
      return Optional.of(span.afterTitle(span.first() + count));
    }
    return Optional.of(isAfterTitle(span) ? span.afterTitle(span.first()) : span);
  }

  /**
   * Whether a name is followed by the whole of it once more, and the next heading stuck to that:
   * pages that explain their names give "Smith John SmithMore on".
   */
  private static boolean isRepeated(NamedSpan span) {
    if (span.size() < LEAST_REPEATED) {
      return false;
    }
    String first = span.tokens().surface(span.first());
    String last = span.tokens().surface(span.end() - 1);
    return last.startsWith(first)
        && (last.length() == first.length()
            || Character.isUpperCase(last.codePointAt(first.length())));
  }

  /**
   * Whether a name ends such a repeated one, with the next heading stuck to it: a single word, or
   * all of it right behind the first.
   */
  private static boolean isStuckHeading(NamedSpan span) {
    String word = span.tokens().surface(span.end() - 1);
    int back = span.size() == 1 ? LEAST_REPEATED : 1;
    int earliest = Math.max(span.tokens().firstToken(span.sentence()), span.first() - back);
    for (int token = earliest; token < span.first(); token++) {
      if (isStuckTo(span.tokens().surface(token), word)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a name stands in what a page explains another with: all of it between the name and the
   * same family name with the next heading stuck to it, as in "Ann Quill Anna (Ann) Marie QuillMore
   * on".
   */
  private static boolean isExplanation(NamedSpan span) {
    Tokens tokens = span.tokens();
    int from = Math.max(tokens.firstToken(span.sentence()), span.end() - LONGEST_EXPLANATION);
    int to = Math.min(tokens.endToken(span.sentence()), span.first() + LONGEST_EXPLANATION);
    for (int last = span.end(); last < to && isInName(tokens.surface(last)); last++) {
      for (int name = span.first() - 1; name >= from && isInName(tokens.surface(name)); name--) {
        if (isStuckTo(tokens.surface(name), tokens.surface(last))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a token may be a part of a name: no word in lower case, and no mark of a list. */
  private static boolean isInName(String token) {
    return Character.isUpperCase(token.codePointAt(0)) || NICKNAME_MARKS.contains(token);
  }

  private static boolean isStuckTo(String name, String word) {
    return name.length() >= LEAST_NAME
        && word.length() > name.length()
        && word.startsWith(name)
        && Character.isUpperCase(word.codePointAt(name.length()));
  }

  private boolean isAfterTitle(NamedSpan span) {
    return isAfter(span, titles::isTitle);
  }

  private static boolean isAfter(NamedSpan span, Predicate<String> words) {
    int before = span.first() - 1;
    return before >= span.tokens().firstToken(span.sentence())
        && words.test(span.tokens().surface(before));
  }

  private static int endBeforeBracket(NamedSpan span) {
    for (int token = span.first() + 1; token < span.end(); token++) {
      boolean isBracket = span.tokens().surface(token).equals("(");
      if (isBracket && span.nickname().filter(Nickname::isBracketed).isEmpty()) {
        return token;
      }
    }
    return span.end();
  }

  /** Behind the words in front that only describe the name: Charlotte-based Bank of America. */
  private static int behindJoined(NamedSpan span, int end) {
    int first = span.first();
    for (int token = first; token < end; token++) {
      String word = span.word(token);
      int hyphen = word.lastIndexOf('-');
      if (hyphen > 0 && JOINED.contains(word.substring(hyphen + 1))) {
        first = token + 1;
      } else if (!Character.isUpperCase(word.codePointAt(0))) {
        return first;
      }
    }
    return first;
  }

  private static boolean isStray(String token) {
    return POSSESSIVES.contains(token) || !token.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
