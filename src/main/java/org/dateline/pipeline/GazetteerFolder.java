package org.dateline.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the analyst's edited country files, wherever they lie. */
final class GazetteerFolder {
  private GazetteerFolder() {}

  /** The content of each file by its name; no files if no folder was named. */
  static Map<String, String> read(String folder) {
    Map<String, String> fileToContent = new TreeMap<>();
    if (folder.isBlank()) {
      return fileToContent;
    }
    for (InputFile file : Listing.of(List.of(folder.strip()), "--gazetteer", "").files()) {
      fileToContent.put(file.name(), content(file));
    }
    return fileToContent;
  }

  private static String content(InputFile file) {
    try (InputStream in = file.open()) {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(in.readAllBytes()))
          .toString();
    } catch (CharacterCodingException e) {
      throw new UsageException(file.name() + ": not in UTF-8; save it as UTF-8", e);
    } catch (IOException e) {
      throw new UsageException(file.name() + ": cannot be read: " + e.getMessage(), e);
    }
  }
}
