package org.dateline.pipeline.option;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.dateline.command.UsageException;
import org.dateline.text.NearestName;

/** Checks the values of single options; what is wrong is told in one line. */
final class OptionValue {
  private OptionValue() {}

  static int atLeast(String option, int value, int least) {
    if (value < least) {
      throw new UsageException(option + ": too small: " + value + "; choose " + least + " or more");
    }
    return value;
  }

  static LocalDate date(String option, String value, LocalDate missing) {
    if (value.isBlank()) {
      return missing;
    }
    try {
      return LocalDate.parse(value.strip());
    } catch (DateTimeParseException e) {
      throw new UsageException(
          option + ": not a date: \"" + value + "\"; write yyyy-mm-dd, such as 2017-01-23", e);
    }
  }

  static String notEmpty(String option, String value, String advice) {
    if (value.isBlank()) {
      throw new UsageException(option + ": is empty; " + advice);
    }
    return value.strip();
  }

  /** Whether the value is the first of two words, neither of which is any other. */
  static boolean isFirst(String option, String value, String first, String second) {
    if (!value.equals(first) && !value.equals(second)) {
      throw unknown(option, value, List.of(first, second));
    }
    return value.equals(first);
  }

  static UsageException unknown(String option, String value, Collection<String> known) {
    String advice =
        NearestName.of(value, known).map(near -> "did you mean " + near + "? ").orElse("");
    return new UsageException(
        option
            + ": unknown value \""
            + value
            + "\"; "
            + advice
            + "choose from "
            + String.join(", ", known));
  }

  /** The parts of a list with commas. */
  static List<String> words(String list) {
    return Arrays.stream(list.split(","))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
