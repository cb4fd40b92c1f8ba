package org.dateline.audit;

import java.util.List;
import org.dateline.command.UsageException;
import org.dateline.model.Span;
import org.dateline.table.Row;
import org.dateline.text.Tokenizer;

/**
 * The sentences of a title or a text.
 *
 * @param field {@code title} or {@code text}
 * @param text its characters
 * @param sentences where they are, in UTF-16 units
 */
record FieldSentences(String field, String text, List<Span> sentences) {
  static FieldSentences ofTitle(String title) {
    return new FieldSentences("title", title, Tokenizer.tokenizeTitle(title).sentences());
  }

  static FieldSentences ofText(String text) {
    return new FieldSentences("text", text, Tokenizer.tokenize(text).sentences());
  }

  /**
   * A sentence, numbered from 1, on one line and with these mentions in brackets.
   *
   * @throws UsageException if the tables have other sentences, as those of another version may
   */
  String marked(int number, List<Row> mentions) {
    if (number < 1 || number > sentences.size()) {
      throw otherSentences();
    }
    Span span = sentences.get(number - 1);
    StringBuilder marked = new StringBuilder();
    int from = span.start();
    for (Row mention : mentions) {
      int start = unit(mention.count("start"));
      int end = unit(mention.count("end"));
      if (end <= span.start() || start >= span.end()) {
        throw otherSentences();
      }
      if (start >= from && end <= span.end()) {
        marked.append(text, from, start).append('[').append(text, start, end).append(']');
        from = end;
      }
    }
    return marked.append(text, from, span.end()).toString().replaceAll("\\s+", " ").strip();
  }

  private static UsageException otherSentences() {
    return new UsageException(
        ArticleTexts.FILE
            + ": its sentences are not those of mentions.csv; another version of the program made"
            + " the tables; run the job again");
  }

  private int unit(long codePoints) {
    return text.offsetByCodePoints(0, Math.toIntExact(codePoints));
  }
}
