package org.dateline.count.word;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.bytes.Mergeable;
import org.dateline.count.SentenceRef;

/** The words that go with each country most, of those that were added: in any order the same. */
public final class TopWords implements Mergeable {
  private static final int MOST = 200;

  /** Two standard deviations: a word below is there as often as chance would have it. */
  private static final double LEAST_Z = 1.96;

  private final SortedMap<String, TreeSet<KeyWord>> countryToWords = new TreeMap<>();

  void add(String country, KeyWord word) {
    if (!(word.z() >= LEAST_Z)) {
      return;
    }
    TreeSet<KeyWord> words =
        countryToWords.computeIfAbsent(country, code -> new TreeSet<>(KeyWord.ORDER));
    words.add(word);
    if (words.size() > MOST) {
      words.pollLast();
    }
  }

  /** The words of each country, those that go with it most first. */
  public SortedMap<String, List<KeyWord>> countryToWords() {
    SortedMap<String, List<KeyWord>> sorted = new TreeMap<>();
    countryToWords.forEach((country, words) -> sorted.put(country, List.copyOf(words)));
    return sorted;
  }

  /** The sentences that stand for the words. */
  public Set<SentenceRef> examples() {
    return countryToWords.values().stream()
        .flatMap(TreeSet::stream)
        .map(KeyWord::example)
        .collect(Collectors.toSet());
  }

  @Override
  public void encode(ByteEncoder out) {
    out.number(countryToWords.size());
    for (Map.Entry<String, TreeSet<KeyWord>> entry : countryToWords.entrySet()) {
      out.string(entry.getKey()).number(entry.getValue().size());
      entry.getValue().forEach(word -> word.encode(out));
    }
  }

  @Override
  public void mergeEncoded(ByteDecoder in) {
    for (int left = in.integer(); left > 0; left--) {
      String country = in.string();
      for (int words = in.integer(); words > 0; words--) {
        add(country, KeyWord.decode(in));
      }
    }
  }
}
