package org.dateline.pipeline.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.article.field.ReadOptions;
import org.dateline.cache.CacheFolder;
import org.dateline.command.UsageException;
import org.dateline.count.timeline.Period;
import org.dateline.gazetteer.Country;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.GazetteerException;
import org.dateline.gazetteer.Overrides;
import org.dateline.model.Form;
import org.dateline.text.NearestName;

/** Checks the options, each alone and all together, before anything is read. */
public final class SettingsParser {
  private static final long MEGABYTE = 1_000_000;

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
    LocalDate from = date("--from", options.getFrom(), LocalDate.MIN);
    LocalDate to = date("--to", options.getTo(), LocalDate.MAX);
    if (from.isAfter(to)) {
      throw new UsageException("--from: " + from + " is after --to: " + to + "; exchange them");
    }
    checkColumns();
    Map<String, String> gazetteerFiles =
        SmallFiles.readFolder("--gazetteer", options.getGazetteer());
    return new Settings(
        inputs(),
        notEmpty("--output", options.getOutput(), "name a folder"),
        countries(gazetteer(gazetteerFiles)),
        forms(),
        from,
        to,
        period(),
        timezone(),
        isMergingDuplicates(),
        isDayFirst(),
        options.getColumns(),
        gazetteerFiles,
        options.getEntities(),
        atLeast("--minStories", options.getMinStories(), 1),
        atLeast("--top", options.getTop(), 0),
        overrides(),
        options.getTexts(),
        options.getCsvBom(),
        maxRejected(),
        cache());
  }

  private CachePlan cache() {
    String folder = options.getCache().strip();
    long bytes = atLeast("--cacheMegabytes", options.getCacheMegabytes(), 1) * MEGABYTE;
    if (folder.isEmpty()) {
      return CachePlan.NONE;
    }
    if (folder.contains("://")) {
      throw new UsageException(
          "--cache: not on this machine: \"" + folder + "\"; name a folder of its own");
    }
    try {
      Path path = Path.of(folder).toAbsolutePath().normalize();
      inputs().forEach(input -> checkOutside(path, input));
      if (!options.getDryRun()) {
        new CacheFolder(path).create();
      }
      return new CachePlan(path.toString(), bytes, ProgramChecksum.compute());
    } catch (InvalidPathException | IOException e) {
      throw new UsageException(
          "--cache: cannot be written: \"" + folder + "\"; choose a folder you may write", e);
    }
  }

  private static void checkOutside(Path cache, String input) {
    if (input.contains("://")) {
      return;
    }
    Path inputFolder = Path.of(input).toAbsolutePath().normalize();
    if (Files.isDirectory(inputFolder) && cache.startsWith(inputFolder)) {
      throw new UsageException(
          "--cache: lies inside the input: \"" + cache + "\"; name a folder outside it");
    }
  }

  private List<String> inputs() {
    List<String> inputs = words(options.getInput());
    if (inputs.isEmpty()) {
      throw new UsageException("--input: is empty; name a folder, file or glob");
    }
    return inputs;
  }

  private static Gazetteer gazetteer(Map<String, String> files) {
    try {
      return Gazetteer.of(files);
    } catch (GazetteerException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }

  private NamedFile overrides() {
    NamedFile file = SmallFiles.readFile("--overrides", options.getOverrides());
    try {
      if (file.isThere()) {
        Overrides.parse(file.name(), file.content());
      }
    } catch (GazetteerException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
    return file;
  }

  private SortedMap<String, String> countries(Gazetteer gazetteer) {
    SortedMap<String, String> codeToName = new TreeMap<>();
    if (options.getCountries().strip().equals("all")) {
      gazetteer.countries().forEach(country -> codeToName.put(country.code(), country.name()));
      return codeToName;
    }
    for (String code : words(options.getCountries())) {
      Country country = gazetteer.country(code).orElseThrow(() -> unknownCountry(code, gazetteer));
      codeToName.put(code, country.name());
    }
    if (codeToName.isEmpty()) {
      throw new UsageException("--countries: is empty; write USA,RUS or all");
    }
    return codeToName;
  }

  private static UsageException unknownCountry(String code, Gazetteer gazetteer) {
    String advice =
        gazetteer
            .nearestCode(code)
            .map(near -> "did you mean " + near + "?")
            .orElse("use ISO 3166-1 alpha-3 codes, such as USA");
    return new UsageException("--countries: unknown code \"" + code + "\"; " + advice);
  }

  private Set<Form> forms() {
    Set<Form> forms = EnumSet.noneOf(Form.class);
    for (String word : words(options.getCount())) {
      forms.add(
          Form.labelled(word)
              .filter(Form::isOfCountry)
              .orElseThrow(() -> unknown("--count", word, formLabels())));
    }
    if (forms.isEmpty()) {
      throw new UsageException("--count: is empty; choose from " + String.join(", ", formLabels()));
    }
    return forms;
  }

  private static List<String> formLabels() {
    return Arrays.stream(Form.values()).filter(Form::isOfCountry).map(Form::label).toList();
  }

  private Period period() {
    List<String> known = Arrays.stream(Period.values()).map(Period::label).toList();
    return Period.labelled(options.getPeriod())
        .orElseThrow(() -> unknown("--period", options.getPeriod(), known));
  }

  private ZoneId timezone() {
    try {
      return ZoneId.of(options.getTimezone());
    } catch (DateTimeException e) {
      String advice =
          NearestName.of(options.getTimezone(), ZoneId.getAvailableZoneIds())
              .map(near -> "did you mean " + near + "?")
              .orElse("write a region such as Europe/Berlin, or UTC");
      throw new UsageException(
          "--timezone: unknown zone \"" + options.getTimezone() + "\"; " + advice, e);
    }
  }

  private boolean isMergingDuplicates() {
    return switch (options.getDuplicates()) {
      case "merge" -> true;
      case "keep" -> false;
      default -> throw unknown("--duplicates", options.getDuplicates(), List.of("merge", "keep"));
    };
  }

  private boolean isDayFirst() {
    return switch (options.getDateOrder()) {
      case "dmy" -> true;
      case "mdy" -> false;
      default -> throw unknown("--dateOrder", options.getDateOrder(), List.of("mdy", "dmy"));
    };
  }

  private void checkColumns() {
    try {
      ReadOptions.parseColumns(options.getColumns());
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }

  private double maxRejected() {
    double share = options.getMaxRejected();
    if (!(share >= 0 && share <= 1)) {
      throw new UsageException("--maxRejected: not a share: " + share + "; choose from 0 to 1");
    }
    return share;
  }

  private static int atLeast(String option, int value, int least) {
    if (value < least) {
      throw new UsageException(option + ": too small: " + value + "; choose " + least + " or more");
    }
    return value;
  }

  private static LocalDate date(String option, String value, LocalDate missing) {
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

  private static String notEmpty(String option, String value, String advice) {
    if (value.isBlank()) {
      throw new UsageException(option + ": is empty; " + advice);
    }
    return value.strip();
  }

  private static UsageException unknown(String option, String value, Collection<String> known) {
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

  private static List<String> words(String list) {
    return Arrays.stream(list.split(","))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toList());
  }
}
