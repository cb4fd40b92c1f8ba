package org.dateline.table.row;

import org.dateline.model.Mention;
import org.dateline.note.ArticleNotes;
import org.dateline.note.NotedMention;
import org.dateline.table.RowWriter;

/** The rows of {@code mentions.csv} of one article. */
public final class MentionRows {
  private MentionRows() {}

  /** Writes the mentions of an article. */
  public static void write(RowWriter out, ArticleNotes article) {
    article.mentions().forEach(noted -> write(out, article, noted));
  }

  private static void write(RowWriter out, ArticleNotes article, NotedMention noted) {
    Mention mention = noted.mention();
    out.row(
        article.facts().id(),
        article.date(),
        mention.type().label(),
        mention.entityId(),
        mention.entity(),
        mention.form().label(),
        mention.counted(),
        mention.rule(),
        mention.within(),
        mention.field().label(),
        mention.sentence(),
        noted.start(),
        noted.end(),
        noted.surface(),
        noted.before(),
        noted.after());
  }
}
