package org.dateline.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.dateline.count.timeline.Period;
import org.dateline.report.finding.ListedFile;
import org.dateline.report.finding.ReportFacts;
import org.dateline.table.FinishedTable;
import org.dateline.table.WrittenFile;

/**
 * Makes the report of a finished run anew, for whoever works on the report: arguments are the
 * folder with the tables and {@code run.json}, and the file to write.
 */
final class ReportOfTables {
  private ReportOfTables() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    long start = System.nanoTime();
    boolean hasTexts = arguments.length < 3 || !arguments[2].equals("aggregate");
    Report.write(folder, Path.of(arguments[1]), facts(folder, hasTexts));
    System.out.printf("%.2f s%n", (System.nanoTime() - start) / 1e9);
  }

  /** What {@code run.json} of a finished run says. */
  static ReportFacts facts(Path folder, boolean hasTexts) throws IOException {
    JsonNode run = new ObjectMapper().readTree(folder.resolve("run.json").toFile());
    Map<String, String> options = new LinkedHashMap<>();
    for (String name : List.of("countries", "count", "period", "minStories", "duplicates")) {
      options.put(name, run.at("/options/" + name).asText());
    }
    Map<String, Long> counts = new LinkedHashMap<>();
    run.get("counts")
        .properties()
        .forEach(count -> counts.put(count.getKey(), count.getValue().asLong()));
    List<ListedFile> files = new ArrayList<>();
    for (FinishedTable table : FinishedTable.in(folder)) {
      for (Path file : table.files()) {
        files.add(
            new ListedFile(
                String.valueOf(file.getFileName()),
                table.table().meaning(),
                OptionalLong.of(WrittenFile.of(file).rows())));
      }
    }
    Period period = Period.labelled(run.at("/choices/period").asText()).orElseThrow();
    return new ReportFacts(
        run.get("version").asText(),
        "java -jar dateline.jar --input=input",
        period,
        options,
        counts,
        files,
        hasTexts);
  }
}
