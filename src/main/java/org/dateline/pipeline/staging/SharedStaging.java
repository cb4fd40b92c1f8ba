package org.dateline.pipeline.staging;

import java.io.IOException;
import java.nio.file.Path;
import org.dateline.publish.OutputFolder;
import org.jspecify.annotations.Nullable;

/**
 * The staging that all workers share: beside the output, or a folder under {@code --tempLocation}
 * where the output is on no file system that they all see. Then it is brought to this machine when
 * the graph is done, and removed in any case.
 */
public final class SharedStaging implements AutoCloseable {
  private final Staging staging;
  private final boolean isElsewhere;

  private SharedStaging(Staging staging, boolean isElsewhere) {
    this.staging = staging;
    this.isElsewhere = isElsewhere;
  }

  public static SharedStaging of(@Nullable String tempLocation, OutputFolder folder) {
    return tempLocation == null || tempLocation.isBlank()
        ? new SharedStaging(local(folder), false)
        : new SharedStaging(Staging.under(tempLocation.strip()), true);
  }

  /** The staging beside the output. */
  public static Staging local(OutputFolder folder) {
    return new Staging(folder.folder().toString());
  }

  public Staging staging() {
    return staging;
  }

  /** Brings the finished files to {@code tables} if they are elsewhere. */
  public void fetch(Path tables) throws IOException {
    if (isElsewhere) {
      staging.fetch(tables);
    }
  }

  @Override
  public void close() throws IOException {
    if (isElsewhere) {
      staging.delete();
    }
  }
}
