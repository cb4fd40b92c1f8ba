package org.dateline.article.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.container.Limits;
import org.dateline.article.container.OfficeZip;
import org.dateline.article.container.RefusedException;
import org.dateline.article.content.ArticleSink;
import org.dateline.article.content.Content;
import org.dateline.article.content.Head;
import org.dateline.article.field.FieldNames;
import org.dateline.article.format.Columns;
import org.dateline.article.format.Format;
import org.dateline.article.format.Records;
import org.dateline.article.xml.XmlRecords;
import org.dateline.model.RejectReason;
import org.dateline.model.Rejected;

/** A spreadsheet whose first sheet is a table with a header; rows are read one by one. */
public final class XlsxFormat implements Format {
  /** Above the header there may be so many rows of something else. */
  private static final int LAST_HEADER = 10;

  /** Excel cuts what is longer. */
  private static final int LONGEST_CELL = 32_767;

  private final FieldNames names;
  private final Records records;
  private final Limits limits;

  /** A format that hands its articles on to {@code records}. */
  public XlsxFormat(FieldNames names, Records records, Limits limits) {
    this.names = names;
    this.records = records;
    this.limits = limits;
  }

  @Override
  public String label() {
    return "XLSX";
  }

  /** What a zip is stands at its end and not in its head: see {@link OfficeZip}. */
  @Override
  public boolean matches(Head head) {
    return false;
  }

  @Override
  public void read(Content content, ArticleSink sink) throws IOException {
    try (OfficeZip zip = OfficeZip.open(content.bytes().readAllBytes(), limits)) {
      WorkbookParts parts = WorkbookParts.of(zip);
      SheetCells cells = new SheetCells(SharedStrings.of(zip, limits), DateStyles.of(zip, parts));
      try (InputStream in = zip.entry(parts.firstSheet())) {
        XmlRecords rows = new XmlRecords(in, Set.of("row"), limits.recordBytes());
        new Reading(content, sink, cells).read(rows);
      }
    }
  }

  /** One pass over a sheet. */
  private final class Reading {
    private final Content content;
    private final ArticleSink sink;
    private final SheetCells cells;
    private Optional<Columns> columns = Optional.empty();
    private Optional<RefusedException> noColumns = Optional.empty();
    private long number;
    private long ordinal;

    Reading(Content content, ArticleSink sink, SheetCells cells) {
      this.content = content;
      this.sink = sink;
      this.cells = cells;
    }

    void read(XmlRecords rows) throws IOException {
      while (rows.advance()) {
        if (rows.how() != XmlRecords.End.WHOLE) {
          number++;
          refuse(broken(rows.how()));
          continue;
        }
        SheetRow row = cells.row(rows.bytes(), columns);
        number = row.number(number);
        if (!row.isBlank() && columns.isEmpty()) {
          header(row);
        } else if (!row.isBlank() && content.stripe().takesRecord(ordinal++)) {
          article(row);
        }
      }
      finish();
    }

    private static RefusedException broken(XmlRecords.End how) {
      return how == XmlRecords.End.TOO_LONG
          ? new RefusedException(RejectReason.RECORD_TOO_LARGE, "a row that is too large")
          : new RefusedException(RejectReason.BAD_XML, "the sheet is broken or cut off");
    }

    private void header(SheetRow row) throws RefusedException {
      try {
        columns = Optional.of(Columns.of(row.cells(), names));
      } catch (RefusedException e) {
        noColumns = noColumns.or(() -> Optional.of(e));
        if (number > LAST_HEADER) {
          throw noColumns.get();
        }
      }
    }

    private void article(SheetRow row) {
      try {
        List<String> values = row.filledTo(columns.orElseThrow().count());
        records.addFields(content.origin(number), columns.orElseThrow().raw(values), sink);
        if (values.stream().anyMatch(value -> value.length() == LONGEST_CELL)) {
          refuse(
              new RefusedException(
                  RejectReason.TEXT_CUT, "a cell is as long as a spreadsheet lets it be: 32,767"));
        }
      } catch (RefusedException e) {
        refuse(e);
      }
    }

    private void refuse(RefusedException e) {
      sink.rejected(new Rejected(content.origin(number), e.reason(), e.detail()));
    }

    private void finish() throws RefusedException {
      if (columns.isEmpty() && noColumns.isPresent()) {
        throw noColumns.get();
      }
      if (ordinal == 0) {
        content.refuse(sink, RejectReason.NO_ARTICLES, "the sheet has no row below a header");
      }
    }
  }
}
