package org.dateline.pipeline.run;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.table.FinishedTable;
import org.dateline.table.Row;
import org.dateline.table.Table;

/** Says in a line what a run changes in the tables that were there before it. */
final class SinceBefore {
  private static final int COUNTRIES = 4;

  private final Map<String, Long> before;
  private final Map<String, Long> now;

  private SinceBefore(Map<String, Long> before, Map<String, Long> now) {
    this.before = before;
    this.now = now;
  }

  /**
   * A line, or none if no tables were there, or nothing of this changed.
   *
   * @param before the folder of the earlier tables; what is in it may be somebody else's
   * @param now the folder of the new ones
   */
  static List<String> lines(Path before, Path now) {
    Map<String, Long> earlier = earlier(before);
    if (earlier.isEmpty()) {
      return List.of();
    }
    Map<String, Long> later = figures(now);
    return earlier.equals(later) ? List.of() : List.of(new SinceBefore(earlier, later).line());
  }

  /** Nothing, if the files of these names are no tables of this program. */
  private static Map<String, Long> earlier(Path folder) {
    boolean isThere =
        Stream.of(Table.ARTICLES, Table.COUNTRIES)
            .allMatch(table -> Files.exists(folder.resolve(table.fileName(1))));
    try {
      return isThere ? figures(folder) : Map.of();
    } catch (UncheckedIOException | IllegalArgumentException e) {
      return Map.of();
    }
  }

  private String line() {
    List<String> changes = new ArrayList<>(List.of(change("articles")));
    now.keySet().stream()
        .filter(name -> !name.equals("articles") && difference(name) != 0)
        .sorted((a, b) -> Long.compare(Math.abs(difference(b)), Math.abs(difference(a))))
        .limit(COUNTRIES)
        .map(this::change)
        .forEach(changes::add);
    return changes.stream()
        .collect(Collectors.joining(", ", "since the tables before: ", "; diff says why"));
  }

  private String change(String name) {
    return String.format(Locale.ROOT, "%s %+,d", name, difference(name));
  }

  private long difference(String name) {
    return now.getOrDefault(name, 0L) - before.getOrDefault(name, 0L);
  }

  /** The number of articles, and the stories of each country by its name. */
  private static Map<String, Long> figures(Path folder) {
    Map<String, Long> figures = new LinkedHashMap<>();
    try (Stream<Row> articles = FinishedTable.rows(folder, Table.ARTICLES);
        Stream<Row> countries = FinishedTable.rows(folder, Table.COUNTRIES)) {
      figures.put("articles", articles.count());
      countries.forEach(row -> figures.put(row.text("name"), row.count("stories")));
    }
    return figures;
  }
}
