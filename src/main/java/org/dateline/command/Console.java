package org.dateline.command;

import java.util.function.Supplier;

/**
 * What a run says while it works, on standard error: on a terminal one line that changes, elsewhere
 * a line now and then, and neither if it is to be quiet. Colour is for terminals, and not where
 * {@code NO_COLOR} is set.
 */
public final class Console {
  private static final long PAUSE_NANOS = 10_000_000_000L;
  private static final String CLEAR_LINE = "\r\u001b[K";
  private static final String RED = "\u001b[31m";
  private static final String YELLOW = "\u001b[33m";
  private static final String PLAIN = "\u001b[0m";

  private final boolean isQuiet;
  private final boolean isTerminal = Terminal.isAttached();
  private long lastShown = System.nanoTime();

  /** A console; a quiet one has warnings only. */
  public Console(boolean isQuiet) {
    this.isQuiet = isQuiet;
  }

  /** How far the run is, if it is time to say so. */
  public void progress(Supplier<String> line) {
    if (isQuiet) {
      return;
    }
    if (isTerminal) {
      System.err.print(CLEAR_LINE + line.get());
    } else if (System.nanoTime() - lastShown > PAUSE_NANOS) {
      lastShown = System.nanoTime();
      System.err.println(line.get());
    }
  }

  /** Takes the changing line away. */
  public void endProgress() {
    if (isTerminal && !isQuiet) {
      System.err.print(CLEAR_LINE);
    }
  }

  /** A line that stays. */
  public void say(String line) {
    if (!isQuiet) {
      endProgress();
      System.err.println(line);
    }
  }

  /** A line that even a quiet run has. */
  public void warn(String line) {
    endProgress();
    System.err.println(coloured(YELLOW, line));
  }

  /** What ends a run, in the place of the changing line. */
  public static void error(String line) {
    System.err.println((Terminal.isAttached() ? CLEAR_LINE : "") + coloured(RED, line));
  }

  private static String coloured(String colour, String line) {
    String noColour = System.getenv("NO_COLOR");
    boolean isPlain = (noColour != null && !noColour.isEmpty()) || !Terminal.isAttached();
    return isPlain ? line : colour + line + PLAIN;
  }
}
