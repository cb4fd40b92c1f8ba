package org.dateline.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder of entries, each a file under its key. Runs may share it: an entry appears whole or not
 * at all, and one that another run removed is only missing. Files of others are left alone.
 *
 * @param folder where it is
 */
public record CacheFolder(Path folder) {
  private static final Pattern KEY = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern UNFINISHED = Pattern.compile("[0-9a-f]{64}-\\d+\\.tmp");

  /** No run writes one entry for so long: it was stopped. */
  private static final Duration ABANDONED = Duration.ofDays(1);

  /** Makes the folder, and finds out whether it can be written. */
  public void create() throws IOException {
    Files.createDirectories(folder);
    Files.delete(Files.createTempFile(folder, "try", ".tmp"));
  }

  /**
   * Reads the entry of a key.
   *
   * @param key 64 hexadecimal digits
   * @param records takes its records in order; nothing is taken of a damaged one
   * @return whether there is one
   * @throws DamagedEntryException if there is a file that is no whole entry
   * @throws UncheckedIOException if reading fails after records were taken
   */
  public boolean read(String key, Consumer<byte[]> records) throws IOException {
    Path file = file(key);
    if (!Files.exists(file)) {
      return false;
    }
    EntryFile.check(file);
    Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
    try {
      EntryFile.read(file, records);
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be read to its end", e);
    }
    return true;
  }

  /** An entry to be written; it replaces the one that is there. */
  public EntryWriter write(String key) throws IOException {
    Path file = file(key);
    Files.createDirectories(file.getParent());
    Path unfinished = Files.createTempFile(file.getParent(), key + "-", ".tmp");
    return new EntryWriter(unfinished, file);
  }

  /** Removes those entries that were not used for longest until {@code limit} bytes are left. */
  public void trim(long limit) throws IOException {
    List<Entry> entries = entries();
    long size = entries.stream().mapToLong(Entry::size).sum();
    for (Entry entry : entries) {
      if (size > limit) {
        Files.deleteIfExists(entry.file());
        size -= entry.size();
      }
    }
  }

  private Path file(String key) {
    return folder.resolve(key.substring(0, 2)).resolve(key);
  }

  /** All entries, those first that were not used for longest; abandoned ones are removed. */
  private List<Entry> entries() throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (Stream<Path> files = Files.find(folder, 2, (file, about) -> about.isRegularFile())) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String name = file.getFileName().toString();
        if (KEY.matcher(name).matches() || UNFINISHED.matcher(name).matches()) {
          Entry.of(file).ifPresent(entries::add);
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    Instant abandoned = Instant.now().minus(ABANDONED);
    for (Entry entry : entries) {
      if (!entry.isFinished() && entry.used().isBefore(abandoned)) {
        Files.deleteIfExists(entry.file());
      }
    }
    return entries.stream()
        .filter(Entry::isFinished)
        .sorted(Comparator.comparing(Entry::used).thenComparing(Entry::file))
        .toList();
  }

  /** One file among the entries. */
  private record Entry(Path file, long size, Instant used) {
    /** None if another run has just removed it. */
    static Optional<Entry> of(Path file) throws IOException {
      try {
        BasicFileAttributes about = Files.readAttributes(file, BasicFileAttributes.class);
        return Optional.of(new Entry(file, about.size(), about.lastModifiedTime().toInstant()));
      } catch (NoSuchFileException e) {
        return Optional.empty();
      }
    }

    boolean isFinished() {
      return KEY.matcher(file.getFileName().toString()).matches();
    }
  }
}
