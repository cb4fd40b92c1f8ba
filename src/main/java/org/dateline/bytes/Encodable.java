package org.dateline.bytes;

/** Something that can travel as bytes. */
public interface Encodable {
  /** Appends all of it. */
  void encode(ByteEncoder out);
}
