package org.dateline.launch;

import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a second JVM is to run.
 *
 * @param entry the arguments of {@code java} that name the program, such as {@code -jar FILE}
 * @param archive the class-data archive that the build made of it, if it is there
 */
record Program(List<String> entry, Optional<Path> archive) {
  private static final String JAR = ".jar";
  private static final String ARCHIVE = ".jsa";

  Program {
    entry = List.copyOf(entry);
  }

  /** This program, if it runs from a jar. From a folder of classes whoever runs it has flags. */
  static Optional<Program> current() {
    CodeSource source = Program.class.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return Optional.empty();
    }
    try {
      return ofJar(Path.of(source.getLocation().toURI()));
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }

  /** A jar with the archive beside it; none if the path is no jar. */
  static Optional<Program> ofJar(Path jar) {
    String name = String.valueOf(jar.getFileName());
    if (!name.endsWith(JAR) || !Files.isRegularFile(jar)) {
      return Optional.empty();
    }
    String stem = name.substring(0, name.length() - JAR.length());
    Path archive = jar.resolveSibling(stem + ARCHIVE);
    return Optional.of(
        new Program(
            List.of("-jar", jar.toString()), Optional.of(archive).filter(Files::isRegularFile)));
  }

  /** The whole command line. The user's flags come after ours: of two, a JVM takes the last. */
  List<String> command(List<String> ours, UserFlags user, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(FittingFlags.againstWarnings(Runtime.version().feature()));
    command.addAll(ours);
    command.addAll(user.given());
    command.add(ParentWatch.flag());
    command.addAll(entry);
    command.addAll(arguments);
    return command;
  }
}
