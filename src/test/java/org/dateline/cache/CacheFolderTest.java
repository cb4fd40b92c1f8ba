package org.dateline.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {
  private static final List<String> KEYS =
      List.of("a".repeat(64), "b".repeat(64), "c".repeat(64), "d".repeat(64));

  @TempDir Path folder;

  @Test
  void whatWasReadLastStaysLongest() throws IOException {
    CacheFolder cache = new CacheFolder(folder);
    for (int age = 0; age < KEYS.size(); age++) {
      write(cache, KEYS.get(age), age);
    }
    assertThat(cache.read(KEYS.get(3), record -> {})).isTrue();

    cache.trim(2 * Files.size(file(KEYS.get(0))));

    assertThat(kept(cache)).containsExactly(KEYS.get(0), KEYS.get(3));
  }

  @Test
  void nothingGoesWhileThereIsRoom() throws IOException {
    CacheFolder cache = new CacheFolder(folder);
    write(cache, KEYS.get(0), 0);
    write(cache, KEYS.get(1), 9);

    cache.trim(2 * Files.size(file(KEYS.get(0))));

    assertThat(kept(cache)).containsExactly(KEYS.get(0), KEYS.get(1));
  }

  /** Entries of one size, whatever their key. */
  private void write(CacheFolder cache, String key, int hoursAgo) throws IOException {
    byte[] record = new byte[1000];
    new Random(1).nextBytes(record);
    try (EntryWriter entry = cache.write(key)) {
      entry.record(record);
      entry.commit();
    }
    Instant used = Instant.now().minus(Duration.ofHours(hoursAgo));
    Files.setLastModifiedTime(file(key), FileTime.from(used));
  }

  private Path file(String key) {
    return folder.resolve(key.substring(0, 2)).resolve(key);
  }

  private static List<String> kept(CacheFolder cache) throws IOException {
    List<String> kept = new ArrayList<>();
    for (String key : KEYS) {
      if (cache.read(key, record -> {})) {
        kept.add(key);
      }
    }
    return kept;
  }
}
