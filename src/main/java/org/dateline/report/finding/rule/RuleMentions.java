package org.dateline.report.finding.rule;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.bytes.CodePointOrder;
import org.dateline.table.Row;

/** The mentions that one rule decided, those alike together. */
public final class RuleMentions {
  /** Enough to find the most frequent; a corpus of any size fits. */
  private static final int MOST_KEYS = 10_000;

  /** Characters around a mention that tell which passage it is of. */
  private static final int LEAST_CONTEXT = 60;

  private final String rule;
  private final Function<Row, String> key;
  private final Map<String, Alike> keyToAlike = new HashMap<>();
  private Optional<QuotedMention> first = Optional.empty();
  private long mentions;

  private RuleMentions(String rule, Function<Row, String> key) {
    this.rule = rule;
    this.key = key;
  }

  /** Those of the same words are alike. */
  public static RuleMentions bySurface(String rule) {
    return new RuleMentions(rule, row -> row.text("surface"));
  }

  /** Those of the same words for the same name are alike; a name in its own words is none. */
  public static RuleMentions byName(String rule) {
    return new RuleMentions(
        rule,
        row -> {
          String surface = row.text("surface");
          String name = row.text("entity");
          return surface.equals(name) ? "" : surface + "\t" + name;
        });
  }

  /** Those with the same words around them are alike; few words are none. */
  public static RuleMentions byContext(String rule) {
    return new RuleMentions(
        rule,
        row -> {
          String left = row.text("left");
          String right = row.text("right");
          boolean isShort = left.length() + right.length() < LEAST_CONTEXT;
          return isShort ? "" : left + "\t" + row.text("surface") + "\t" + right;
        });
  }

  /** Takes a row of {@code mentions.csv}. */
  public void add(Row row) {
    mentions++;
    if (first.isEmpty()) {
      first = Optional.of(QuotedMention.of(row));
    }
    String words = key.apply(row);
    Alike alike = keyToAlike.get(words);
    if (alike != null) {
      alike.add(row);
    } else if (!words.isEmpty() && keyToAlike.size() < MOST_KEYS) {
      keyToAlike.put(words, new Alike(words, QuotedMention.of(row)));
    }
  }

  public String rule() {
    return rule;
  }

  public long mentions() {
    return mentions;
  }

  /** The most frequent, most frequent first. */
  public List<Alike> top(int size) {
    return keyToAlike.values().stream()
        .sorted(
            Comparator.comparingLong(Alike::mentions)
                .reversed()
                .thenComparing(alike -> alike.key, CodePointOrder.INSTANCE))
        .limit(size)
        .toList();
  }

  /** One of the most frequent; where none is alike another, the first of all. */
  public Optional<QuotedMention> example() {
    return top(1).stream().map(Alike::first).findFirst().or(() -> first);
  }

  /** Mentions that are alike: how often, and where first. */
  public static final class Alike {
    private final String key;
    private QuotedMention first;
    private long mentions = 1;

    private Alike(String key, QuotedMention first) {
      this.key = key;
      this.first = first;
    }

    /** A headline is an example only while there is no other. */
    private void add(Row row) {
      mentions++;
      if (first.isWeak()) {
        QuotedMention other = QuotedMention.of(row);
        first = other.isWeak() ? first : other;
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
