package org.dateline.pipeline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.count.SentenceRef;
import org.dateline.model.ByteDecoder;
import org.dateline.model.ByteEncoder;

/** The sentences that one table wants the words of. */
final class Wanted {
  private final String table;
  private final Set<SentenceRef> sentences;

  Wanted(String table, Set<SentenceRef> sentences) {
    this.table = table;
    this.sentences = sentences;
  }

  /** Divides them by the range of ids that their articles are in. */
  Map<Integer, Wanted> byShard(Shards shards) {
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

  byte[] encode() {
    ByteEncoder out = new ByteEncoder().string(table).number(sentences.size());
    sentences.forEach(sentence -> out.number(sentence.article()).number(sentence.ordinal()));
    return out.toBytes();
  }

  static Wanted decode(byte[] bytes) {
    ByteDecoder in = new ByteDecoder(bytes);
    Wanted wanted = new Wanted(in.string(), new HashSet<>());
    for (int left = in.integer(); left > 0; left--) {
      wanted.sentences.add(new SentenceRef(in.number(), in.integer()));
    }
    return wanted;
  }

  String table() {
    return table;
  }

  Set<SentenceRef> sentences() {
    return sentences;
  }
}
