package org.dateline.article.format;

import java.io.IOException;
import java.util.Set;
import org.dateline.article.container.Limits;
import org.dateline.article.container.RefusedException;
import org.dateline.article.content.ArticleSink;
import org.dateline.article.content.Content;
import org.dateline.article.content.Head;
import org.dateline.article.field.FieldNames;
import org.dateline.model.RejectReason;
import org.dateline.model.Rejected;

/** A table with a header: cells separated by commas, semicolons or tabs. */
public final class DelimitedFormat implements Format {
  private static final Set<String> SUFFIXES = Set.of("csv", "tsv", "tab");
  private static final char[] DELIMITERS = {',', '\t', ';', '|'};

  private final FieldNames names;
  private final Records records;
  private final Limits limits;

  public DelimitedFormat(FieldNames names, Records records, Limits limits) {
    this.names = names;
    this.records = records;
    this.limits = limits;
  }

  @Override
  public String label() {
    return "CSV";
  }

  /** A first line in which two cells at least are known names, or the suffix of a table. */
  @Override
  public boolean matches(Head head) {
    String line = head.firstLine();
    long known =
        new DelimitedCells(delimiter(line)).split(line).stream().filter(this::isKnown).count();
    return SUFFIXES.contains(head.suffix()) || (known >= 2 && !line.endsWith("."));
  }

  private boolean isKnown(String cell) {
    return !names.meanings(cell.strip()).isEmpty();
  }

  /** The delimiter that cuts the header into the most cells. */
  private static char delimiter(String header) {
    char best = ',';
    int most = 1;
    for (char candidate : DELIMITERS) {
      int cells = new DelimitedCells(candidate).split(header).size();
      if (cells > most) {
        most = cells;
        best = candidate;
      }
    }
    return best;
  }

  @Override
  public void read(Content content, ArticleSink sink) throws IOException {
    char delimiter = delimiter(content.head().firstLine());
    char lineEnd = content.head().endsLinesInCr() ? '\r' : '\n';
    DelimitedRecords rows =
        new DelimitedRecords(content.bytes(), delimiter, lineEnd, limits.recordBytes());
    DelimitedCells cells = new DelimitedCells(delimiter);
    if (!rows.advance()) {
      return;
    }
    Columns columns = Columns.of(cells.split(rows.text()), names);
    long ordinal = 0;
    while (rows.advance()) {
      if (!rows.isBlank() && content.stripe().takesRecord(ordinal++)) {
        readRow(content, rows, cells, columns, sink);
      }
    }
    if (ordinal == 0) {
      content.refuse(sink, RejectReason.NO_ARTICLES, "the table has a header and no row");
    }
  }

  private void readRow(
      Content content,
      DelimitedRecords rows,
      DelimitedCells cells,
      Columns columns,
      ArticleSink sink)
      throws IOException {
    try {
      if (rows.how() != DelimitedRecords.End.WHOLE) {
        throw new RefusedException(rows.reason(), "a quote is opened and not closed");
      }
      records.addFields(content.origin(rows.line()), columns.raw(cells.split(rows.text())), sink);
    } catch (RefusedException e) {
      sink.rejected(new Rejected(content.origin(rows.line()), e.reason(), e.detail()));
    }
  }
}
