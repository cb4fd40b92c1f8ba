package org.dateline.pipeline.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.beam.sdk.io.FileSystems;
import org.dateline.bytes.Sha256;
import org.dateline.count.timeline.TimeFrame;
import org.dateline.pipeline.block.RunChoices;
import org.dateline.pipeline.option.CommandLine;
import org.dateline.pipeline.option.DatelineOptions;
import org.dateline.pipeline.option.ProgramChecksum;
import org.dateline.pipeline.option.Settings;
import org.dateline.pipeline.option.Version;
import org.dateline.pipeline.staging.Staging;
import org.dateline.table.DataPackage;
import org.dateline.table.Manifest;
import org.dateline.table.WrittenFile;

/** Writes {@code run.json}: what was run, with what, and what came of it. */
final class RunJson {
  private RunJson() {}

  static void write(
      Staging staging,
      DatelineOptions options,
      Settings settings,
      RunSummary summary,
      Stopwatch stopwatch,
      Map<String, Object> metrics,
      Manifest manifest,
      Map<String, Object> choices)
      throws IOException {
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("version", Version.current());
    run.put("rules", rules(settings));
    run.put("options", CommandLine.values(options));
    run.put("choices", choices);
    run.put("counts", summary.counts());
    run.put("seconds", stopwatch.seconds());
    run.put("metrics", metrics);
    run.put("files", files(manifest));
    try (OutputStream out =
        Channels.newOutputStream(
            FileSystems.create(staging.finished(Manifest.RUN_JSON), "application/json"))) {
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(out, run);
    }
  }

  /** What the data decided, and which timelines list periods without a story. */
  static Map<String, Object> choices(RunChoices choices, Map<String, Boolean> zeroFilled) {
    TimeFrame time = choices.time();
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("period", time.period().label());
    entry.put("min_stories", choices.minStories());
    time.timeline()
        .range()
        .ifPresent(
            days -> {
              entry.put("first_date", days.first().toString());
              entry.put("last_date", days.last().toString());
            });
    entry.put("outlying", time.outlying());
    entry.put(DataPackage.ZERO_FILLED, zeroFilled);
    return entry;
  }

  /** Checksums of what decides mentions: the program and the user's own files. */
  private static Map<String, String> rules(Settings settings) throws IOException {
    Map<String, String> rules = new LinkedHashMap<>();
    rules.put("program", ProgramChecksum.get());
    rules.put("gazetteer", checksum(settings.annotation().gazetteerFiles().toString()));
    rules.put("overrides", checksum(settings.annotation().overrides().content()));
    rules.put("topics", checksum(settings.annotation().topics().content()));
    return rules;
  }

  private static String checksum(String content) {
    return HexFormat.of().formatHex(Sha256.of(content.getBytes(StandardCharsets.UTF_8)));
  }

  private static Map<String, Object> files(Manifest manifest) {
    Map<String, Object> files = new LinkedHashMap<>();
    for (WrittenFile file : manifest.files()) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("rows", file.rows());
      entry.put("sha256", file.sha256());
      files.put(file.name(), entry);
    }
    return files;
  }
}
