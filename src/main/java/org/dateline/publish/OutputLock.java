package org.dateline.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

/** A lock that the operating system gives back however its process ends. */
final class OutputLock implements AutoCloseable {
  private final FileChannel channel;

  private OutputLock(FileChannel channel) {
    this.channel = channel;
  }

  /** The lock of a folder; none if another process, or another run in this one, has it. */
  static Optional<OutputLock> tryLock(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(file(folder), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null && isStillThere(channel, file(folder))) {
        return Optional.of(new OutputLock(channel));
      }
    } catch (OverlappingFileLockException e) {
      // another run in this process has it
    }
    channel.close();
    return Optional.empty();
  }

  static Path file(Path folder) {
    return folder.resolve("lock");
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /** The run before may have removed the file between our opening and our locking it. */
  private static boolean isStillThere(FileChannel channel, Path file) throws IOException {
    String mark = UUID.randomUUID().toString();
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(mark.getBytes(StandardCharsets.US_ASCII)));
    try {
      return Files.readString(file).equals(mark);
    } catch (NoSuchFileException e) {
      return false;
    }
  }
}
