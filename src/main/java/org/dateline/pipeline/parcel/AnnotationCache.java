package org.dateline.pipeline.parcel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.bytes.ByteEncoder;
import org.dateline.bytes.Sha256;
import org.dateline.cache.CacheFolder;
import org.dateline.command.Console;
import org.dateline.model.Rejected;
import org.dateline.pipeline.input.InputFile;
import org.dateline.pipeline.input.Portion;
import org.dateline.pipeline.metric.RunCount;
import org.dateline.pipeline.metric.RunCounts;
import org.dateline.pipeline.option.AnnotationSettings;
import org.dateline.pipeline.option.CachePlan;

/**
 * Annotated files of earlier runs. The key of an entry is a checksum of all that it was made from:
 * the program, the settings that annotating looks at, and name, content and portion of the file.
 */
final class AnnotationCache {
  private final CacheFolder folder;
  private final String settings;
  private final Console console = new Console(false);
  private boolean isWritable = true;

  AnnotationCache(AnnotationSettings settings, CachePlan plan) {
    this.folder = new CacheFolder(Path.of(plan.folder()));
    this.settings = plan.program() + settings;
  }

  /** Reads and annotates one portion of a file. */
  @FunctionalInterface
  interface FileAnnotator {
    /** Passes on what comes of it; returns what was counted, by {@link RunCount}. */
    RunCounts annotate(
        InputFile file, Portion portion, Consumer<Parcel> parcels, Consumer<Rejected> rejected);
  }

  /** Passes on what an earlier run made of the file, or else what {@code annotator} makes of it. */
  RunCounts annotate(
      InputFile file,
      Portion portion,
      Consumer<Parcel> parcels,
      Consumer<Rejected> rejected,
      FileAnnotator annotator) {
    Optional<String> key = key(file, portion);
    if (key.isEmpty()) {
      return annotator.annotate(file, portion, parcels, rejected);
    }
    return find(file, key.get(), parcels, rejected)
        .orElseGet(() -> make(file, portion, key.get(), parcels, rejected, annotator));
  }

  /** None if the file cannot be read: whoever reads its articles says why. */
  private Optional<String> key(InputFile file, Portion portion) {
    MessageDigest digest = Sha256.start();
    digest.update(settings.getBytes(StandardCharsets.UTF_8));
    digest.update(new ByteEncoder().string(file.name()).string(portion.toString()).toBytes());
    try {
      portion.digest(file, digest);
    } catch (IOException e) {
      return Optional.empty();
    }
    return Optional.of(HexFormat.of().formatHex(digest.digest()));
  }

  private Optional<RunCounts> find(
      InputFile file, String key, Consumer<Parcel> parcels, Consumer<Rejected> rejected) {
    RunCounts counts = new RunCounts();
    Consumer<Parcel> counted =
        parcel -> {
          counts.add(RunCount.FROM_CACHE, 1);
          parcels.accept(parcel);
        };
    try {
      return folder.read(key, record -> CacheRecord.read(record, counted, rejected, counts))
          ? Optional.of(counts)
          : Optional.empty();
    } catch (IOException e) {
      console.warn(
          "--cache: entry of \"" + file.name() + "\" ignored: " + e.getMessage() + "; made anew");
      return Optional.empty();
    }
  }

  private RunCounts make(
      InputFile file,
      Portion portion,
      String key,
      Consumer<Parcel> parcels,
      Consumer<Rejected> rejected,
      FileAnnotator annotator) {
    if (!isWritable) {
      return annotator.annotate(file, portion, parcels, rejected);
    }
    try (CacheRecording recording = new CacheRecording(folder, key, this::giveUp)) {
      RunCounts counts =
          annotator.annotate(
              file,
              portion,
              parcel -> {
                recording.record(CacheRecord.of(parcel));
                parcels.accept(parcel);
              },
              record -> {
                recording.record(CacheRecord.of(record));
                rejected.accept(record);
              });
      recording.record(CacheRecord.of(counts));
      if (key(file, portion).equals(Optional.of(key))) { // it did not change meanwhile
        recording.commit();
      }
      return counts;
    }
  }

  private void giveUp(IOException e) {
    if (isWritable) {
      console.warn(
          "--cache: cannot be written: \""
              + folder.folder()
              + "\": "
              + e.getMessage()
              + "; the run goes on without");
    }
    isWritable = false;
  }
}
