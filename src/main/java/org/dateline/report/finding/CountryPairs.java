package org.dateline.report.finding;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.table.FinishedTable;
import org.dateline.table.Row;
import org.dateline.table.Table;

/**
 * The pairs of countries.
 *
 * @param idsToPair every pair by its two codes
 * @param together those more often together than expected, what stands out most first
 * @param apart those less often together, hardly by chance, strongest first
 */
public record CountryPairs(Map<String, Pair> idsToPair, List<Pair> together, List<Pair> apart) {
  private static final int TOGETHER = 10;
  private static final int APART = 5;

  static CountryPairs read(Path folder) {
    List<Pair> pairs;
    try (Stream<Row> rows = FinishedTable.rows(folder, Table.COOCCURRENCE_COUNTRIES)) {
      pairs = rows.map(Pair::of).toList();
    }
    Map<String, Pair> idsToPair = new HashMap<>();
    pairs.forEach(pair -> idsToPair.put(pair.a() + " " + pair.b(), pair));
    List<Pair> together =
        pairs.stream().filter(Pair::isAttracted).sorted(Pair.STRONGEST).limit(TOGETHER).toList();
    List<Pair> apart =
        pairs.stream()
            .filter(pair -> pair.logLikelihood() < 0 && pair.isSignificant())
            .sorted(
                Comparator.comparingDouble(Pair::logLikelihood)
                    .thenComparing(Pair::a)
                    .thenComparing(Pair::b))
            .limit(APART)
            .toList();
    return new CountryPairs(idsToPair, Pair.notable(together), apart);
  }

  public Optional<Pair> pair(String one, String other) {
    String key = one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    return Optional.ofNullable(idsToPair.get(key));
  }
}
