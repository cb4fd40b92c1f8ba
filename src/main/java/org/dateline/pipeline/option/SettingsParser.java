package org.dateline.pipeline.option;

import java.util.List;
import org.dateline.command.UsageException;

/** Checks the options, each alone and all together, before anything is read. */
public final class SettingsParser {
  private final DatelineOptions options;

  private SettingsParser(DatelineOptions options) {
    this.options = options;
  }

  /**
   * The sense of {@code options}.
   *
   * @throws UsageException in one line, if one has none
   */
  public static Settings parse(DatelineOptions options) {
    return new SettingsParser(options).settings();
  }

  private Settings settings() {
    AnnotationSettings annotation = new AnnotationParser(options).parse();
    CountingSettings counting = new CountingParser(options).parse(annotation);
    List<String> codes = List.copyOf(annotation.codeToName().keySet());
    List<String> inputs = inputs();
    String output = OptionValue.notEmpty("--output", options.getOutput(), "name a folder");
    inputs.forEach(input -> InputPaths.checkApart(input, output));
    return new Settings(
        inputs,
        output,
        annotation,
        counting,
        new TableSettings(
            codes,
            annotation.hasTopics(),
            options.getTexts(),
            options.getCsvBom(),
            OptionValue.isFirst("--report", options.getReport(), "full", "aggregate")),
        maxRejected(),
        new CacheParser(options, inputs).parse());
  }

  private List<String> inputs() {
    List<String> inputs = InputPaths.split(options.getInput());
    if (inputs.isEmpty()) {
      throw new UsageException("--input: is empty; name a folder, file or glob");
    }
    return inputs;
  }

  private double maxRejected() {
    double share = options.getMaxRejected();
    if (!(share >= 0 && share <= 1)) {
      throw new UsageException("--maxRejected: not a share: " + share + "; choose from 0 to 1");
    }
    return share;
  }
}
