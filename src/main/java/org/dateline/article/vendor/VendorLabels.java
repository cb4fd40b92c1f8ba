package org.dateline.article.vendor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The labels that a vendor writes, in the languages of its interface, from {@code
 * vendor-labels.csv}. Case does not matter, nor do blanks: exports lose some.
 */
public final class VendorLabels {
  private static final String RESOURCE = "vendor-labels.csv";
  private static final int LONGEST = 60;
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f]+");

  /**
   * A label and what stands behind it in its line.
   *
   * @param part what it means
   * @param label as it is written
   * @param value the rest of the line
   */
  public record Line(Meaning part, String label, String value) {}

  private final Map<String, Meaning> labelToPart = new HashMap<>();
  private final Map<Meaning, Set<String>> partToLabels = new EnumMap<>(Meaning.class);
  private final Map<Meaning, List<String>> partToWritten = new EnumMap<>(Meaning.class);

  private VendorLabels() {}

  public static VendorLabels of(String vendor) {
    VendorLabels labels = new VendorLabels();
    try (InputStream in =
            Objects.requireNonNull(VendorLabels.class.getResourceAsStream(RESOURCE), RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> line.startsWith(vendor + ",")).forEach(labels::add);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
    return labels;
  }

  private void add(String row) {
    String[] cells = row.split(",", 4);
    Meaning part = Meaning.of(cells[1]);
    labelToPart.putIfAbsent(squashed(cells[2]), part);
    partToLabels.computeIfAbsent(part, p -> new HashSet<>()).add(squashed(cells[2]));
    partToWritten.computeIfAbsent(part, p -> new ArrayList<>()).add(cells[2]);
  }

  /** What a label stands for, written with or without blanks. */
  public Optional<Meaning> part(String label) {
    return label.length() > LONGEST
        ? Optional.empty()
        : Optional.ofNullable(labelToPart.get(squashed(label)));
  }

  /** Whether the line is such a label and nothing else. */
  public boolean is(String line, Meaning part) {
    return line.length() <= LONGEST
        && partToLabels.getOrDefault(part, Set.of()).contains(squashed(line));
  }

  /** The label at the start of a line and its value, if the line has one that is known. */
  public Optional<Line> line(String line) {
    int colon = line.indexOf(':');
    if (colon < 1 || colon > LONGEST) {
      int wide = line.indexOf('\uff1a');
      colon = wide > 0 && wide <= LONGEST ? wide : -1;
    }
    if (colon < 1) {
      return Optional.empty();
    }
    String label = line.substring(0, colon);
    String value = line.substring(colon + 1);
    return part(label).map(part -> new Line(part, label.strip(), TextLines.strip(value)));
  }

  /** The labels for a part as they stand in the table. */
  public List<String> writtenAs(Meaning part) {
    return partToWritten.getOrDefault(part, List.of());
  }

  private static String squashed(String label) {
    return BLANKS.matcher(label).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
