package org.dateline.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** A lock that the operating system gives back however its process ends. */
final class OutputLock implements AutoCloseable {
  private static final int LARGEST_MARK = 1 << 16;

  private final FileChannel channel;

  private OutputLock(FileChannel channel) {
    this.channel = channel;
  }

  /** The lock of a folder; none if another process, or another run in this one, has it. */
  static Optional<OutputLock> tryLock(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(file(folder), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean isOurs = false;
    try {
      isOurs = channel.tryLock() != null && isStillThere(channel, file(folder));
      return isOurs ? Optional.of(new OutputLock(channel)) : Optional.empty();
    } catch (OverlappingFileLockException e) {
      return Optional.empty(); // another run in this process has it
    } finally {
      if (!isOurs) {
        channel.close();
      }
    }
  }

  static Path file(Path folder) {
    return folder.resolve("lock");
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /**
   * The run before may have removed the file between our opening and our locking it. The file is
   * not opened again to see: to close it would give the lock back, as POSIX has it.
   */
  private static boolean isStillThere(FileChannel channel, Path file) throws IOException {
    int size = ThreadLocalRandom.current().nextInt(1, LARGEST_MARK);
    channel.truncate(0);
    channel.write(ByteBuffer.allocate(size));
    try {
      return Files.size(file) == size;
    } catch (NoSuchFileException e) {
      return false;
    }
  }
}
