package org.dateline.article.field;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The keys by which tools name the parts of an article, from {@code field-names.csv} and the option
 * {@code --columns}. Case does not matter; a nested key is written with dots.
 */
public final class FieldNames {
  private static final FieldNames BUILT_IN = load();

  private final Map<String, FieldName> nameToMeaning;
  private final Set<String> parents = new HashSet<>();

  private FieldNames(Map<String, FieldName> nameToMeaning) {
    this.nameToMeaning = nameToMeaning;
    for (String name : nameToMeaning.keySet()) {
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
    Map<String, FieldName> names = new HashMap<>(nameToMeaning);
    names.values().removeIf(meaning -> columns.containsKey(meaning.field()));
    columns.forEach(
        (field, column) -> names.put(column.toLowerCase(Locale.ROOT), new FieldName(field, 0)));
    return new FieldNames(names);
  }

  /** What a key means, if it is known. */
  public Optional<FieldName> meaning(String name) {
    FieldName exact = nameToMeaning.get(name);
    return exact != null
        ? Optional.of(exact)
        : Optional.ofNullable(nameToMeaning.get(name.toLowerCase(Locale.ROOT)));
  }

  /** Whether a known key lies inside the object under {@code name}. */
  public boolean isParent(String name) {
    return parents.contains(name) || parents.contains(name.toLowerCase(Locale.ROOT));
  }

  private static FieldNames load() {
    String resource = "field-names.csv";
    try (InputStream in =
            Objects.requireNonNull(FieldNames.class.getResourceAsStream(resource), resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new FieldNames(parse(lines.lines().toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  private static Map<String, FieldName> parse(List<String> lines) {
    Map<String, FieldName> names = new HashMap<>();
    int rank = 0;
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("#") || line.startsWith("field,")) {
        continue;
      }
      String[] cells = line.split(",", 3);
      ArticleField field =
          ArticleField.ofLabel(cells[0])
              .orElseThrow(() -> new IllegalStateException("field-names.csv: " + line));
      names.putIfAbsent(cells[1].toLowerCase(Locale.ROOT), new FieldName(field, ++rank));
    }
    return names;
  }
}
