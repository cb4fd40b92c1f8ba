package org.dateline.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the files that come with the program. */
final class BuiltInFile {
  private BuiltInFile() {}

  /** The content of a file. One that is not there is a fault of the build. */
  static String read(String file) {
    try (InputStream resource = BuiltInFile.class.getResourceAsStream(file)) {
      if (resource == null) {
        throw new IllegalStateException(
            "org/dateline/gazetteer/" + file + ": not on the class path; build the jar again");
      }
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be read", e);
    }
  }
}
