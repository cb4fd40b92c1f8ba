package org.dateline.article.format;

import java.util.List;
import java.util.regex.Pattern;
import org.dateline.article.container.RefusedException;
import org.dateline.article.content.ArticleSink;
import org.dateline.article.field.ArticleField;
import org.dateline.article.field.Interpreter;
import org.dateline.article.field.RawArticle;
import org.dateline.article.field.WrittenList;
import org.dateline.article.page.Fragment;
import org.dateline.model.Origin;
import org.dateline.model.RejectReason;
import org.dateline.model.Rejected;

/** Hands on a record: as an article if it is one, else with the reason why not. */
public final class Records {
  /** What agencies call an item that must not be printed. */
  private static final Pattern WITHDRAWN =
      Pattern.compile("(?i)\\b(?:cancell?ed|withheld|killed|withdrawn)$");

  /** The fields of one line. */
  private static final List<ArticleField> LINES =
      List.of(ArticleField.TITLE, ArticleField.SOURCE, ArticleField.SECTION);

  private final Interpreter interpreter;

  /** Records whose values are understood by {@code interpreter}. */
  public Records(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  /** Hands on one record; a text that is there as HTML alone is read out of it. */
  public void add(Origin origin, RawArticle raw, ArticleSink sink) {
    try {
      checkStatus(raw);
      if (raw.has(ArticleField.HTML) && !raw.has(ArticleField.TEXT)) {
        String title = raw.value(ArticleField.TITLE);
        raw.set(ArticleField.TEXT, Fragment.text(raw.value(ArticleField.HTML), title));
      }
      sink.article(interpreter.interpret(origin, raw));
    } catch (RefusedException e) {
      refuse(origin, e, sink);
    }
  }

  /**
   * Hands on one record of named fields, as programs write them: in these HTML, entities and lists
   * may stand where a page would have prose. What Dateline wrote itself is prose.
   */
  public void addFields(Origin origin, RawArticle raw, ArticleSink sink) {
    if (!raw.isOurs()) {
      for (ArticleField field : LINES) {
        if (raw.has(field)) {
          raw.replace(field, Fragment.lineOfField(raw.value(field)));
        }
      }
      if (raw.has(ArticleField.TEXT)) {
        String text = WrittenList.paragraphs(raw.value(ArticleField.TEXT));
        raw.replace(ArticleField.TEXT, Fragment.ofField(text, raw.value(ArticleField.TITLE)));
      }
    }
    add(origin, raw, sink);
  }

  private static void checkStatus(RawArticle raw) throws RefusedException {
    String status = raw.value(ArticleField.STATUS);
    if (WITHDRAWN.matcher(status).find()) {
      throw new RefusedException(RejectReason.WITHDRAWN, "its status is " + status);
    }
  }

  public static void refuse(Origin origin, RefusedException e, ArticleSink sink) {
    sink.rejected(new Rejected(origin, e.reason(), e.detail()));
  }
}
