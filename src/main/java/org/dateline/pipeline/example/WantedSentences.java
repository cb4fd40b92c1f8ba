package org.dateline.pipeline.example;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.count.SentenceRef;
import org.dateline.pipeline.block.Division;
import org.dateline.table.Table;

/**
 * The sentences that one table wants the words of.
 *
 * @param table the table
 * @param sentences the sentences, of articles of one range
 */
public record WantedSentences(Table table, Set<SentenceRef> sentences) {
  /** Copies the set. */
  public WantedSentences {
    sentences = Set.copyOf(sentences);
  }

  /** What {@code table} wants, by the range of ids that the articles are in. */
  public static Map<Integer, WantedSentences> byRange(
      Table table, Set<SentenceRef> sentences, Division division) {
    Map<Integer, Set<SentenceRef>> rangeToSentences = new HashMap<>();
    for (SentenceRef sentence : sentences) {
      rangeToSentences
          .computeIfAbsent(division.rangeOf(sentence.article()), range -> new HashSet<>())
          .add(sentence);
    }
    Map<Integer, WantedSentences> rangeToWanted = new HashMap<>();
    rangeToSentences.forEach(
        (range, some) -> rangeToWanted.put(range, new WantedSentences(table, some)));
    return rangeToWanted;
  }

  /** As bytes. */
  public byte[] toBytes() {
    ByteEncoder out = new ByteEncoder().string(table.label()).number(sentences.size());
    sentences.forEach(sentence -> out.number(sentence.article()).number(sentence.ordinal()));
    return out.toBytes();
  }

  /** Reads what {@link #toBytes} gave. */
  public static WantedSentences ofBytes(byte[] bytes) {
    ByteDecoder in = new ByteDecoder(bytes);
    Table table = Table.labelled(in.string()).orElseThrow();
    Set<SentenceRef> sentences = new HashSet<>();
    for (int left = in.integer(); left > 0; left--) {
      sentences.add(new SentenceRef(in.number(), in.integer()));
    }
    return new WantedSentences(table, sentences);
  }
}
