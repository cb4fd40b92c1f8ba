package org.dateline.article.content;

import java.io.IOException;
import java.io.InputStream;

/** A file to read articles from, wherever it lies. */
public interface SourceFile {
  /** Path relative to the input, with {@code /}. */
  String name();

  /** Size in bytes. */
  long size();

  /** Its bytes from the first. */
  InputStream open() throws IOException;

  /** Its bytes from {@code position} on. */
  default InputStream openAt(long position) throws IOException {
    InputStream in = open();
    try {
      in.skipNBytes(position);
      return in;
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }
}
