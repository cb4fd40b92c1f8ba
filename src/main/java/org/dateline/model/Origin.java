package org.dateline.model;

import org.dateline.bytes.CodePointOrder;

/**
 * Where a record was read.
 *
 * @param file path relative to the input, an archive's member after {@code !}, control characters
 *     escaped
 * @param record counted from 1: the line for JSON Lines and CSV, the index in an array, the ordinal
 *     in a WARC, else 1
 */
public record Origin(String file, long record) implements Comparable<Origin> {
  @Override
  public int compareTo(Origin other) {
    int byFile = CodePointOrder.INSTANCE.compare(file, other.file);
    return byFile != 0 ? byFile : Long.compare(record, other.record);
  }

  @Override
  public String toString() {
    return file + ":" + record;
  }
}
