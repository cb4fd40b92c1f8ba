package org.dateline.gazetteer;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.text.NearestName;

/** The analyst's groups of outlets, an outlet a line. */
public final class OutletGroupFile {
  private static final String HEADER = "source,group";

  /** In the order of the file. */
  private final Map<String, CsvLine> sourceToLine;

  private OutletGroupFile(Map<String, CsvLine> sourceToLine) {
    this.sourceToLine = sourceToLine;
  }

  /**
   * Parses a file.
   *
   * @param file its name in messages
   */
  public static OutletGroupFile parse(String file, String csv) {
    Map<String, CsvLine> sourceToLine = new LinkedHashMap<>();
    for (CsvLine line : CsvLine.parse(file, csv, HEADER)) {
      String source = line.required(0, "source");
      line.required(1, "group");
      CsvLine earlier = sourceToLine.putIfAbsent(source, line);
      if (earlier != null) {
        throw line.fault("outlet stands twice", source, "see line " + earlier.number());
      }
    }
    return new OutletGroupFile(sourceToLine);
  }

  /** The group of each outlet. */
  public SortedMap<String, String> sourceToGroup() {
    SortedMap<String, String> sourceToGroup = new TreeMap<>();
    sourceToLine.forEach((source, line) -> sourceToGroup.put(source, line.cell(1)));
    return sourceToGroup;
  }

  /**
   * Refuses a group of an outlet that published nothing: it is most likely spelt otherwise.
   *
   * @param sources those that have an article
   */
  public void requireAmong(Collection<String> sources) {
    sourceToLine.forEach(
        (source, line) -> {
          if (!sources.contains(source)) {
            throw line.fault("unknown outlet", source, advice(source, sources));
          }
        });
  }

  private static String advice(String source, Collection<String> sources) {
    return NearestName.of(source, List.copyOf(sources))
        .map(near -> "did you mean " + near + "?")
        .orElse("write it as sources.csv has it, or delete the line");
  }
}
