package org.dateline.pipeline.parcel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.dateline.model.RejectReason;
import org.dateline.model.Rejected;

/**
 * Tells the very same article, read twice, apart from others: one copy stays.
 *
 * @param kept one copy of each article, by id
 * @param again the copies that go
 */
public record SameArticles(List<Parcel> kept, List<Rejected> again) {
  /** Of all articles of a range of ids, in any order. */
  public static SameArticles of(Collection<Parcel> parcels) {
    List<Parcel> kept = new ArrayList<>();
    List<Rejected> again = new ArrayList<>();
    for (Parcel parcel : parcels.stream().sorted(Parcel.ORDER).toList()) {
      if (kept.isEmpty() || kept.get(kept.size() - 1).id() != parcel.id()) {
        kept.add(parcel);
      } else {
        again.add(sameArticle(parcel, kept.get(kept.size() - 1)));
      }
    }
    return new SameArticles(kept, again);
  }

  private static Rejected sameArticle(Parcel copy, Parcel kept) {
    return new Rejected(
        copy.origin(), RejectReason.SAME_ARTICLE, "the same article as " + kept.origin());
  }
}
