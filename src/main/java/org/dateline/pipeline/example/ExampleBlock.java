package org.dateline.pipeline.example;

import java.util.Map;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.count.SentenceRef;
import org.dateline.pipeline.block.Block;

/** The words of sentences that a table shows as examples. */
public final class ExampleBlock extends Block {
  public ExampleBlock(byte[] bytes) {
    super(bytes);
  }

  /** Of sentences that {@link #add} appended. */
  public static ExampleBlock of(ByteEncoder content) {
    return new ExampleBlock(deflate(content));
  }

  /** Appends a sentence. */
  public static void add(SentenceRef sentence, String words, ByteEncoder out) {
    out.number(sentence.article()).number(sentence.ordinal()).string(words);
  }

  /** Puts all of them into {@code refToWords}. */
  public void addTo(Map<SentenceRef, String> refToWords) {
    ByteDecoder in = inflate();
    while (in.hasMore()) {
      refToWords.put(new SentenceRef(in.number(), in.integer()), in.string());
    }
  }
}
