package org.dateline.pipeline.option;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.command.UsageException;
import org.dateline.gazetteer.Country;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.GazetteerException;
import org.dateline.gazetteer.Overrides;
import org.dateline.gazetteer.TopicFile;
import org.dateline.model.Form;

/** Checks the options that annotating looks at. */
final class AnnotationParser {
  private final DatelineOptions options;

  AnnotationParser(DatelineOptions options) {
    this.options = options;
  }

  AnnotationSettings parse() {
    ReadingSettings reading = new ReadingParser(options).parse();
    Map<String, String> gazetteerFiles =
        SmallFiles.readFolder("--gazetteer", options.getGazetteer());
    Gazetteer gazetteer = gazetteer(gazetteerFiles);
    return new AnnotationSettings(
        reading,
        countries(gazetteer),
        forms(),
        gazetteerFiles,
        overrides(gazetteer),
        topics(),
        options.getEntities(),
        options.getTexts());
  }

  private static Gazetteer gazetteer(Map<String, String> files) {
    try {
      return Gazetteer.of(files);
    } catch (GazetteerException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }

  private NamedFile overrides(Gazetteer gazetteer) {
    NamedFile file = SmallFiles.readFile("--overrides", options.getOverrides());
    try {
      if (file.isThere()) {
        Overrides.parse(file.name(), file.content(), gazetteer);
      }
    } catch (GazetteerException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
    return file;
  }

  private NamedFile topics() {
    NamedFile file = SmallFiles.readFile("--topics", options.getTopics());
    try {
      if (file.isThere()) {
        TopicFile.parse(file.name(), file.content());
      }
    } catch (GazetteerException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
    return file;
  }

  private SortedMap<String, String> countries(Gazetteer gazetteer) {
    SortedMap<String, String> codeToName = new TreeMap<>();
    if (options.getCountries().strip().equalsIgnoreCase("all")) {
      gazetteer.countries().forEach(country -> codeToName.put(country.code(), country.name()));
      return codeToName;
    }
    for (String code : OptionValue.words(options.getCountries())) {
      Country country =
          gazetteer
              .country(code.toUpperCase(Locale.ROOT))
              .orElseThrow(() -> unknownCountry(code, gazetteer));
      codeToName.put(country.code(), country.name());
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
    for (String word : OptionValue.words(options.getCount())) {
      forms.add(
          Form.labelled(word)
              .filter(Form::isOfCountry)
              .orElseThrow(() -> OptionValue.unknown("--count", word, formLabels())));
    }
    if (forms.isEmpty()) {
      throw new UsageException("--count: is empty; choose from " + String.join(", ", formLabels()));
    }
    return forms;
  }

  private static List<String> formLabels() {
    return Arrays.stream(Form.values()).filter(Form::isOfCountry).map(Form::label).toList();
  }
}
