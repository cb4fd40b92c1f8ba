package org.dateline.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.command.UsageException;

/**
 * The output folder as one run sees it: nothing appears in it before all is finished, then all of
 * it, and no other run writes it meanwhile.
 *
 * <p>The run works in a hidden folder beside it, which holds a lock. When every file is finished,
 * one renaming says so ({@link ReadyFiles}); whoever comes next after an interruption either clears
 * what was unfinished away or brings what was finished to its place.
 */
public final class OutputFolder implements AutoCloseable {
  private static final String OPTION = "--output";

  private final WorkFolder work;
  private final Path output;
  private final OutputLock lock;
  private final Thread hook = new Thread(this::leave);

  private OutputFolder(WorkFolder work, Path output, OutputLock lock) {
    this.work = work;
    this.output = output;
    this.lock = lock;
  }

  /**
   * Takes the folder for one run.
   *
   * @param output the folder, which need not be there
   * @throws UsageException if nothing can be written there, or another run is writing
   */
  public static OutputFolder open(String output) {
    return open(OPTION, output);
  }

  /**
   * The same for a folder that another option names.
   *
   * @param option for messages
   */
  public static OutputFolder open(String option, String output) {
    Path target = target(option, output);
    try {
      WorkFolder work = WorkFolder.of(target);
      OutputLock lock =
          OutputLock.tryLock(work.create())
              .orElseThrow(
                  () ->
                      new UsageException(
                          option
                              + ": another run is writing to \""
                              + output
                              + "\"; wait for it, or name another folder"));
      OutputFolder folder = new OutputFolder(work, target, lock);
      folder.begin();
      return folder;
    } catch (IOException e) {
      throw new UsageException(
          option + ": cannot be written: \"" + output + "\"; choose a folder you may write", e);
    }
  }

  /** From here on a signal leaves nothing behind. */
  private void begin() throws IOException {
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      ReadyFiles.of(work, output).publish();
      work.clear();
      work.createInside();
    } catch (IOException e) {
      Runtime.getRuntime().removeShutdownHook(hook);
      lock.close();
      throw e;
    }
  }

  /** Brings what a run finished, but was stopped from publishing, to its place. */
  public static void recover(String output) throws IOException {
    Path target = target(OPTION, output);
    WorkFolder work = WorkFolder.of(target);
    if (!Files.exists(work.ready())) {
      return;
    }
    try {
      Optional<OutputLock> lock = OutputLock.tryLock(work.folder());
      if (lock.isPresent()) {
        ReadyFiles.of(work, target).publish();
        new OutputFolder(work, target, lock.get()).leave();
      }
    } catch (AccessDeniedException e) {
      throw new UsageException(
          output + ": a run was stopped while it published; run the job there once", e);
    }
  }

  /** Where unfinished files belong. */
  public Path folder() {
    return work.folder();
  }

  /** Where finished files wait, within {@link #folder()}. */
  public Path tables() {
    return work.tables();
  }

  /**
   * Moves the finished files into the output folder.
   *
   * @param owned names of files that only this program writes: those of an earlier run go
   */
  public void publish(Pattern owned) throws IOException {
    ReadyFiles.declare(work, output, owned).publish();
  }

  @Override
  public void close() {
    leave();
    Runtime.getRuntime().removeShutdownHook(hook);
  }

  private void leave() {
    try {
      work.delete();
      lock.close();
    } catch (IOException e) {
      System.err.println(
          work.folder() + ": cannot be removed: " + e.getMessage() + "; remove it by hand");
    }
  }

  private static Path target(String option, String output) {
    Path target = Path.of(output).toAbsolutePath().normalize();
    if (Files.exists(target) && !Files.isDirectory(target)) {
      throw new UsageException(option + ": is a file: \"" + output + "\"; name a folder");
    }
    return target;
  }
}
