package org.dateline.publish;

import java.io.IOException;

/** A process that takes an output folder, says so, and keeps it until its input ends. */
final class FolderHolder {
  private FolderHolder() {}

  /** Takes the folder that the first argument names. */
  public static void main(String[] args) throws IOException {
    try (OutputFolder held = OutputFolder.open(args[0])) {
      System.out.println(held.folder());
      System.in.transferTo(System.out);
    }
  }
}
