package org.dateline.pipeline.parcel;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.dateline.bytes.ByteEncoder;
import org.dateline.pipeline.block.Division;

/**
 * Gathers parcels by range and passes full blocks on, so that a large file does not fill memory.
 */
public final class ParcelBuffer {
  /** What is held before it is passed on, in bytes. */
  private static final long FULL = 16L << 20;

  private final Division division;
  private final BiConsumer<Integer, ParcelBlock> out;
  private final SortedMap<Integer, ByteEncoder> rangeToParcels = new TreeMap<>();
  private long size;

  /**
   * An empty buffer.
   *
   * @param out takes the number of a range and a block of its parcels
   */
  public ParcelBuffer(Division division, BiConsumer<Integer, ParcelBlock> out) {
    this.division = division;
    this.out = out;
  }

  public void add(Parcel parcel) {
    ByteEncoder parcels =
        rangeToParcels.computeIfAbsent(division.rangeOf(parcel.id()), range -> new ByteEncoder());
    int before = parcels.size();
    parcel.encode(parcels);
    size += parcels.size() - before;
    if (size >= FULL) {
      flush();
    }
  }

  public void flush() {
    rangeToParcels.forEach((range, parcels) -> out.accept(range, ParcelBlock.of(parcels)));
    rangeToParcels.clear();
    size = 0;
  }
}
