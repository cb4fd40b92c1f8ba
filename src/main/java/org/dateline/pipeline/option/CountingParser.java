package org.dateline.pipeline.option;

import java.util.Arrays;
import java.util.List;
import org.dateline.count.timeline.Period;

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
        OptionValue.atLeast("--minStories", options.getMinStories(), 1),
        OptionValue.atLeast("--top", options.getTop(), 0));
  }

  private Period period() {
    List<String> known = Arrays.stream(Period.values()).map(Period::label).toList();
    return Period.labelled(options.getPeriod())
        .orElseThrow(() -> OptionValue.unknown("--period", options.getPeriod(), known));
  }
}
