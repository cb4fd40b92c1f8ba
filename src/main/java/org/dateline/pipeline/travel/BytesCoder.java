package org.dateline.pipeline.travel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.CustomCoder;

/**
 * Encodes a type by its own bytes.
 *
 * @param <T> the type
 */
final class BytesCoder<T> extends CustomCoder<T> {
  private static final long serialVersionUID = 1L;

  private final String name;
  private final ToBytes<T> toBytes;
  private final OfBytes<T> ofBytes;

  /** The coder of {@code type}. */
  BytesCoder(Class<? super T> type, ToBytes<T> toBytes, OfBytes<T> ofBytes) {
    this.name = type.getName();
    this.toBytes = toBytes;
    this.ofBytes = ofBytes;
  }

  /** How an element becomes bytes: the same for equal ones. */
  @FunctionalInterface
  interface ToBytes<T> extends Serializable {
    byte[] of(T value);
  }

  /** How it is made of them again. */
  @FunctionalInterface
  interface OfBytes<T> extends Serializable {
    T of(byte[] bytes);
  }

  @Override
  public void encode(T value, OutputStream out) throws IOException {
    ByteArrayCoder.of().encode(toBytes.of(value), out);
  }

  @Override
  public T decode(InputStream in) throws IOException {
    return ofBytes.of(ByteArrayCoder.of().decode(in));
  }

  @Override
  public void verifyDeterministic() {}

  @Override
  public boolean equals(Object other) {
    return other instanceof BytesCoder<?> that && name.equals(that.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return "BytesCoder(" + name + ")";
  }
}
