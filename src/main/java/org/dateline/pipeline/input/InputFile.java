package org.dateline.pipeline.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.beam.sdk.io.FileSystems;
import org.dateline.article.content.SourceFile;

/**
 * One file of the input on any of Beam's file systems.
 *
 * @param name path relative to the input, as the tables show it
 * @param location where Beam finds it
 * @param size in bytes
 */
public record InputFile(String name, String location, long size)
    implements SourceFile, Serializable {
  /** How the location of a file of this machine begins whose name the locale cannot write. */
  private static final String BY_URI = "file:///";

  @Override
  public InputStream open() throws IOException {
    return Channels.newInputStream(channel());
  }

  @Override
  public InputStream openAt(long position) throws IOException {
    ReadableByteChannel channel = channel();
    InputStream in = Channels.newInputStream(channel);
    if (channel instanceof SeekableByteChannel seekable) {
      seekable.position(position);
    } else {
      in.skipNBytes(position);
    }
    return in;
  }

  private ReadableByteChannel channel() throws IOException {
    if (location.startsWith(BY_URI)) {
      return Files.newByteChannel(Path.of(URI.create(location)));
    }
    return FileSystems.open(FileSystems.matchNewResource(location, false));
  }
}
