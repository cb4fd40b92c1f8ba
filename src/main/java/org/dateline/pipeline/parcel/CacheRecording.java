package org.dateline.pipeline.parcel;

import java.io.IOException;
import java.util.function.Consumer;
import org.dateline.cache.CacheFolder;
import org.dateline.cache.EntryWriter;
import org.jspecify.annotations.Nullable;

/**
 * An entry that is written while a file is annotated. A cache that cannot be written, as on a full
 * disk, costs no result: the entry is given up.
 */
final class CacheRecording implements AutoCloseable {
  private final Consumer<IOException> onFailure;
  private @Nullable EntryWriter entry;

  CacheRecording(CacheFolder folder, String key, Consumer<IOException> onFailure) {
    this.onFailure = onFailure;
    try {
      entry = folder.write(key);
    } catch (IOException e) {
      giveUp(e);
    }
  }

  void record(byte[] record) {
    if (entry != null) {
      try {
        entry.record(record);
      } catch (IOException e) {
        giveUp(e);
      }
    }
  }

  void commit() {
    if (entry != null) {
      try {
        entry.commit();
      } catch (IOException e) {
        giveUp(e);
      }
    }
  }

  @Override
  public void close() {
    EntryWriter open = entry;
    entry = null;
    if (open != null) {
      try {
        open.close();
      } catch (IOException e) {
        onFailure.accept(e);
      }
    }
  }

  private void giveUp(IOException e) {
    close();
    onFailure.accept(e);
  }
}
