package org.dateline.launch;

import java.util.Optional;

/**
 * Ends the second JVM when the first is gone, even by {@code kill -9}. It asks the system again and
 * again whose child this process is: the answer changes for good when the parent ends, so no end is
 * missed, however early it comes.
 */
final class ParentWatch implements Runnable {
  private static final String PROPERTY = "dateline.parent";
  private static final long PAUSE_MILLIS = 200;

  /** So long the clean-up may take. */
  private static final long GRACE_MILLIS = 20_000;

  /** As if SIGTERM had come. */
  private static final int ENDED = 143;

  private final String parent;

  private ParentWatch(String parent) {
    this.parent = parent;
  }

  /** The flag that tells a JVM whom it is to watch: this process. */
  static String flag() {
    return "-D" + PROPERTY + "=" + ProcessHandle.current().pid();
  }

  /** Watches if this JVM has the flag; returns whether it has. */
  static boolean startIfLaunched() {
    Optional<String> parent = Optional.ofNullable(System.getProperty(PROPERTY));
    parent.ifPresent(pid -> startDaemon(new ParentWatch(pid), "parent-watch"));
    return parent.isPresent();
  }

  @Override
  public void run() {
    try {
      while (isParentThere()) {
        Thread.sleep(PAUSE_MILLIS);
      }
      startDaemon(() -> System.exit(ENDED), "parent-is-gone");
      Thread.sleep(GRACE_MILLIS);
      Runtime.getRuntime().halt(ENDED);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isParentThere() {
    return ProcessHandle.current()
        .parent()
        .map(handle -> Long.toString(handle.pid()))
        .filter(parent::equals)
        .isPresent();
  }

  private static void startDaemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    thread.start();
  }
}
