package org.dateline.report;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.count.timeline.Period;
import org.dateline.pipeline.JobRun;
import org.dateline.report.finding.ReportFacts;

/** Reports of all kinds, each made when it is first asked for, in a browser. */
final class BrowserReports implements Closeable {
  /** Where pictures stay. */
  static final Path PICTURES = Path.of("target", "browser").toAbsolutePath();

  private static final int SEED = 11;
  private static final int YEARS_25 = 9131;

  private static final String[] ONE_ARTICLE = {
    "Grain ships leave for China",
    "14 February 2023",
    "",
    "Three ships with grain left the harbor of Ostrava Bay on Tuesday, bound for China and Russia.",
    "China had asked for the grain in January, said Marta Velden, who leads the harbor. Velden"
        + " said",
    "that the United States would not object."
  };

  private final Path folder;
  private final Map<String, Path> nameToReport = new HashMap<>();
  private final Chromium browser;
  private final BrowserPage page;

  private BrowserReports(Path folder) throws IOException {
    this.folder = folder;
    this.browser = Chromium.start(Chromium.program().orElseThrow(), folder.resolve("profile"));
    this.page = BrowserPage.open(browser);
  }

  /** Starts a browser; the test is skipped where there is none. */
  static BrowserReports open(Path folder) throws IOException {
    assumeTrue(
        Chromium.program().isPresent(),
        "no Chromium here: apt-get install chromium runs this test");
    return new BrowserReports(folder);
  }

  BrowserPage page() {
    return page;
  }

  /** The report of a name; see the switch below. */
  Path report(String name) throws IOException {
    Path known = nameToReport.get(name);
    if (known == null) {
      known = make(name, folder.resolve(name));
      nameToReport.put(name, known);
    }
    return known;
  }

  private Path make(String name, Path tables) throws IOException {
    Path report = tables.resolve("report.html");
    switch (name) {
      case "entities" -> invent(tables, Period.DAY, 300, true, HostileStories.DAYS);
      case "countries" -> invent(tables, Period.DAY, 300, false, HostileStories.DAYS);
      case "years" -> invent(tables, Period.MONTH, 900, true, YEARS_25);
      case "ten-thousand" -> invent(tables, Period.MONTH, 10_000, true, HostileStories.DAYS);
      case "large" -> invent(tables, Period.MONTH, 12_500, true, HostileStories.DAYS);
      case "million" -> Report.write(tables, report, MillionTables.write(tables));
      case "sample" -> copySample(tables);
      case "world" ->
          JobRun.run(
              Path.of("input"),
              tables,
              "--countries=all",
              "--topics=" + file("topics.csv", "topic,phrase", "Rules & <b>rows</b>,rules"),
              "--groups="
                  + file("groups.csv", "source,group", "meridianwire.example,agencies <i>"));
      case "day" -> JobRun.run(Path.of("input"), tables, "--from=2023-02-14", "--to=2023-02-14");
      case "one" -> JobRun.run(file("one.txt", ONE_ARTICLE), tables);
      default -> throw new IllegalArgumentException(name);
    }
    return report;
  }

  private void invent(Path tables, Period period, int size, boolean hasEntities, int days)
      throws IOException {
    ReportFacts facts =
        FinishedTables.write(tables, period, HostileStories.stories(SEED, size, hasEntities, days));
    Report.write(tables, tables.resolve("report.html"), facts);
  }

  /** The report of the sample, made here from the tables that are in the repository. */
  private static void copySample(Path tables) throws IOException {
    Files.createDirectories(tables);
    try (Stream<Path> files = Files.list(Path.of("output"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".csv")).toList()) {
        Files.copy(file, tables.resolve(file.getFileName()));
      }
    }
    Report.write(tables, tables.resolve("report.html"), FinishedTables.facts(tables, Period.DAY));
  }

  private Path file(String name, String... lines) throws IOException {
    return Files.write(folder.resolve(name), List.of(lines), StandardCharsets.UTF_8);
  }

  /** A check that runs in the page; its head says what its answer is. */
  static String script(String name) throws IOException {
    try (var in = BrowserReports.class.getResourceAsStream("/browser/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() throws IOException {
    page.close();
    browser.close();
  }
}
