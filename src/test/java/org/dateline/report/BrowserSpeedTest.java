package org.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How large the report is, and how soon it can be worked with. */
@Tag("browser")
final class BrowserSpeedTest {
  private static final int TRIES = 3;
  private static final double MILLIS = 1000;

  @TempDir static Path folder;

  private static BrowserReports reports;

  @BeforeAll
  static void open() throws IOException {
    reports = BrowserReports.open(folder);
  }

  @AfterAll
  static void close() throws IOException {
    if (reports != null) {
      reports.close();
    }
  }

  @ParameterizedTest
  @CsvSource({"ten-thousand, 1.5", "million, 3.0"})
  void pageIsSmallAndSoonAlive(String report, double megabytes) throws IOException {
    Path file = reports.report(report);
    BrowserPage page = reports.page();
    page.resize(1440, 900, false);
    double least = Double.MAX_VALUE;
    for (int i = 0; i < TRIES; i++) {
      page.loadLive(file);
      String mark = "performance.getEntriesByName('live')[0].startTime";
      least = Math.min(least, page.evaluate(mark).asDouble());
    }

    page.capture(BrowserReports.PICTURES.resolve(report + ".png"));
    System.out.printf("%s: %.2f MB, alive after %.0f ms%n", report, Files.size(file) / 1e6, least);
    assertThat(Files.size(file) / 1e6).isLessThanOrEqualTo(megabytes);
    assertThat(least).isLessThan(MILLIS);
    boolean saysSo = page.evaluate("document.querySelector('.large') !== null").asBoolean();
    assertThat(saysSo).isEqualTo(report.equals("million"));
  }
}
