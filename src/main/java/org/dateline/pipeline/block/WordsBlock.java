package org.dateline.pipeline.block;

import java.util.HashMap;
import java.util.Map;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.note.ArticleWords;

/** The words of the sentences of some articles. */
public final class WordsBlock extends Block {
  public WordsBlock(byte[] bytes) {
    super(bytes);
  }

  /** Of articles that {@link #add} appended. */
  public static WordsBlock of(ByteEncoder content) {
    return new WordsBlock(deflate(content));
  }

  /** Appends an article with its encoded {@link ArticleWords}. */
  public static void add(long article, byte[] words, ByteEncoder out) {
    out.number(article).bytes(words);
  }

  /** The encoded {@link ArticleWords} of each article by its number. */
  public Map<Long, byte[]> articleToWords() {
    Map<Long, byte[]> articleToWords = new HashMap<>();
    ByteDecoder in = inflate();
    while (in.hasMore()) {
      articleToWords.put(in.number(), in.bytes());
    }
    return articleToWords;
  }
}
