package org.dateline.report.finding.rule;

import org.dateline.report.page.Markup;
import org.dateline.report.page.RowLink;
import org.dateline.report.page.WholeWords;
import org.dateline.table.Row;

/**
 * A mention with what stands beside it in its sentence.
 *
 * @param article id of the article
 * @param entityId whom it means
 * @param entity the name to show
 * @param isTitle whether it stands in the headline
 * @param left words before it
 * @param surface the mention itself
 * @param right words after it
 * @param link its row
 */
public record QuotedMention(
    String article,
    String entityId,
    String entity,
    boolean isTitle,
    String left,
    String surface,
    String right,
    RowLink link) {
  /** Of a row of {@code mentions.csv}. */
  public static QuotedMention of(Row row) {
    return new QuotedMention(
        row.id("article_id"),
        row.id("entity_id"),
        row.text("entity"),
        row.id("field").equals("title"),
        WholeWords.left(row.text("left")),
        row.text("surface"),
        WholeWords.right(row.text("right")),
        RowLink.of(row));
  }

  /** Writes the words around it with the mention marked. */
  public void write(Markup out) {
    out.text(left + space(left, true)).element("mark", surface).text(space(right, false) + right);
  }

  /** Whether it stands in a headline or among capitals alone, where much is hard to tell apart. */
  boolean isWeak() {
    return isTitle || (left + right).chars().noneMatch(Character::isLowerCase);
  }

  private static String space(String side, boolean isLeft) {
    if (side.isEmpty()) {
      return "";
    }
    char edge = isLeft ? side.charAt(side.length() - 1) : side.charAt(0);
    return isLeft ? (isOpening(edge) ? "" : " ") : (Character.isLetterOrDigit(edge) ? " " : "");
  }

  private static boolean isOpening(char c) {
    return "([{“‘\"-–—/$".indexOf(c) >= 0;
  }
}
