package org.dateline.identity.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.note.NotedMention;

/**
 * Other names of a person that an article explains: Ada Kellner, whose real name is Ida Sarum; Ada
 * Kellner (also known as Ida Sarum).
 */
public final class Aliases {
  private static final Pattern EXPLAINED =
      Pattern.compile(
          ",? \\(?(?:whose (?:real|legal|birth|given|full|actual) name (?:is|was)"
              + "|(?:who (?:is|was) )?(?:also|better|formerly|previously|otherwise) known as"
              + "|a\\.?k\\.?a\\.?|born|n[e\u00e9]e|real name:?|stage name:?) ");

  /** Behind the other name: it is said, and no more said of it (Ida Sarum's boss). */
  private static final Pattern END = Pattern.compile("[,.;:)\u2014\u201d\"].*|");

  private Aliases() {}

  /**
   * The pairs of full names, as {@link Persons#pair} makes them.
   *
   * @param mentions of one article in their order
   */
  public static List<String> pairs(List<NotedMention> mentions) {
    List<String> pairs = new ArrayList<>(0);
    for (int i = 0; i + 1 < mentions.size(); i++) {
      NotedMention one = mentions.get(i);
      NotedMention other = mentions.get(i + 1);
      String id = one.mention().entityId();
      String otherId = other.mention().entityId();
      if (isFull(one)
          && isFull(other)
          && !id.equals(otherId)
          && one.mention().field() == other.mention().field()
          && isExplained(one, other)) {
        pairs.add(Persons.pair(id, otherId));
      }
    }
    return pairs;
  }

  private static boolean isFull(NotedMention noted) {
    return noted.mention().counted()
        && noted.surface().indexOf(' ') > 0
        && Persons.fullName(noted.mention().entityId()).isPresent();
  }

  private static boolean isExplained(NotedMention one, NotedMention other) {
    Matcher words = EXPLAINED.matcher(one.after());
    return words.lookingAt()
        && other.start() - one.end() == words.end()
        && END.matcher(other.after()).matches();
  }
}
