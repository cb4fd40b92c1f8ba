package org.dateline.pipeline.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.MatchResult.Metadata;
import org.dateline.bytes.Sha256;
import org.dateline.pipeline.option.CommandLine;
import org.dateline.pipeline.option.DatelineOptions;
import org.dateline.pipeline.option.ProgramChecksum;
import org.dateline.pipeline.option.Settings;
import org.dateline.pipeline.option.Version;
import org.dateline.pipeline.staging.Staging;

/** Writes {@code run.json}: what was run, with what, and what came of it. */
final class RunJson {
  /** The name of the file. */
  static final String FILE = "run.json";

  private RunJson() {}

  static void write(
      Staging staging,
      DatelineOptions options,
      Settings settings,
      RunSummary summary,
      Stopwatch stopwatch,
      Map<String, Object> metrics)
      throws IOException {
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("version", Version.current());
    run.put("rules", rules(settings));
    run.put("options", CommandLine.values(options));
    run.put("counts", summary.counts());
    Map<String, Object> files = files(staging);
    stopwatch.lap("checksums");
    run.put("seconds", stopwatch.seconds());
    run.put("metrics", metrics);
    run.put("files", files);
    try (OutputStream out =
        Channels.newOutputStream(FileSystems.create(staging.finished(FILE), "application/json"))) {
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(out, run);
    }
  }

  /** Checksums of what decides mentions: the program and the user's own files. */
  private static Map<String, String> rules(Settings settings) throws IOException {
    Map<String, String> rules = new LinkedHashMap<>();
    rules.put("program", ProgramChecksum.compute());
    rules.put("gazetteer", checksum(settings.annotation().gazetteerFiles().toString()));
    rules.put("overrides", checksum(settings.annotation().overrides().content()));
    return rules;
  }

  private static String checksum(String content) {
    return HexFormat.of().formatHex(Sha256.of(content.getBytes(StandardCharsets.UTF_8)));
  }

  private static Map<String, Object> files(Staging staging) throws IOException {
    Map<String, Object> files = new TreeMap<>();
    for (Metadata file : FileSystems.match(staging.finished("*").toString()).metadata()) {
      files.put(file.resourceId().getFilename(), rowsAndChecksum(file));
    }
    return files;
  }

  private static Map<String, Object> rowsAndChecksum(Metadata file) throws IOException {
    MessageDigest digest = Sha256.start();
    long lines = 0;
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Channels.newInputStream(FileSystems.open(file.resourceId()))) {
      for (int size = in.read(buffer); size >= 0; size = in.read(buffer)) {
        digest.update(buffer, 0, size);
        for (int i = 0; i < size; i++) {
          lines += buffer[i] == '\n' ? 1 : 0;
        }
      }
    }
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("rows", lines - 1);
    entry.put("sha256", HexFormat.of().formatHex(digest.digest()));
    return entry;
  }
}
