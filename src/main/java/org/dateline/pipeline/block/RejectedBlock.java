package org.dateline.pipeline.block;

import java.util.ArrayList;
import java.util.List;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.model.Origin;
import org.dateline.model.RejectReason;
import org.dateline.model.Rejected;

/** Records that became no article. */
public final class RejectedBlock extends Block {
  public RejectedBlock(byte[] bytes) {
    super(bytes);
  }

  public static RejectedBlock of(List<Rejected> rejected) {
    ByteEncoder out = new ByteEncoder();
    for (Rejected row : rejected) {
      out.string(row.origin().file()).number(row.origin().record());
      out.string(row.reason().name()).string(row.detail());
    }
    return new RejectedBlock(out.toBytes());
  }

  /** All of them. */
  public List<Rejected> records() {
    List<Rejected> rejected = new ArrayList<>();
    ByteDecoder in = new ByteDecoder(bytes());
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
