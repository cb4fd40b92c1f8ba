package org.dateline.bytes;

/** A partial table: it travels as bytes and is added to others of its kind, in any order. */
public interface Mergeable extends Encodable {
  /** Adds what {@link #encode} appended. */
  void mergeEncoded(ByteDecoder in);
}
