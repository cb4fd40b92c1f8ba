package org.dateline.pipeline.option;

import java.io.Serializable;
import java.util.List;
import org.dateline.table.Column;
import org.dateline.table.Table;
import org.dateline.table.row.WideTimelineRows;

/**
 * What writing tables needs to know.
 *
 * @param codes the configured countries, in order
 * @param hasTopics whether the analyst has topics, which have tables of their own
 * @param isWritingTexts whether {@code texts.jsonl} is written as well
 * @param csvBom whether each CSV begins with a byte order mark
 * @param hasTexts whether titles and sentences stand elsewhere than in the tables of articles and
 *     mentions
 */
public record TableSettings(
    List<String> codes, boolean hasTopics, boolean isWritingTexts, boolean csvBom, boolean hasTexts)
    implements Serializable {
  /** Whether a table is written in this run. */
  public boolean isWritten(Table table) {
    return hasTopics || !table.isOfTopics();
  }

  /** The columns that a table has in this run. */
  public List<Column> columns(Table table) {
    return table == Table.TIMELINE_COUNTRIES_WIDE
        ? WideTimelineRows.columns(codes)
        : table.columns();
  }
}
