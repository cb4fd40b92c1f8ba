package org.dateline.launch;

import java.util.List;
import java.util.Optional;
import org.dateline.Main;

/** What {@code java -jar} does, from the class path of the tests. */
final class LaunchedClasses {
  private LaunchedClasses() {}

  /** Launches the job and exits with its code, or 99 if it was not launched. */
  public static void main(String[] arguments) {
    List<String> entry =
        List.of("-cp", System.getProperty("java.class.path"), Main.class.getName());
    System.exit(Launcher.run(new Program(entry, Optional.empty()), List.of(arguments)).orElse(99));
  }
}
