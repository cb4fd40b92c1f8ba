package org.dateline.pipeline.parcel;

import java.util.function.Consumer;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.pipeline.block.Block;

/** Annotated articles, on their way to those with ids of the same range. */
public final class ParcelBlock extends Block {
  public ParcelBlock(byte[] bytes) {
    super(bytes);
  }

  static ParcelBlock of(ByteEncoder parcels) {
    return new ParcelBlock(deflate(parcels));
  }

  /** Shows every one. */
  public void forEach(Consumer<Parcel> action) {
    ByteDecoder in = inflate();
    while (in.hasMore()) {
      action.accept(Parcel.decode(in));
    }
  }
}
