package org.dateline.pipeline.input;

import java.io.IOException;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult.Metadata;

/** Lists an input that has a scheme, such as {@code gs://}, through Beam. */
final class RemoteFiles {
  private RemoteFiles() {}

  static Listing list(String input, String output) throws IOException {
    String folder = input.endsWith("/") ? input : input + "/";
    List<Metadata> found = match(input.endsWith("/") ? folder + "**" : input);
    String base = input.substring(0, input.lastIndexOf('/', firstWildcard(input)) + 1);
    if (found.isEmpty()) {
      found = match(folder + "**");
      base = folder;
    }
    if (found.isEmpty()) {
      throw new Listing.NothingThereException();
    }
    String prefix = base;
    List<InputFile> files =
        found.stream()
            .filter(metadata -> !isInside(location(metadata), output))
            .map(metadata -> file(metadata, prefix))
            .filter(file -> !isHidden(file.name()))
            .toList();
    return new Listing(files, List.of());
  }

  private static List<Metadata> match(String glob) throws IOException {
    return FileSystems.match(glob, EmptyMatchTreatment.ALLOW).metadata();
  }

  private static InputFile file(Metadata metadata, String base) {
    String location = location(metadata);
    String name = location.startsWith(base) ? location.substring(base.length()) : location;
    return new InputFile(name, location, metadata.sizeBytes());
  }

  private static String location(Metadata metadata) {
    return metadata.resourceId().toString();
  }

  private static int firstWildcard(String glob) {
    int at = 0;
    while (at < glob.length() && "*?[{".indexOf(glob.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private static boolean isInside(String location, String folder) {
    return !folder.isEmpty() && location.startsWith(folder + "/");
  }

  private static boolean isHidden(String name) {
    return name.startsWith(".") || name.contains("/.");
  }
}
