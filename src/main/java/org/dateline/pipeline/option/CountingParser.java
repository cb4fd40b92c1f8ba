package org.dateline.pipeline.option;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.command.UsageException;
import org.dateline.count.timeline.Period;
import org.dateline.gazetteer.GazetteerException;
import org.dateline.gazetteer.OutletGroupFile;

/** Checks the options that counting looks at. */
final class CountingParser {
  private final DatelineOptions options;

  CountingParser(DatelineOptions options) {
    this.options = options;
  }

  /** The settings of counting what was annotated. */
  CountingSettings parse(AnnotationSettings annotation) {
    return new CountingSettings(
        annotation.codeToName(),
        annotation.reading().dates(),
        period(),
        OptionValue.isFirst("--duplicates", options.getDuplicates(), "merge", "keep"),
        OptionValue.isFirst("--repeated", options.getRepeated(), "drop", "keep"),
        minStories(),
        OptionValue.atLeast("--top", options.getTop(), 0),
        groups());
  }

  private NamedFile groups() {
    NamedFile file = SmallFiles.readFile("--groups", options.getGroups());
    try {
      if (file.isThere()) {
        OutletGroupFile.parse(file.name(), file.content());
      }
    } catch (GazetteerException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
    return file;
  }

  private String period() {
    List<String> known = new ArrayList<>(List.of(CountingSettings.AUTO));
    Arrays.stream(Period.values()).map(Period::label).forEach(known::add);
    if (!known.contains(options.getPeriod())) {
      throw OptionValue.unknown("--period", options.getPeriod(), known);
    }
    return options.getPeriod();
  }

  private int minStories() {
    String value = options.getMinStories();
    if (value.equals(CountingSettings.AUTO)) {
      return 0;
    }
    try {
      return OptionValue.atLeast("--minStories", Integer.parseInt(value), 1);
    } catch (NumberFormatException e) {
      throw new UsageException(
          "--minStories: not a number: \"" + value + "\"; write auto or a number such as 2", e);
    }
  }
}
