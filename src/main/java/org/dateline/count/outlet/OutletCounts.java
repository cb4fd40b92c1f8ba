package org.dateline.count.outlet;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.bytes.CodePointOrder;
import org.dateline.bytes.Mergeable;

/**
 * A partial table with one row for each outlet, its countries inside: small enough to be gathered
 * in one place, whatever the number of articles.
 */
public final class OutletCounts implements Mergeable {
  private final SortedMap<String, OutletCount> sourceToCount =
      new TreeMap<>(CodePointOrder.INSTANCE);

  /** Counts one article. */
  public void add(PrintedArticle article) {
    growing(article.source()).add(article);
  }

  /** All outlets, in the order of their names; articles without an outlet stand under the empty. */
  public SortedMap<String, OutletCount> outlets() {
    return Collections.unmodifiableSortedMap(sourceToCount);
  }

  /** The same counts by groups of outlets. */
  public OutletCounts grouped(OutletGroups groups) {
    OutletCounts grouped = new OutletCounts();
    sourceToCount.forEach(
        (source, count) -> {
          ByteEncoder row = new ByteEncoder();
          count.encode(row);
          grouped.growing(groups.of(source)).mergeEncoded(new ByteDecoder(row.toBytes()));
        });
    return grouped;
  }

  private OutletCount growing(String source) {
    return sourceToCount.computeIfAbsent(source, name -> new OutletCount());
  }

  @Override
  public void encode(ByteEncoder out) {
    out.number(sourceToCount.size());
    sourceToCount.forEach((source, count) -> count.encode(out.string(source)));
  }

  @Override
  public void mergeEncoded(ByteDecoder in) {
    for (int left = in.integer(); left > 0; left--) {
      growing(in.string()).mergeEncoded(in);
    }
  }
}
