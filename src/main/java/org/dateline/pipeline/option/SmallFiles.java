package org.dateline.pipeline.option;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.command.UsageException;
import org.dateline.pipeline.input.InputFile;
import org.dateline.pipeline.input.Listing;
import org.dateline.text.SavedText;

/** Reads the files that an option names, whole, wherever they lie. */
final class SmallFiles {
  private SmallFiles() {}

  /** The content of each file of a folder by its name; none if no folder was named. */
  static Map<String, String> readFolder(String option, String folder) {
    Map<String, String> fileToContent = new TreeMap<>();
    if (!folder.isBlank()) {
      for (InputFile file : Listing.of(List.of(folder.strip()), option, "").files()) {
        fileToContent.put(file.name(), content(file));
      }
      if (fileToContent.isEmpty()) {
        throw new UsageException(
            option + ": no files in \"" + folder + "\"; copy the files to edit into it");
      }
    }
    return fileToContent;
  }

  /** One file; {@link NamedFile#NONE} if none was named. */
  static NamedFile readFile(String option, String path) {
    if (path.isBlank()) {
      return NamedFile.NONE;
    }
    List<InputFile> files = Listing.of(List.of(path.strip()), option, "").files();
    if (files.size() != 1) {
      throw new UsageException(option + ": not one file: \"" + path + "\"; name a file");
    }
    return new NamedFile(path.strip(), content(files.get(0)));
  }

  private static String content(InputFile file) {
    try (InputStream in = file.open()) {
      return SavedText.withoutSeparatorLine(SavedText.of(in.readAllBytes()));
    } catch (IOException e) {
      throw new UsageException(file.name() + ": cannot be read: " + e.getMessage(), e);
    }
  }
}
