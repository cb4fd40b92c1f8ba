package org.dateline.pipeline.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.pipeline.option.DatelineOptions;
import org.dateline.pipeline.option.Settings;
import org.dateline.pipeline.option.Version;
import org.dateline.report.Network;
import org.dateline.report.Report;
import org.dateline.report.finding.Highlights;
import org.dateline.report.finding.ReportFacts;
import org.dateline.table.DataPackage;
import org.dateline.table.Table;
import org.dateline.table.workbook.Workbook;

/** Writes what stands beside the tables, from the finished tables: no article is read again. */
public final class BesideTables {
  private static final String WORKBOOK = "dateline.xlsx";
  private static final String NETWORK = "network.graphml";
  private static final String REPORT = "report.html";

  /** Names of all files that a run may write. */
  public static final Pattern NAMES =
      Pattern.compile(
          Stream.of(Table.values()).map(Table::label).collect(Collectors.joining("|", "(", ")"))
              + "(-\\d{3,})?\\.csv|texts\\.jsonl|"
              + Stream.of(WORKBOOK, NETWORK, REPORT, DataPackage.FILE, RunJson.FILE)
                  .map(Pattern::quote)
                  .collect(Collectors.joining("|")));

  private final Path folder;
  private final Settings settings;

  public BesideTables(Path folder, Settings settings) {
    this.folder = folder;
    this.settings = settings;
  }

  /**
   * Writes it, the workbook while the others are made; returns the main figures of the run.
   *
   * @param counts by the labels of {@link org.dateline.pipeline.block.RunCount}
   */
  public Highlights write(DatelineOptions options, Map<String, Long> counts) throws IOException {
    DataPackage.write(folder);
    try (Background workbook = new Background("workbook", () -> Workbook.write(folder))) {
      Network.write(folder, folder.resolve(NETWORK), settings.counting().top());
      Highlights highlights = writeReport(options, counts);
      workbook.await();
      return highlights;
    }
  }

  private Highlights writeReport(DatelineOptions options, Map<String, Long> counts)
      throws IOException {
    Map<String, String> shown = new LinkedHashMap<>();
    shown.put("countries", options.getCountries());
    shown.put("count", options.getCount());
    shown.put("period", options.getPeriod());
    shown.put("timezone", options.getTimezone());
    shown.put("duplicates", options.getDuplicates());
    shown.put("entities", Boolean.toString(options.getEntities()));
    return Report.write(
        folder,
        folder.resolve(REPORT),
        new ReportFacts(Version.current(), settings.counting().period(), shown, counts, files()));
  }

  private Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    for (Table table : Table.values()) {
      for (int number = 1; isThere(table.fileName(number)); number++) {
        files.put(table.fileName(number), table.meaning());
      }
    }
    files.put(WORKBOOK, "The tables but the mentions as a workbook.");
    files.put(NETWORK, "Countries and the most frequent entities as a network.");
    files.put(DataPackage.FILE, "Every column's type, meaning, formula and unit.");
    files.put(RunJson.FILE, "Version, options, counts, seconds and checksums of the run.");
    return files;
  }

  private boolean isThere(String name) {
    return Files.exists(folder.resolve(name));
  }
}
