package org.dateline.extract.country;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.model.Field;
import org.dateline.model.Mention;
import org.dateline.model.MentionType;

/** Decides which country an article is mainly about. */
public final class MainCountry {
  private static final int TITLE_WEIGHT = 3;
  private static final int LEAD_WEIGHT = 2;
  private static final int LEAD_PARTS = 10;
  private static final double LEAST_SHARE = .35;
  private static final double LEAST_LEAD = .10;
  private static final double TOLERANCE = 1e-9;

  private MainCountry() {}

  /**
   * The code of the country with the most counted mentions, those of the title three times and of
   * the text's first tenth twice; {@code mixed} if it has too little of the weight or too little
   * more than the next one; empty without a counted mention.
   */
  public static String of(List<Mention> mentions, int textLength) {
    Map<String, Integer> codeToWeight = new TreeMap<>();
    for (Mention mention : mentions) {
      if (mention.type() == MentionType.COUNTRY && mention.counted()) {
        codeToWeight.merge(mention.entityId(), weight(mention, textLength), Integer::sum);
      }
    }
    String best = "";
    int most = 0;
    int second = 0;
    int total = 0;
    for (Map.Entry<String, Integer> entry : codeToWeight.entrySet()) {
      int weight = entry.getValue();
      total += weight;
      if (weight > most) {
        second = most;
        most = weight;
        best = entry.getKey();
      } else {
        second = Math.max(second, weight);
      }
    }
    boolean isClear =
        most >= LEAST_SHARE * total - TOLERANCE && most - second >= LEAST_LEAD * total - TOLERANCE;
    return isClear ? best : "mixed";
  }

  private static int weight(Mention mention, int textLength) {
    if (mention.field() == Field.TITLE) {
      return TITLE_WEIGHT;
    }
    boolean isInLead = (long) mention.span().start() * LEAD_PARTS < textLength;
    return isInLead ? LEAD_WEIGHT : 1;
  }
}
