package org.dateline.report.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes {@code CITATION.cff} (Citation File Format 1.2.0): how to cite the tables as a data set.
 * Who made them only the user knows.
 */
public final class CitationFile {
  /** The name of the file. */
  public static final String FILE = "CITATION.cff";

  private CitationFile() {}

  /** Writes it beside finished tables. */
  public static void write(Path folder, PaperFacts facts) throws IOException {
    String dates =
        facts
            .highlights()
            .dates()
            .map(range -> ", " + range.first() + " to " + range.last())
            .orElse("");
    Files.writeString(
        folder.resolve(FILE),
        """
        cff-version: 1.2.0
        message: "Write your name in place of the author, then cite these tables like this."
        type: dataset
        title: "Countries and entities in the news%s"
        authors:
          - name: "Who made these tables"
        references:
          - type: software
            title: Dateline
            version: "%s"
            license: Apache-2.0
            authors:
              - name: The Dateline authors
        """
            .formatted(dates, facts.version()),
        StandardCharsets.UTF_8);
  }
}
