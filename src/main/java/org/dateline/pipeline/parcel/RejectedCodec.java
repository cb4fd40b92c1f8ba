package org.dateline.pipeline.parcel;

import java.util.ArrayList;
import java.util.List;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.model.Origin;
import org.dateline.model.RejectReason;
import org.dateline.model.Rejected;

/** Lists of rejected records as bytes. */
public final class RejectedCodec {
  private RejectedCodec() {}

  public static byte[] encode(List<Rejected> rejected) {
    ByteEncoder out = new ByteEncoder();
    for (Rejected row : rejected) {
      out.string(row.origin().file()).number(row.origin().record());
      out.string(row.reason().name()).string(row.detail());
    }
    return out.toBytes();
  }

  public static List<Rejected> decode(byte[] bytes) {
    List<Rejected> rejected = new ArrayList<>();
    ByteDecoder in = new ByteDecoder(bytes);
    while (in.hasMore()) {
      rejected.add(
          new Rejected(
              new Origin(in.string(), in.number()),
              RejectReason.valueOf(in.string()),
              in.string()));
    }
    return rejected;
  }
}
