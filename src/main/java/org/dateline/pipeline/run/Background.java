package org.dateline.pipeline.run;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** A piece of work on a thread of its own, which ends with the block that it was started in. */
final class Background implements AutoCloseable {
  private final FutureTask<Void> task;
  private final Thread thread;

  /** What is done. */
  @FunctionalInterface
  interface Work {
    /** Does it. */
    void run() throws IOException;
  }

  /** Starts {@code work}. */
  Background(String name, Work work) {
    task =
        new FutureTask<>(
            () -> {
              work.run();
              return null;
            });
    thread = new Thread(task, name);
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * Waits until it is done.
   *
   * @throws IOException if it failed with one
   */
  void await() throws IOException {
    try {
      task.get();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof IOException failure) {
        throw failure;
      }
      if (cause instanceof Error failure) {
        throw failure;
      }
      throw new IllegalStateException("the " + thread.getName() + " could not be written", cause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped while it waited for the " + thread.getName(), e);
    }
  }

  /** Stops it if it still runs: no file is written after this. */
  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
