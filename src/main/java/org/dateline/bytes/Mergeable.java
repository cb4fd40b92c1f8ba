package org.dateline.bytes;

/** A partial table: it travels as bytes and is added to others of its kind, in any order. */
public interface Mergeable {
  /** Appends everything that was counted. */
  void encode(ByteEncoder out);

  /** Adds what {@link #encode} appended. */
  void mergeEncoded(ByteDecoder in);
}
