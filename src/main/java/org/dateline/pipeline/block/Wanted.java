package org.dateline.pipeline.block;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.count.SentenceRef;

/** The sentences that one table wants the words of. */
public final class Wanted {
  private final String table;
  private final Set<SentenceRef> sentences;

  public Wanted(String table, Set<SentenceRef> sentences) {
    this.table = table;
    this.sentences = sentences;
  }

  /** Divides them by the range of ids that their articles are in. */
  public Map<Integer, Wanted> byShard(Shards shards) {
    Map<Integer, Wanted> shardToWanted = new HashMap<>();
    for (SentenceRef sentence : sentences) {
      shardToWanted
          .computeIfAbsent(
              shards.ofArticle(sentence.article()), shard -> new Wanted(table, new HashSet<>()))
          .sentences
          .add(sentence);
    }
    return shardToWanted;
  }

  public byte[] encode() {
    ByteEncoder out = new ByteEncoder().string(table).number(sentences.size());
    sentences.forEach(sentence -> out.number(sentence.article()).number(sentence.ordinal()));
    return out.toBytes();
  }

  public static Wanted decode(byte[] bytes) {
    ByteDecoder in = new ByteDecoder(bytes);
    Wanted wanted = new Wanted(in.string(), new HashSet<>());
    for (int left = in.integer(); left > 0; left--) {
      wanted.sentences.add(new SentenceRef(in.number(), in.integer()));
    }
    return wanted;
  }

  public String table() {
    return table;
  }

  public Set<SentenceRef> sentences() {
    return sentences;
  }
}
