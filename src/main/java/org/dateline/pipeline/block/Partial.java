package org.dateline.pipeline.block;

import org.dateline.bytes.ByteEncoder;
import org.dateline.bytes.Mergeable;

/**
 * A partial table on its way to where it is added to the others.
 *
 * @param <T> the table
 */
public final class Partial<T extends Mergeable> extends Block {
  public Partial(byte[] bytes) {
    super(bytes);
  }

  /** All of {@code table}. */
  public static <T extends Mergeable> Partial<T> of(T table) {
    ByteEncoder out = new ByteEncoder();
    table.encode(out);
    return ofEncoded(out);
  }

  /** The table that was encoded, or a part of it. */
  public static <T extends Mergeable> Partial<T> ofEncoded(ByteEncoder encoded) {
    return new Partial<>(deflate(encoded));
  }

  /** Adds it to {@code table}, which is returned. */
  public T mergeInto(T table) {
    table.mergeEncoded(inflate());
    return table;
  }

  /** Adds all of them to {@code table}, which is returned. */
  public static <T extends Mergeable> T merge(Iterable<Partial<T>> partials, T table) {
    partials.forEach(partial -> partial.mergeInto(table));
    return table;
  }
}
