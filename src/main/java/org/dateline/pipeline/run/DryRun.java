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
import org.dateline.article.content.ArticleSink;
import org.dateline.article.content.Stripe;
import org.dateline.command.UsageException;
import org.dateline.model.Article;
import org.dateline.model.Rejected;
import org.dateline.pipeline.input.InputFile;
import org.dateline.pipeline.input.Listing;
import org.dateline.pipeline.option.DatelineOptions;
import org.dateline.pipeline.option.Settings;
import org.dateline.pipeline.option.SettingsParser;

/**
 * Lists what a run would read, by format and file. Articles are counted by reading them, up to a
 * bound on the time that this takes; of files behind it no more than the head is read.
 */
public final class DryRun {
  private static final double MEGABYTE = 1e6;

  /** Files are read up to so many bytes together: some ten seconds. */
  private static final long READ_BYTES = 256_000_000;

  /** More files than these are told by their formats alone. */
  private static final int FILES = 40;

  private static final String HEADING = "%10s %12s %10s  %s";

  private final ArticleReader reader;
  private final Map<String, Seen> formatToSeen = new HashMap<>();
  private final List<String> fileLines = new ArrayList<>();
  private long bytesRead;

  private DryRun(ArticleReader reader) {
    this.reader = reader;
  }

  /**
   * What the job would read.
   *
   * @throws UsageException if the options or the input are not what the job can work with
   */
  public static String answer(DatelineOptions options) throws IOException {
    FileSystems.setDefaultPipelineOptions(options);
    try {
      Settings settings = SettingsParser.parse(options);
      Listing listing = Listing.ofInput(settings.inputs(), settings.output());
      return new DryRun(new ArticleReader(settings.annotation().reading().readOptions()))
          .answer(listing);
    } catch (UsageException e) {
      throw e.placed(options.getPlaces());
    }
  }

  private String answer(Listing listing) {
    Seen all = new Seen("would be read");
    for (InputFile file : listing.files()) {
      all.add(look(file));
    }
    List<String> lines = new ArrayList<>();
    lines.add(String.format(Locale.ROOT, HEADING, "files", "MB", "articles", "format, first file"));
    formatToSeen.values().stream().sorted(Seen.LARGEST).map(Seen::line).forEach(lines::add);
    lines.add(all.line());
    if (listing.files().size() <= FILES) {
      lines.add("");
      lines.add(String.format(Locale.ROOT, HEADING, "rejected", "MB", "articles", "file, format"));
      lines.addAll(fileLines);
    }
    listing.rejected().stream().map(DryRun::notRead).forEach(lines::add);
    return String.join("\n", lines) + "\n";
  }

  /** Looks at one file, and reads it while there is time. */
  private Seen look(InputFile file) {
    String format = reader.recognize(file).label();
    Seen seen = new Seen(file.name() + ", " + format);
    seen.bytes = file.size();
    seen.files = 1;
    bytesRead += file.size();
    if (bytesRead <= READ_BYTES) {
      reader.read(file, Stripe.WHOLE, seen);
    } else {
      seen.isWhole = false;
    }
    fileLines.add(seen.fileLine());
    formatToSeen.computeIfAbsent(format, f -> new Seen(f + ", " + file.name())).add(seen);
    return seen;
  }

  private static String notRead(Rejected rejected) {
    String where = rejected.origin().file();
    return "not read: " + where + ": " + rejected.reason().word() + ", " + rejected.detail();
  }

  /** What was seen of some files. */
  private static final class Seen implements ArticleSink {
    static final Comparator<Seen> LARGEST =
        Comparator.<Seen>comparingLong(seen -> seen.bytes)
            .reversed()
            .thenComparing(seen -> seen.label);

    private final String label;
    private long files;
    private long bytes;
    private long articles;
    private long rejected;
    private boolean isWhole = true;

    Seen(String label) {
      this.label = label;
    }

    void add(Seen more) {
      files += more.files;
      bytes += more.bytes;
      articles += more.articles;
      rejected += more.rejected;
      isWhole &= more.isWhole;
    }

    @Override
    public void article(Article article) {
      articles++;
    }

    @Override
    public void rejected(Rejected row) {
      rejected++;
    }

    String line() {
      return line(files);
    }

    String fileLine() {
      return line(rejected);
    }

    private String line(long first) {
      String count = String.format(Locale.ROOT, "%,d", articles);
      String sum = isWhole ? count : articles == 0 ? "not read" : count + "+";
      return String.format(
          Locale.ROOT, "%,10d %,12.3f %10s  %s", first, bytes / MEGABYTE, sum, label);
    }
  }
}
