package org.dateline.article.format;

import java.util.List;
import java.util.Optional;
import org.dateline.article.container.Limits;
import org.dateline.article.content.Head;
import org.dateline.article.date.DateParser;
import org.dateline.article.field.FieldNames;
import org.dateline.article.field.Interpreter;
import org.dateline.article.field.ReadOptions;

/** The formats that are known; the first that a file's head fits is taken. */
public final class Formats {
  private final JsonLinesFormat jsonLines;
  private final List<Format> inOrder;

  public Formats(ReadOptions options, Limits limits) {
    DateParser dates = new DateParser(options.dayFirst());
    FieldNames names = FieldNames.builtIn().with(options.columns());
    Records records = new Records(new Interpreter(dates, limits));
    JsonRecords json = new JsonRecords(names, limits);
    HtmlFormat html = new HtmlFormat(dates, records, limits);
    jsonLines = new JsonLinesFormat(json, records, limits);
    inOrder =
        List.of(
            new WarcFormat(html, limits),
            html,
            jsonLines,
            new JsonFormat(json, records),
            new DelimitedFormat(names, records, limits),
            new PlainTextFormat(dates, records, limits));
  }

  public Optional<Format> of(Head head) {
    return inOrder.stream().filter(format -> format.matches(head)).findFirst();
  }

  public JsonLinesFormat jsonLines() {
    return jsonLines;
  }
}
