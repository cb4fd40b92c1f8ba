package org.dateline.table;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * The files of a run with their rows and checksums, known since each was written. Threads may add
 * to it at the same time.
 */
public final class Manifest {
  /** The file in which a run publishes it, with its options and counts. */
  public static final String RUN_JSON = "run.json";

  private final SortedMap<String, WrittenFile> nameToFile = new ConcurrentSkipListMap<>();

  /** Adds a file; one that was written again replaces the earlier one. */
  public void add(WrittenFile file) {
    nameToFile.put(file.name(), file);
  }

  /** The file with this name, if it was written. */
  public Optional<WrittenFile> file(String name) {
    return Optional.ofNullable(nameToFile.get(name));
  }

  /** All files by name. */
  public Collection<WrittenFile> files() {
    return Collections.unmodifiableCollection(nameToFile.values());
  }

  /**
   * The number of rows of a table, that of its continuation files included.
   *
   * @throws IllegalStateException if one of its files is not known
   */
  public long rows(FinishedTable table) {
    return table.files().stream().mapToLong(this::rows).sum();
  }

  private long rows(Path file) {
    return file(String.valueOf(file.getFileName()))
        .map(WrittenFile::rows)
        .orElseThrow(() -> new IllegalStateException(file + ": is not known to be finished"));
  }
}
