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
import org.dateline.count.timeline.LabelCounts;
import org.dateline.model.Rejected;
import org.dateline.pipeline.input.InputFile;
import org.dateline.pipeline.input.Portion;
import org.dateline.pipeline.option.Settings;

/**
 * Annotated files of earlier runs. The key of an entry is a checksum of all that it was made from:
 * the program, the settings that annotating looks at, and name, content and share of the file.
 */
final class AnnotationCache {
  private final CacheFolder folder;
  private final String settings;
  private final Console console = new Console(false);
  private boolean isWritable = true;

  AnnotationCache(Settings settings) {
    this.folder = new CacheFolder(Path.of(settings.cache().folder()));
    this.settings = settings.cache().program() + settings.forAnnotation();
  }

  /** Reads and annotates one share of a file. */
  @FunctionalInterface
  interface FileAnnotator {
    /** Passes on what comes of it; returns what was counted, by {@link RunCount}. */
    LabelCounts annotate(
        InputFile file, Portion share, Consumer<Parcel> parcels, Consumer<Rejected> rejected);
  }

  /** Passes on what an earlier run made of the file, or else what {@code annotator} makes of it. */
  LabelCounts annotate(
      InputFile file,
      Portion share,
      Consumer<Parcel> parcels,
      Consumer<Rejected> rejected,
      FileAnnotator annotator) {
    Optional<String> key = key(file, share);
    if (key.isEmpty()) {
      return annotator.annotate(file, share, parcels, rejected);
    }
    return find(file, key.get(), parcels, rejected)
        .orElseGet(() -> make(file, share, key.get(), parcels, rejected, annotator));
  }

  /** None if the file cannot be read: whoever reads its articles says why. */
  private Optional<String> key(InputFile file, Portion share) {
    MessageDigest digest = Sha256.start();
    digest.update(settings.getBytes(StandardCharsets.UTF_8));
    digest.update(new ByteEncoder().string(file.name()).string(share.toString()).toBytes());
    try {
      share.digest(file, digest);
    } catch (IOException e) {
      return Optional.empty();
    }
    return Optional.of(HexFormat.of().formatHex(digest.digest()));
  }

  private Optional<LabelCounts> find(
      InputFile file, String key, Consumer<Parcel> parcels, Consumer<Rejected> rejected) {
    LabelCounts counts = LabelCounts.ofSums(1);
    Consumer<Parcel> counted =
        parcel -> {
          counts.add(RunCount.FROM_CACHE.label(), 1);
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

  private LabelCounts make(
      InputFile file,
      Portion share,
      String key,
      Consumer<Parcel> parcels,
      Consumer<Rejected> rejected,
      FileAnnotator annotator) {
    if (!isWritable) {
      return annotator.annotate(file, share, parcels, rejected);
    }
    try (CacheRecording recording = new CacheRecording(folder, key, this::giveUp)) {
      LabelCounts counts =
          annotator.annotate(
              file,
              share,
              parcel -> {
                recording.record(CacheRecord.of(parcel));
                parcels.accept(parcel);
              },
              record -> {
                recording.record(CacheRecord.of(record));
                rejected.accept(record);
              });
      recording.record(CacheRecord.of(counts));
      if (key(file, share).equals(Optional.of(key))) { // it did not change meanwhile
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
