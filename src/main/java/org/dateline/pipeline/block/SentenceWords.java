package org.dateline.pipeline.block;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.bytes.ByteDecoder;
import org.dateline.count.SentenceRef;

/** The words of some sentences. */
public final class SentenceWords {
  private final Map<SentenceRef, String> refToWords = new HashMap<>();

  public Map<SentenceRef, String> asMap() {
    return refToWords;
  }

  /** Takes the wanted ones out of a block of article ids, each with its sentences. */
  public void pick(byte[] block, Set<SentenceRef> wanted) {
    Set<Long> articles = new HashSet<>();
    wanted.forEach(sentence -> articles.add(sentence.article()));
    ByteDecoder in = Block.open(block);
    while (in.hasMore()) {
      long article = in.number();
      byte[] sentences = in.bytes();
      if (articles.contains(article)) {
        pick(article, new ByteDecoder(sentences), wanted);
      }
    }
  }

  private void pick(long article, ByteDecoder in, Set<SentenceRef> wanted) {
    for (int left = in.integer(); left > 0; left--) {
      SentenceRef sentence = new SentenceRef(article, in.integer());
      String words = in.string();
      if (wanted.contains(sentence)) {
        refToWords.put(sentence, words);
      }
    }
  }

  /** Encodes those of {@code wanted}. */
  public void encode(Set<SentenceRef> wanted, Pieces out) {
    for (SentenceRef sentence : wanted) {
      String words = refToWords.get(sentence);
      if (words != null) {
        out.next().number(sentence.article()).number(sentence.ordinal()).string(words);
      }
    }
    out.finish();
  }

  public void mergeEncoded(byte[] block) {
    ByteDecoder in = Block.open(block);
    while (in.hasMore()) {
      refToWords.put(new SentenceRef(in.number(), in.integer()), in.string());
    }
  }
}
