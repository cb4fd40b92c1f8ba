package org.dateline.audit.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.table.FinishedTable;
import org.dateline.table.Row;
import org.dateline.table.Table;

/**
 * Reads what a coder wrote of a sentence in which something was missed: {@code PRK; person: Ri Yong
 * Ho}. Each is a country by its code or name, or a type with or without a name.
 */
public final class MissedNames {
  /** The types of entities, as the tables call them. */
  public static final List<String> TYPES = List.of("person", "organization", "location");

  private final Map<String, String> wordToMissed = new HashMap<>();

  private MissedNames() {}

  /** Knows the countries of the tables in a folder. */
  public static MissedNames of(Path folder) throws IOException {
    MissedNames names = new MissedNames();
    TYPES.forEach(type -> names.wordToMissed.put(type, type));
    try (Stream<Row> rows = FinishedTable.rows(folder, Table.COUNTRIES)) {
      rows.forEach(
          row -> {
            String code = row.id("country");
            names.wordToMissed.put(code.toLowerCase(Locale.ROOT), code);
            names.wordToMissed.put(row.text("name").toLowerCase(Locale.ROOT), code);
          });
    }
    return names;
  }

  /** What a cell names, each as often as it stands there; none if it cannot be understood. */
  Optional<List<String>> parse(String cell) {
    List<String> missed = new ArrayList<>();
    for (String part : cell.split("[;\n|]|,(?! *[a-z])", -1)) {
      String word = part.split(":", 2)[0].strip().toLowerCase(Locale.ROOT);
      if (!word.isEmpty()) {
        Optional<String> known = Optional.ofNullable(wordToMissed.get(word));
        if (known.isEmpty()) {
          return Optional.empty();
        }
        missed.add(known.get());
      }
    }
    return missed.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(missed));
  }
}
