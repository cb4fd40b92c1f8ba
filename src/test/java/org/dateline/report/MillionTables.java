package org.dateline.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.count.timeline.Period;
import org.dateline.report.finding.ReportFacts;
import org.dateline.table.Table;

/**
 * Tables of a million articles over 25 years: those of a few hundred stories, whose rows of
 * articles and mentions stand there again and again, under other ids and of 200 outlets more. The
 * small tables stay those of the few; mentions stand with every eighth.
 */
final class MillionTables {
  private static final int STORIES = 400;
  private static final int TIMES = 2_500;
  private static final int WITH_MENTIONS = 8;
  private static final int OUTLETS = 200;
  private static final int DAYS = 9131;
  private static final String OUTLET = "Meridian Wire";

  private MillionTables() {}

  /** Writes them into {@code folder}. */
  static ReportFacts write(Path folder) throws IOException {
    FinishedTables.write(folder, Period.MONTH, HostileStories.stories(11, STORIES, true, DAYS));
    multiply(folder.resolve(Table.ARTICLES.fileName(1)), 1);
    multiply(folder.resolve(Table.MENTIONS.fileName(1)), WITH_MENTIONS);
    return FinishedTables.facts(folder, Period.MONTH);
  }

  /** An id stands first in each row; examples name those of the first time. */
  private static void multiply(Path table, int step) throws IOException {
    List<String> lines = Files.readAllLines(table);
    try (BufferedWriter out = Files.newBufferedWriter(table)) {
      out.write(lines.get(0) + "\n");
      for (String line : lines.subList(1, lines.size())) {
        out.write(line + "\n");
      }
      for (int time = 1; time < TIMES; time++) {
        for (String line : time % step == 0 ? lines.subList(1, lines.size()) : List.<String>of()) {
          String row = line.replace(OUTLET, OUTLET + " " + time % OUTLETS);
          out.write("b%04d".formatted(time) + row + "\n");
        }
      }
    }
  }
}
