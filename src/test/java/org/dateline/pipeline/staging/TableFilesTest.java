package org.dateline.pipeline.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.dateline.pipeline.option.CommandLine;
import org.dateline.pipeline.option.DatelineOptions;
import org.dateline.pipeline.option.SettingsParser;
import org.dateline.pipeline.option.TableSettings;
import org.dateline.table.Manifest;
import org.dateline.table.WrittenFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the staging knows of the files that were joined in it. */
final class TableFilesTest {
  private static final int MILLION = 1_000_000;

  @TempDir private Path folder;
  private Staging staging;

  @BeforeEach
  void stage() {
    staging = new Staging(folder.toString());
  }

  @Test
  void manifestSaysWhatIsInTheFiles() throws IOException {
    join("rejected", "a.txt,1,empty,none\n", "b.txt,1,empty,\u00e9\n");
    join("countries", "");

    Manifest manifest = staging.readManifest();

    assertThat(manifest.files())
        .containsExactly(read("countries.csv"), read("rejected.csv"))
        .extracting(WrittenFile::rows)
        .containsExactly(0L, 2L);
  }

  @Test
  void moreThanAMillionRowsGoOnInAnotherFile() throws IOException {
    String[] rows = new String[MILLION + 1];
    Arrays.fill(rows, "a.txt,1,empty,\n");

    join("rejected", rows);

    assertThat(staging.readManifest().files())
        .containsExactly(read("rejected-002.csv"), read("rejected.csv"))
        .extracting(WrittenFile::rows)
        .containsExactly(1L, (long) MILLION);
  }

  @Test
  void textsHaveNoHeader() throws IOException {
    join(TableFiles.TEXTS, "{\"a\":1}\n", "{\"a\":2}\n");

    assertThat(staging.readManifest().files())
        .containsExactly(read("texts.jsonl"))
        .extracting(WrittenFile::lines)
        .containsExactly(2L);
  }

  @Test
  void tableThatIsJoinedAgainIsKnownOnce() throws IOException {
    join("rejected", "a.txt,1,empty,none\n");
    join("rejected", "a.txt,1,empty,none\n");

    assertThat(staging.readManifest().files()).containsExactly(read("rejected.csv"));
  }

  private void join(String label, String... rows) throws IOException {
    DatelineOptions options = CommandLine.parse(List.of("--output=" + folder.resolve("out")));
    FileSystems.setDefaultPipelineOptions(options);
    TableSettings settings = SettingsParser.parse(options).tables();
    byte[] lines = String.join("", rows).getBytes(StandardCharsets.UTF_8);
    RowFile part = staging.writeLines(label, 0, Collections.singletonList(lines));
    try (TableFiles files = TableFiles.of(label, settings, staging)) {
      files.append(part);
    }
  }

  private WrittenFile read(String name) throws IOException {
    Path file = folder.resolve("tables").resolve(name);
    assertThat(Files.exists(file)).isTrue();
    return WrittenFile.of(file);
  }
}
