package org.dateline.table.row;

import java.util.Collection;
import java.util.Comparator;
import org.dateline.bytes.CodePointOrder;
import org.dateline.model.Rejected;
import org.dateline.table.RowWriter;
import org.dateline.table.Table;

/** The rows of {@code rejected.csv}. */
public final class RejectedRows {
  private static final Comparator<Rejected> ORDER =
      Comparator.comparing((Rejected row) -> row.origin().file(), CodePointOrder.INSTANCE)
          .thenComparingLong(row -> row.origin().record())
          .thenComparing(row -> row.reason().word())
          .thenComparing(Rejected::detail);

  private RejectedRows() {}

  /** The table of rejected records. */
  public static TableRows of(Collection<Rejected> rejected) {
    return new TableRows(Table.REJECTED, out -> write(out, rejected));
  }

  /** Writes one row for each rejected record. */
  public static void write(RowWriter out, Collection<Rejected> rejected) {
    rejected.stream()
        .sorted(ORDER)
        .forEach(
            row ->
                out.row(
                    row.origin().file(), row.origin().record(), row.reason().word(), row.detail()));
  }
}
