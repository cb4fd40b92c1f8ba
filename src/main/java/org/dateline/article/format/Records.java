package org.dateline.article.format;

import org.dateline.article.container.RefusedException;
import org.dateline.article.content.ArticleSink;
import org.dateline.article.field.Interpreter;
import org.dateline.article.field.RawArticle;
import org.dateline.model.Origin;
import org.dateline.model.Rejected;

/** Hands on a record: as an article if it is one, else with the reason why not. */
public final class Records {
  private final Interpreter interpreter;

  Records(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  void add(Origin origin, RawArticle raw, ArticleSink sink) {
    try {
      sink.article(interpreter.interpret(origin, raw));
    } catch (RefusedException e) {
      refuse(origin, e, sink);
    }
  }

  public static void refuse(Origin origin, RefusedException e, ArticleSink sink) {
    sink.rejected(new Rejected(origin, e.reason(), e.detail()));
  }
}
