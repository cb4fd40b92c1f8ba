package org.dateline.pipeline.block;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.count.ArticleCounts;
import org.dateline.count.ArticleDate;
import org.dateline.table.row.ArticleRow;

/** Articles of one range of ids: the row and the counts of each, in the order of their ids. */
public final class ArticleBlock extends Block {
  public ArticleBlock(byte[] bytes) {
    super(bytes);
  }

  /** Gathers the articles of a block. */
  public static final class Builder {
    private final ByteEncoder content = new ByteEncoder();

    /** Appends an article. */
    public void add(ArticleRow row, ArticleCounts counts) {
      ByteEncoder rowBytes = new ByteEncoder();
      row.encode(rowBytes);
      ByteEncoder countBytes = new ByteEncoder();
      counts.encode(countBytes);
      content.bytes(rowBytes.toBytes()).bytes(countBytes.toBytes());
    }

    public ArticleBlock build() {
      return new ArticleBlock(deflate(content));
    }
  }

  /** Shows every article. */
  public void forEach(BiConsumer<ArticleRow, ArticleCounts> action) {
    ByteDecoder in = inflate();
    while (in.hasMore()) {
      ArticleRow row = ArticleRow.decode(new ByteDecoder(in.bytes()));
      action.accept(row, ArticleCounts.decode(new ByteDecoder(in.bytes())));
    }
  }

  /** Shows when every article appeared, and leaves all else as it is. */
  public void forEachDate(Consumer<ArticleDate> action) {
    ByteDecoder in = inflate();
    while (in.hasMore()) {
      in.bytes();
      action.accept(ArticleCounts.decodeDate(new ByteDecoder(in.bytes())));
    }
  }

  /** Shows what was counted in every article, and leaves the rows as they are. */
  public void forEachCounts(Consumer<ArticleCounts> action) {
    ByteDecoder in = inflate();
    while (in.hasMore()) {
      in.bytes();
      action.accept(ArticleCounts.decode(new ByteDecoder(in.bytes())));
    }
  }
}
