package org.dateline.table.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.Origin;
import org.dateline.model.RejectReason;
import org.dateline.model.Rejected;
import org.dateline.table.Table;
import org.dateline.table.WrittenRows;
import org.junit.jupiter.api.Test;

final class RejectedRowsTest {
  @Test
  void rowsAreInOrderOfFileAndRecordAsANumber() {
    List<Rejected> rejected =
        List.of(
            new Rejected(new Origin("\ud83d\ude00", 1), RejectReason.EMPTY, "no bytes"),
            new Rejected(new Origin("\uff21", 1), RejectReason.EMPTY, "no bytes"),
            new Rejected(new Origin("b.csv", 10), RejectReason.NO_TEXT, "b"),
            new Rejected(new Origin("b.csv", 10), RejectReason.NO_TEXT, "a, \"quoted\""),
            new Rejected(new Origin("b.csv", 10), RejectReason.BAD_CSV, "c"),
            new Rejected(new Origin("b.csv", 9), RejectReason.NO_TEXT, "=d"));

    assertThat(WrittenRows.of(Table.REJECTED.columns(), out -> RejectedRows.write(out, rejected)))
        .isEqualTo(
            """
            b.csv,9,no-text,'=d
            b.csv,10,bad-csv,c
            b.csv,10,no-text,"a, ""quoted""\"
            b.csv,10,no-text,b
            \uff21,1,empty,no bytes
            \ud83d\ude00,1,empty,no bytes
            """);
  }
}
