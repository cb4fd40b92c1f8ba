package org.dateline.explain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.command.UsageException;
import org.dateline.note.PlainWords;
import org.dateline.publish.OutputFolder;
import org.dateline.table.Table;
import org.dateline.text.NearestName;

/** The command {@code explain}: the sentences behind the numbers of a name or a pair. */
public final class ExplainCommand {
  /** How to call the command. */
  public static final String USAGE =
      "explain PRK [USA] [--output=output] [--word=missile] [--period=2017-04] [--limit=20]"
          + " [--order=newest] [--csv]";

  /** So many rows a spreadsheet holds. */
  private static final String ALL = "999999";

  private ExplainCommand() {}

  /**
   * Answers what follows the word {@code explain}.
   *
   * @throws UsageException if it is not two known names and known options, or the tables are not as
   *     a run left them
   */
  public static String answer(List<String> arguments) throws IOException {
    String advice = "; run the job again";
    try {
      return answered(arguments);
    } catch (IllegalArgumentException
        | IndexOutOfBoundsException
        | DateTimeException
        | NoSuchElementException
        | CharacterCodingException
        | UncheckedIOException e) {
      String problem = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new UsageException(
          "explain: the tables are damaged: " + problem.replace(advice, "") + advice, e);
    }
  }

  private static String answered(List<String> arguments) throws IOException {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("output", "output");
    options.put("word", "");
    options.put("period", "");
    options.put("limit", "");
    options.put("order", "oldest");
    options.put("csv", "false");
    List<String> names = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      boolean isOption = argument.startsWith("--");
      if (!isOption) {
        names.add(argument);
      } else if (argument.indexOf('=') < 0 && i + 1 < arguments.size()) {
        put(options, argument + "=" + arguments.get(++i));
      } else {
        put(options, argument);
      }
    }
    if (names.isEmpty() || names.size() > 2) {
      throw new UsageException(
          "explain: takes one name or two, not " + names.size() + "; write " + USAGE);
    }
    OutputFolder.recover(options.getOrDefault("output", ""));
    Path folder = folder(options.getOrDefault("output", ""));
    Subjects subjects = Subjects.read(folder);
    List<Subject> asked = new ArrayList<>();
    for (String name : names) {
      asked.add(find(subjects, name, folder));
    }
    if (asked.size() == 2 && asked.get(0).equals(asked.get(1))) {
      throw new UsageException(
          "explain: both names mean the same: \""
              + asked.get(0).name()
              + "\"; name two different ones");
    }
    String period = period(options.getOrDefault("period", ""));
    boolean isCsv = isTrue(options.getOrDefault("csv", ""));
    String limit = options.getOrDefault("limit", "");
    Question question =
        new Question(
            asked,
            word(options.getOrDefault("word", "")),
            period,
            isNewest(options.getOrDefault("order", "")),
            limit(limit.isEmpty() ? isCsv ? ALL : "20" : limit));
    Explanation found = Explain.of(folder, question);
    return isCsv ? ShownTable.of(found.shown()) : text(question, found);
  }

  private static boolean isTrue(String typed) {
    if (!typed.equals("true") && !typed.equals("false")) {
      throw new UsageException("--csv: not true or false: \"" + typed + "\"; write --csv");
    }
    return typed.equals("true");
  }

  private static boolean isNewest(String typed) {
    if (!typed.equals("newest") && !typed.equals("oldest")) {
      throw new UsageException("--order: unknown value \"" + typed + "\"; choose newest or oldest");
    }
    return typed.equals("newest");
  }

  /** As the words of the tables are written. */
  private static String word(String typed) {
    List<String> words = new ArrayList<>();
    new PlainWords(Set.of()).forEach(typed, 0, typed.length(), words::add);
    if (!typed.isEmpty() && words.size() != 1) {
      throw new UsageException(
          "--word: not one word of two letters or more: \"" + typed + "\"; write --word=missile");
    }
    return typed.isEmpty() ? "" : words.get(0);
  }

  private static String text(Question question, Explanation found) {
    List<Subject> asked = question.subjects();
    String period = question.period();
    StringBuilder text = new StringBuilder();
    text.append(
        asked.stream()
            .map(one -> one.name() + " (" + one.id() + ")")
            .collect(Collectors.joining(" and ")));
    text.append(question.hasWord() ? ", " + question.word() : "");
    text.append(period.isEmpty() ? "" : ", " + period).append('\n');
    text.append(
        asked.size() == 2
            ? "stories: %d; articles: %d; sentences with both: %d%n"
                .formatted(found.stories(), found.articles(), found.sentences())
            : "stories: %d; articles: %d; sentences: %d; mentions: %d%n"
                .formatted(found.stories(), found.articles(), found.sentences(), found.mentions()));
    if (!found.cell().isEmpty()) {
      String counted = question.hasWord() ? "sentences" : "stories";
      text.append("%s in the table: %s%n".formatted(counted, found.cell()));
    }
    if (asked.size() == 1) {
      text.append("mentions by rule (counting.md explains each):\n");
      found.rules().forEach(rule -> text.append(rule.line()).append('\n'));
    }
    found
        .lines()
        .forEach(line -> text.append(line.startsWith(" ") ? "" : "\n").append(line).append('\n'));
    return text.toString();
  }

  private static void put(Map<String, String> options, String argument) {
    int equals = argument.indexOf('=');
    String name = argument.substring(2, equals < 0 ? argument.length() : equals);
    if (!options.containsKey(name)) {
      String advice =
          NearestName.of(name, options.keySet())
              .map(near -> "did you mean --" + near + "?")
              .orElse("write " + USAGE);
      throw new UsageException("explain: unknown option --" + name + "; " + advice);
    }
    String alone = name.equals("csv") ? "true" : "";
    options.put(name, equals < 0 ? alone : argument.substring(equals + 1));
  }

  private static Path folder(String output) {
    Path folder = Path.of(output);
    if (!Files.exists(folder.resolve(Table.MENTIONS.fileName(1)))) {
      throw new UsageException(
          "--output: no tables in \"" + output + "\"; run the job first or name their folder");
    }
    return folder;
  }

  private static Subject find(Subjects subjects, String typed, Path folder) {
    return subjects
        .find(typed)
        .orElseThrow(
            () -> {
              String advice =
                  NearestName.of(typed, subjects.names())
                      .map(near -> "did you mean " + near + "?")
                      .orElse("use an id or a name from countries.csv or entities.csv");
              return new UsageException(
                  "explain: not in the tables of " + folder + ": \"" + typed + "\"; " + advice);
            });
  }

  private static String period(String typed) {
    if (!typed.isEmpty() && !isPeriod(typed)) {
      throw new UsageException(
          "--period: not a year, month or day: \""
              + typed
              + "\"; write 2017, 2017-04 or 2017-04-01");
    }
    return typed;
  }

  private static boolean isPeriod(String typed) {
    if (!typed.matches("\\d{4}(-\\d\\d){0,2}")) {
      return false;
    }
    try {
      LocalDate.parse((typed + "-01-01").substring(0, "yyyy-mm-dd".length()));
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static int limit(String typed) {
    if (!typed.matches("[1-9]\\d{0,5}")) {
      throw new UsageException(
          "--limit: not a number of sentences: \"" + typed + "\"; write a whole number from 1");
    }
    return Integer.parseInt(typed);
  }
}
