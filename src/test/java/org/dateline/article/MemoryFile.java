package org.dateline.article;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.dateline.article.content.SourceFile;

/** A file that a test made. */
public final class MemoryFile implements SourceFile {
  private final String name;
  private final byte[] bytes;

  public MemoryFile(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes.clone();
  }

  public static MemoryFile of(String name, String text) {
    return new MemoryFile(name, text.getBytes(StandardCharsets.UTF_8));
  }

  MemoryFile gzipped() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new MemoryFile(name + ".gz", out.toByteArray());
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public long size() {
    return bytes.length;
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }
}
