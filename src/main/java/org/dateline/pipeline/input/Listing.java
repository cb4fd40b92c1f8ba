package org.dateline.pipeline.input;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.bytes.CodePointOrder;
import org.dateline.command.UsageException;
import org.dateline.model.Rejected;

/**
 * The input, listed once.
 *
 * @param files regular files, sorted by name
 * @param rejected what lies among them and is no file to read
 */
public record Listing(List<InputFile> files, List<Rejected> rejected) {
  private static final Comparator<InputFile> ORDER =
      Comparator.comparing(InputFile::name, CodePointOrder.INSTANCE)
          .thenComparing(InputFile::location);

  /**
   * The files to read.
   *
   * @param inputs the values of {@code --input}
   * @param output the folder of the tables, left out where it lies inside
   * @throws UsageException if there are none
   */
  public static Listing ofInput(List<String> inputs, String output) {
    Listing listing = of(inputs, "--input", output);
    if (listing.files.isEmpty()) {
      throw new UsageException(
          "--input: no files in \"" + String.join(",", inputs) + "\"; name a folder with articles");
    }
    return listing;
  }

  /**
   * The files under {@code inputs}. Hidden ones, and an {@code output} folder that lies inside, are
   * left out.
   *
   * @param option whose value the inputs are, for messages
   * @param output a folder to leave out, or empty
   * @throws UsageException if an input is not there
   */
  public static Listing of(List<String> inputs, String option, String output) {
    Map<String, InputFile> locationToFile = new TreeMap<>();
    List<Rejected> rejected = new ArrayList<>();
    for (String input : inputs) {
      Listing one = list(input, option, output);
      one.files.forEach(file -> locationToFile.put(file.location(), file));
      rejected.addAll(one.rejected);
    }
    return new Listing(locationToFile.values().stream().sorted(ORDER).toList(), rejected);
  }

  /** The bytes of all files. */
  public long bytes() {
    return files.stream().mapToLong(InputFile::size).sum();
  }

  private static Listing list(String input, String option, String output) {
    try {
      return input.contains("://")
          ? RemoteFiles.list(input, output)
          : new LocalFiles(input, output).list();
    } catch (InvalidPathException | IOException e) {
      throw new UsageException(
          option + ": cannot be listed: \"" + input + "\": " + e.getMessage(), e);
    } catch (NothingThereException e) {
      throw new UsageException(option + ": nothing is there: \"" + input + "\"; check the path", e);
    }
  }

  /** An input names nothing. */
  static final class NothingThereException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
