package org.dateline.passage;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Field;
import org.dateline.model.Mention;
import org.dateline.model.Span;
import org.dateline.note.NotedMention;

/**
 * The reporter's own words at the start of a passage. A box of links stands right behind the name
 * that it is about, says the name again, and is often the same: "Ada Nord Ada Maria NordShips
 * late". What stands in front of the second name is the reporter's, though it repeats together with
 * the box.
 */
final class OwnWords {
  /**
   * So near to the start of its passage a name stands in a sentence of its own, in UTF-16 units.
   */
  private static final int NEAR = 32;

  /** Other parts of the name, short forms in brackets among them. */
  private static final String PARTS =
      "[\\s,]*(?:\\(?[\\p{Lu}\"\u201c][\\p{L}.'\u2019\u201d\"-]*\\)?\\s+){0,4}";

  private static final Pattern LAST_WORD = Pattern.compile("(\\p{Lu}[\\p{L}'\u2019-]+)\\P{L}*$");

  private OwnWords() {}

  /** Where the box begins, for each passage that begins with the reporter's own words. */
  static int end(Span passage, List<NotedMention> mentions) {
    return mentions.stream()
        .filter(noted -> isNear(noted.mention(), passage) && isSaidAgain(noted))
        .mapToInt(noted -> noted.mention().span().end())
        .max()
        .orElse(passage.start());
  }

  private static boolean isNear(Mention mention, Span passage) {
    int start = mention.span().start();
    return mention.field() == Field.TEXT
        && start >= passage.start()
        && start - passage.start() <= NEAR;
  }

  /** Whether the words behind it are the name once more, in full. */
  private static boolean isSaidAgain(NotedMention noted) {
    return lastWord(noted.surface())
        .map(word -> Pattern.compile("^" + PARTS + Pattern.quote(word)))
        .filter(again -> again.matcher(noted.after()).find())
        .isPresent();
  }

  private static Optional<String> lastWord(String surface) {
    Matcher m = LAST_WORD.matcher(surface);
    return m.find() ? Optional.of(m.group(1)) : Optional.empty();
  }
}
