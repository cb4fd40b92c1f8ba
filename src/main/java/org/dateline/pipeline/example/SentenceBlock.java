package org.dateline.pipeline.example;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.count.SentenceRef;
import org.dateline.pipeline.block.Block;

/** The words of the sentences of some articles. */
public final class SentenceBlock extends Block {
  public SentenceBlock(byte[] bytes) {
    super(bytes);
  }

  /** Of articles that {@link #add} appended. */
  public static SentenceBlock of(ByteEncoder content) {
    return new SentenceBlock(deflate(content));
  }

  /** Appends an article with its sentences, as {@link #encode} made them. */
  public static void add(long article, byte[] sentences, ByteEncoder out) {
    out.number(article).bytes(sentences);
  }

  /** The sentences of one article by their ordinals, as bytes. */
  public static byte[] encode(Map<Integer, String> ordinalToSentence) {
    ByteEncoder out = new ByteEncoder().number(ordinalToSentence.size());
    new TreeMap<>(ordinalToSentence)
        .forEach((ordinal, sentence) -> out.number(ordinal).string(sentence));
    return out.toBytes();
  }

  /** Puts the words of those that are {@code wanted} into {@code refToWords}. */
  public void pick(Set<SentenceRef> wanted, Map<SentenceRef, String> refToWords) {
    Set<Long> articles = wanted.stream().map(SentenceRef::article).collect(Collectors.toSet());
    ByteDecoder in = inflate();
    while (in.hasMore()) {
      long article = in.number();
      byte[] sentences = in.bytes();
      if (articles.contains(article)) {
        pick(article, new ByteDecoder(sentences), wanted, refToWords);
      }
    }
  }

  private static void pick(
      long article, ByteDecoder in, Set<SentenceRef> wanted, Map<SentenceRef, String> refToWords) {
    for (int left = in.integer(); left > 0; left--) {
      SentenceRef sentence = new SentenceRef(article, in.integer());
      String words = in.string();
      if (wanted.contains(sentence)) {
        refToWords.put(sentence, words);
      }
    }
  }
}
