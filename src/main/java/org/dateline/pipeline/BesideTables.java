package org.dateline.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.report.Network;
import org.dateline.report.Report;
import org.dateline.report.ReportFacts;
import org.dateline.table.DataPackage;
import org.dateline.table.Table;
import org.dateline.table.Workbook;

/** Writes what stands beside the tables, from the finished tables: no article is read again. */
final class BesideTables {
  private final Path folder;
  private final Settings settings;

  BesideTables(Path folder, Settings settings) {
    this.folder = folder;
    this.settings = settings;
  }

  void write(DatelineOptions options, RunSummary summary) throws IOException {
    DataPackage.write(folder);
    Workbook.write(folder);
    Network.write(folder, folder.resolve("network.graphml"), settings.top());
    Map<String, String> shown = new LinkedHashMap<>();
    shown.put("countries", options.getCountries());
    shown.put("count", options.getCount());
    shown.put("period", options.getPeriod());
    shown.put("timezone", options.getTimezone());
    shown.put("duplicates", options.getDuplicates());
    shown.put("entities", Boolean.toString(options.getEntities()));
    Report.write(
        folder,
        folder.resolve("report.html"),
        new ReportFacts(Version.current(), settings.period(), shown, summary.counts(), files()));
  }

  private Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    for (Table table : Table.values()) {
      for (int number = 1; isThere(table.fileName(number)); number++) {
        files.put(table.fileName(number), table.meaning());
      }
    }
    files.put("dateline.xlsx", "The tables but the mentions as a workbook.");
    files.put("network.graphml", "Countries and the most frequent entities as a network.");
    files.put("datapackage.json", "Every column's type, meaning, formula and unit.");
    files.put("run.json", "Version, options, counts, seconds and checksums of the run.");
    return files;
  }

  private boolean isThere(String name) {
    return Files.exists(folder.resolve(name));
  }
}
