package org.dateline.pipeline.staging;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult.Metadata;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.pipeline.block.RunChoices;
import org.dateline.pipeline.metric.RunCounts;
import org.dateline.table.Manifest;
import org.dateline.table.RowWriter;
import org.dateline.table.WrittenFile;
import org.dateline.table.row.TableRows;

/**
 * The folder in which a run prepares its tables, so that nothing of an unfinished run is seen.
 *
 * @param folder its location on any of Beam's file systems
 */
public record Staging(String folder) implements Serializable {
  private static final String MANIFEST = "manifest/";
  private static final String RUN_COUNTS = "run-counts";
  private static final String RUN_CHOICES = "run-choices";

  /**
   * A folder of its own where all workers can write.
   *
   * @param location on any of Beam's file systems
   */
  static Staging under(String location) {
    return new Staging(location.replaceFirst("/+$", "") + "/dateline-" + UUID.randomUUID());
  }

  /** Copies the finished files to a folder of this machine. */
  void fetch(Path tables) throws IOException {
    for (Metadata file : match("tables/*")) {
      String name = Optional.ofNullable(file.resourceId().getFilename()).orElseThrow();
      try (InputStream in = Channels.newInputStream(FileSystems.open(file.resourceId()))) {
        Files.copy(in, tables.resolve(name));
      }
    }
  }

  /** Removes all that is in it. */
  void delete() throws IOException {
    for (String glob : List.of("parts/*", "tables/*", MANIFEST + "*", RUN_COUNTS, RUN_CHOICES)) {
      FileSystems.delete(
          match(glob).stream().map(Metadata::resourceId).toList(),
          StandardMoveOptions.IGNORE_MISSING_FILES);
    }
  }

  private List<Metadata> match(String glob) throws IOException {
    return FileSystems.match(folder + "/" + glob, EmptyMatchTreatment.ALLOW).metadata();
  }

  /**
   * Writes rows; a repeated attempt writes another file, and one is used.
   *
   * @param order the place among the row files of the table
   */
  public RowFile write(TableRows rows, long order) throws IOException {
    ResourceId file = resource("parts/" + rows.table().label() + "-" + UUID.randomUUID());
    try (RowWriter out = new RowWriter(rows.columns(), writer(file))) {
      rows.rows().accept(out);
    }
    return new RowFile(order, file.toString());
  }

  /** The same for bytes that are rows already. */
  public RowFile writeLines(String table, long order, List<byte[]> lines) throws IOException {
    ResourceId file = resource("parts/" + table + "-" + UUID.randomUUID());
    try (var channel = FileSystems.create(file, "text/csv");
        var out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
      for (byte[] line : lines) {
        out.write(line);
      }
    }
    return new RowFile(order, file.toString());
  }

  /** A finished file, to be published. */
  public ResourceId finished(String name) {
    return resource("tables/" + name);
  }

  /** Writes what was counted of the run as such. */
  public void writeRunCounts(RunCounts counts) throws IOException {
    ByteEncoder out = new ByteEncoder();
    counts.encode(out);
    write(RUN_COUNTS, out.toBytes());
  }

  /** Reads it back. */
  public RunCounts readRunCounts() throws IOException {
    RunCounts counts = new RunCounts();
    counts.mergeEncoded(new ByteDecoder(read(RUN_COUNTS)));
    return counts;
  }

  /** Writes what the data decided. */
  public void writeRunChoices(RunChoices choices) throws IOException {
    write(RUN_CHOICES, choices.toBytes());
  }

  /** Reads it back. */
  public RunChoices readRunChoices() throws IOException {
    return RunChoices.ofBytes(read(RUN_CHOICES));
  }

  private void write(String name, byte[] content) throws IOException {
    try (OutputStream file =
        Channels.newOutputStream(FileSystems.create(resource(name), "application/octet-stream"))) {
      file.write(content);
    }
  }

  private byte[] read(String name) throws IOException {
    try (InputStream in = Channels.newInputStream(FileSystems.open(resource(name)))) {
      return in.readAllBytes();
    }
  }

  /** Tells which files were finished by one of those who join row files. */
  void writeManifest(String name, List<WrittenFile> files) throws IOException {
    String lines =
        files.stream()
            .map(file -> file.lines() + " " + file.sha256() + " " + file.name() + "\n")
            .collect(Collectors.joining());
    try (Writer out = writer(resource(MANIFEST + name))) {
      out.write(lines);
    }
  }

  /** All finished files, when the graph is done. */
  public Manifest readManifest() throws IOException {
    Manifest manifest = new Manifest();
    for (Metadata part : match(MANIFEST + "*")) {
      try (InputStream in = Channels.newInputStream(FileSystems.open(part.resourceId()))) {
        new String(in.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .forEach(line -> add(line, manifest));
      }
    }
    return manifest;
  }

  private static void add(String line, Manifest manifest) {
    String[] words = line.split(" ", 3);
    manifest.add(new WrittenFile(words[2], Long.parseLong(words[0]), words[1]));
  }

  private ResourceId resource(String path) {
    return FileSystems.matchNewResource(folder + "/" + path, false);
  }

  private static Writer writer(ResourceId file) throws IOException {
    return new BufferedWriter(
        Channels.newWriter(FileSystems.create(file, "text/csv"), StandardCharsets.UTF_8), 1 << 16);
  }
}
