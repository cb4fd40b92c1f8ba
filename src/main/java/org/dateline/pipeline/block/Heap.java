package org.dateline.pipeline.block;

import org.dateline.table.Table;

/** The keys of heaps: a part of the pairs of one table, which one worker merges. */
public final class Heap {
  private Heap() {}

  public static String key(Table table, int heap) {
    return table.label() + "/" + heap;
  }

  /** The label of the table that a heap belongs to. */
  public static String table(String key) {
    return key.substring(0, key.indexOf('/'));
  }
}
