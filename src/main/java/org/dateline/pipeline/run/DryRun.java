package org.dateline.pipeline.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.beam.sdk.io.FileSystems;
import org.dateline.article.ArticleReader;
import org.dateline.command.UsageException;
import org.dateline.model.Rejected;
import org.dateline.pipeline.input.InputFile;
import org.dateline.pipeline.input.Listing;
import org.dateline.pipeline.option.DatelineOptions;
import org.dateline.pipeline.option.Settings;
import org.dateline.pipeline.option.SettingsParser;

/** Lists what a run would read, by format: each file is opened, and no more than its head read. */
public final class DryRun {
  private static final double MEGABYTE = 1e6;

  private final Map<String, Format> labelToFormat = new HashMap<>();

  private DryRun() {}

  /**
   * What the job would read.
   *
   * @throws UsageException if the options or the input are not what the job can work with
   */
  public static String answer(DatelineOptions options) throws IOException {
    FileSystems.setDefaultPipelineOptions(options);
    try {
      Settings settings = SettingsParser.parse(options);
      return new DryRun().answer(settings, Listing.ofInput(settings.inputs(), settings.output()));
    } catch (UsageException e) {
      throw e.placed(options.getPlaces());
    }
  }

  private String answer(Settings settings, Listing listing) {
    ArticleReader reader = new ArticleReader(settings.annotation().reading().readOptions());
    for (InputFile file : listing.files()) {
      String label = reader.recognize(file).label();
      labelToFormat.computeIfAbsent(label, Format::new).add(file);
    }
    List<String> lines = new ArrayList<>();
    lines.add(String.format(Locale.ROOT, "%10s %12s  %s", "files", "MB", "format, first file"));
    labelToFormat.values().stream().sorted(Format.LARGEST).map(Format::line).forEach(lines::add);
    lines.add(line(listing.files().size(), listing.bytes(), "would be read"));
    for (Rejected rejected : listing.rejected()) {
      lines.add(
          "not read: "
              + rejected.origin().file()
              + ": "
              + rejected.reason().word()
              + ", "
              + rejected.detail());
    }
    return String.join("\n", lines) + "\n";
  }

  private static String line(long files, long bytes, String what) {
    return String.format(Locale.ROOT, "%,10d %,12.3f  %s", files, bytes / MEGABYTE, what);
  }

  /** The files of one format. */
  private static final class Format {
    static final Comparator<Format> LARGEST =
        Comparator.<Format>comparingLong(format -> format.bytes)
            .reversed()
            .thenComparing(format -> format.label);

    private final String label;
    private String first = "";
    private long files;
    private long bytes;

    Format(String label) {
      this.label = label;
    }

    void add(InputFile file) {
      first = files == 0 ? file.name() : first;
      files++;
      bytes += file.size();
    }

    String line() {
      return DryRun.line(files, bytes, label + ", " + first);
    }
  }
}
