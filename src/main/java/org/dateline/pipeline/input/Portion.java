package org.dateline.pipeline.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.security.MessageDigest;
import org.dateline.article.ArticleReader;
import org.dateline.article.content.ArticleSink;
import org.dateline.article.content.LineRange;
import org.dateline.article.content.Stripe;

/** How much of a file one worker reads. The shares of a file together are the whole of it. */
public sealed interface Portion extends Serializable {
  /** All of it. */
  Portion WHOLE = new OfRecords(0, 1);

  /** Reads the articles of this share. */
  void read(ArticleReader reader, InputFile file, ArticleSink sink);

  /** Feeds {@code digest} with the bytes that those articles depend on. */
  void digest(InputFile file, MessageDigest digest) throws IOException;

  /** How many of the file's bytes are done with it. */
  long bytes(InputFile file);

  /** Whether it is the one among the shares of a file that counts for the file. */
  boolean isFirst();

  /** Some of the records, found by reading through all of the file. */
  record OfRecords(int index, int count) implements Portion {
    @Override
    public void read(ArticleReader reader, InputFile file, ArticleSink sink) {
      reader.read(file, new Stripe(index, count), sink);
    }

    @Override
    public void digest(InputFile file, MessageDigest digest) throws IOException {
      try (InputStream in = file.open()) {
        update(digest, in, Long.MAX_VALUE);
      }
    }

    @Override
    public long bytes(InputFile file) {
      return file.size() / count;
    }

    @Override
    public boolean isFirst() {
      return index == 0;
    }
  }

  /** Lines of a file of lines. */
  record OfLines(LineRange range) implements Portion {
    @Override
    public void read(ArticleReader reader, InputFile file, ArticleSink sink) {
      reader.readRange(file, range, sink);
    }

    /** From the byte before the range, which says whether a line begins, to the last line's end. */
    @Override
    public void digest(InputFile file, MessageDigest digest) throws IOException {
      long from = Math.max(0, range.start() - 1);
      try (InputStream in = new BufferedInputStream(file.openAt(from))) {
        boolean isLineOpen = update(digest, in, range.end() - from) != '\n';
        for (int b = in.read(); isLineOpen && b >= 0; b = in.read()) {
          digest.update((byte) b);
          isLineOpen = b != '\n';
        }
      }
    }

    @Override
    public long bytes(InputFile file) {
      return range.end() - range.start();
    }

    @Override
    public boolean isFirst() {
      return range.start() == 0;
    }
  }

  /** Feeds at most {@code length} bytes; returns the last of them, or -1. */
  private static int update(MessageDigest digest, InputStream in, long length) throws IOException {
    byte[] buffer = new byte[1 << 16];
    int last = -1;
    long left = length;
    while (left > 0) {
      int size = in.read(buffer, 0, (int) Math.min(left, buffer.length));
      if (size < 0) {
        break;
      }
      digest.update(buffer, 0, size);
      last = size > 0 ? buffer[size - 1] : last;
      left -= size;
    }
    return last;
  }
}
