package org.dateline.article.field;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The keys by which tools name the parts of an article, from {@code field-names.csv} and the option
 * {@code --columns}. Case does not matter; a nested key is written with dots.
 */
public final class FieldNames {
  private static final FieldNames BUILT_IN = load(FieldNames.class, "field-names.csv");

  private final Map<String, List<FieldName>> nameToMeanings;
  private final Set<String> parents = new HashSet<>();

  private FieldNames(Map<String, List<FieldName>> nameToMeanings) {
    this.nameToMeanings = nameToMeanings;
    for (String name : nameToMeanings.keySet()) {
      for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
        parents.add(name.substring(0, dot));
      }
    }
  }

  /** The names known without {@code --columns}. */
  public static FieldNames builtIn() {
    return BUILT_IN;
  }

  /** These names, but the given columns alone for the fields that they name. */
  public FieldNames with(Map<ArticleField, String> columns) {
    Map<String, List<FieldName>> names = new HashMap<>();
    nameToMeanings.forEach(
        (name, meanings) ->
            meanings.stream()
                .filter(meaning -> !columns.containsKey(meaning.field()))
                .forEach(meaning -> add(names, name, meaning)));
    columns.forEach(
        (field, column) -> add(names, column.toLowerCase(Locale.ROOT), new FieldName(field, 0)));
    return new FieldNames(names);
  }

  private static void add(Map<String, List<FieldName>> names, String name, FieldName meaning) {
    names.computeIfAbsent(name, n -> new ArrayList<>()).add(meaning);
  }

  /** What a key means; nothing if it is not known. */
  public List<FieldName> meanings(String name) {
    List<FieldName> exact = nameToMeanings.get(name);
    return exact != null
        ? exact
        : nameToMeanings.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
  }

  /** Whether a known key lies inside the object under {@code name}. */
  public boolean isParent(String name) {
    return parents.contains(name) || parents.contains(name.toLowerCase(Locale.ROOT));
  }

  /** The names in a table that lies beside a class: field, name, where it is known from. */
  public static FieldNames load(Class<?> beside, String resource) {
    try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(resource), resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new FieldNames(parse(resource, lines.lines().toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  private static Map<String, List<FieldName>> parse(String resource, List<String> lines) {
    Map<String, List<FieldName>> names = new HashMap<>();
    int rank = 0;
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("#") || line.startsWith("field,")) {
        continue;
      }
      String[] cells = line.split(",", 3);
      ArticleField field =
          ArticleField.ofLabel(cells[0])
              .orElseThrow(() -> new IllegalStateException(resource + ": " + line));
      add(names, cells[1].toLowerCase(Locale.ROOT), new FieldName(field, ++rank));
    }
    return names;
  }
}
