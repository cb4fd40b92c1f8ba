package org.dateline;

/** The command line. */
public final class Main {
  private Main() {}

  /** Runs the job. */
  public static void main(String[] args) {
    System.err.println("dateline");
  }
}
