package org.dateline.article.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.article.prose.Paragraphs;

/**
 * The prose of a pasted page. What the page put between and behind the paragraphs is left out, but
 * only if its head already showed that it is one.
 */
final class PageBody {
  private static final int LONGEST_BIOGRAPHY = 700;

  private static final Pattern BIOGRAPHY =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}'\u2019.-]+ ){2,4}(?:is|are|was|covers|writes|reports|joined) .{0,160}"
              + "\\b(?:reporter|writer|correspondent|editor|columnist|journalist|author|contributor|producer"
              + "|fellow|analyst|professor)\\b.*");
  private static final Pattern CONTACT =
      Pattern.compile(
          "(?i).*(?:follow (?:him|her|them|me|us|@)|(?:on|via) (?:twitter|x):? ?@|can be reached (?:at|on)|(?:twitter|x)\\.com/).*");

  private final LineRules rules;
  private final PageHead head;

  PageBody(LineRules rules, PageHead head) {
    this.rules = rules;
    this.head = head;
  }

  String text() {
    List<String> paragraphs = new ArrayList<>(Paragraphs.split(head.body()));
    if (head.hasFurniture()) {
      trimEnd(paragraphs);
      paragraphs.removeIf(this::isBetween);
    }
    return String.join("\n\n", paragraphs);
  }

  private void trimEnd(List<String> paragraphs) {
    while (!paragraphs.isEmpty() && isBehind(paragraphs.get(paragraphs.size() - 1))) {
      paragraphs.remove(paragraphs.size() - 1);
    }
  }

  /** Buttons and captions that stand between paragraphs. */
  private boolean isBetween(String paragraph) {
    LineKind kind = rules.kind(paragraph);
    return kind == LineKind.BUTTON || kind == LineKind.CREDIT || kind == LineKind.NOTICE;
  }

  /** What may follow the last paragraph. */
  private boolean isBehind(String paragraph) {
    return rules.kind(paragraph) != LineKind.PROSE || isBiography(paragraph);
  }

  private boolean isBiography(String paragraph) {
    if (paragraph.length() > LONGEST_BIOGRAPHY) {
      return false;
    }
    boolean isOfAuthor = head.authors().stream().anyMatch(name -> paragraph.startsWith(name + " "));
    return isOfAuthor
        || BIOGRAPHY.matcher(paragraph).matches()
        || CONTACT.matcher(paragraph).matches();
  }
}
