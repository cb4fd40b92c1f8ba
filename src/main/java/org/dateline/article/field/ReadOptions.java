package org.dateline.article.field;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.text.NearestName;

/**
 * What the user says about the input.
 *
 * @param columns the names of columns or keys, where they are not among the known ones
 * @param dayFirst whether {@code 1/2/2017} is the first of February
 */
public record ReadOptions(Map<ArticleField, String> columns, boolean dayFirst) {
  /** Known names, month first. */
  public static final ReadOptions STANDARD = new ReadOptions(Map.of(), false);

  /** Copies the map. */
  public ReadOptions {
    columns = Map.copyOf(columns);
  }

  /**
   * Parses {@code title=headline,text=body}; a nested key is written with dots.
   *
   * @throws IllegalArgumentException in one line, if a field is unknown or a name is missing
   */
  public static Map<ArticleField, String> parseColumns(String option) {
    Map<ArticleField, String> columns = new EnumMap<>(ArticleField.class);
    for (String pair : option.split(",", -1)) {
      if (pair.isBlank()) {
        continue;
      }
      int equals = pair.indexOf('=');
      String column = pair.substring(equals + 1).strip();
      if (equals < 0 || column.isEmpty()) {
        throw new IllegalArgumentException(
            "--columns: not a pair: \"" + pair.strip() + "\"; write title=headline,text=body");
      }
      columns.put(field(pair.substring(0, equals).strip()), column);
    }
    return columns;
  }

  private static ArticleField field(String label) {
    return Arrays.stream(ArticleField.values())
        .filter(
            field -> field.isForPeople() && field.label().equals(label.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(unknown(label)));
  }

  private static String unknown(String label) {
    List<String> known =
        Arrays.stream(ArticleField.values())
            .filter(ArticleField::isForPeople)
            .map(ArticleField::label)
            .toList();
    return NearestName.of(label, known)
        .map(near -> "--columns: unknown field \"" + label + "\"; did you mean " + near + "?")
        .orElseGet(
            () ->
                "--columns: unknown field \""
                    + label
                    + "\"; choose from "
                    + String.join(", ", known));
  }
}
