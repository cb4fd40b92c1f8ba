package org.dateline.report.finding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.bytes.CodePointOrder;
import org.dateline.table.Row;

/** The mentions that one rule refused, by the words that stand there. */
public final class RefusedRule {
  /** Enough to find the most frequent; a corpus of any size fits. */
  private static final int MOST_SURFACES = 10_000;

  private final String rule;
  private final Map<String, Refused> surfaceToRefused = new HashMap<>();
  private long mentions;

  RefusedRule(String rule) {
    this.rule = rule;
  }

  void add(Row row) {
    mentions++;
    String surface = row.text("surface");
    Refused refused = surfaceToRefused.get(surface);
    if (refused != null) {
      refused.add(row);
    } else if (surfaceToRefused.size() < MOST_SURFACES) {
      surfaceToRefused.put(surface, new Refused(QuotedMention.of(row)));
    }
  }

  public String rule() {
    return rule;
  }

  public long mentions() {
    return mentions;
  }

  /** The most frequent words, most frequent first. */
  public List<Refused> top(int size) {
    return surfaceToRefused.values().stream()
        .sorted(
            Comparator.comparingLong(Refused::mentions)
                .reversed()
                .thenComparing(Refused::surface, CodePointOrder.INSTANCE))
        .limit(size)
        .toList();
  }

  public Optional<QuotedMention> example() {
    return top(1).stream().map(Refused::first).findFirst();
  }

  /** The same words, refused by the same rule: how often, and where first. */
  public static final class Refused {
    private QuotedMention first;
    private long mentions = 1;

    private Refused(QuotedMention first) {
      this.first = first;
    }

    /** A headline in capitals is an example only while there is no other. */
    private void add(Row row) {
      mentions++;
      if (first.isShouted()) {
        QuotedMention other = QuotedMention.of(row);
        first = other.isShouted() ? first : other;
      }
    }

    public String surface() {
      return first.surface();
    }

    public long mentions() {
      return mentions;
    }

    public QuotedMention first() {
      return first;
    }
  }
}
