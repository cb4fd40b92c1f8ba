package org.dateline.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.model.Form;
import org.dateline.text.Folding;
import org.dateline.text.NearestName;
import org.jspecify.annotations.Nullable;

/**
 * All that the files know of countries: the countries, the forms of their names, what only looks
 * like one, and who leads them.
 */
public final class Gazetteer {
  static final String COUNTRIES = "countries.csv";
  static final String FORMS = "country-forms.csv";
  static final String NOT_COUNTRIES = "not-countries.csv";
  static final String AMBIGUOUS = "ambiguous-forms.csv";
  static final String LEADERS = "leaders.csv";
  static final String GIVEN_NAMES = "given-names.csv";

  private static final List<String> FILES =
      List.of(
          COUNTRIES,
          FORMS,
          NOT_COUNTRIES,
          AMBIGUOUS,
          LEADERS,
          GIVEN_NAMES,
          NameLists.NICKNAMES,
          NameLists.ACRONYMS,
          NameLists.EQUAL_NAMES,
          NameLists.TELLING_TITLES);

  /** Those of these files that are for one language: they lie in its folder. */
  private static final Set<String> ENGLISH =
      Set.of(
          NameLists.NICKNAMES, NameLists.ACRONYMS, NameLists.EQUAL_NAMES, NameLists.TELLING_TITLES);

  private static @Nullable Edited latest;

  private final Map<String, Country> codeToCountry;
  private final List<CountryForm> forms;
  private final List<NotCountry> notCountries;
  private final List<Ambiguity> ambiguities;
  private final List<Leader> leaders;
  private final Set<String> givenNames;
  private final NameLists names;

  private Gazetteer(Map<String, String> fileToContent) {
    this.codeToCountry = GazetteerFiles.countries(content(fileToContent, COUNTRIES));
    this.ambiguities = GazetteerFiles.ambiguities(content(fileToContent, AMBIGUOUS), this);
    this.forms = GazetteerFiles.forms(content(fileToContent, FORMS), this);
    this.notCountries = GazetteerFiles.notCountries(content(fileToContent, NOT_COUNTRIES));
    this.leaders = GazetteerFiles.leaders(content(fileToContent, LEADERS), this);
    this.givenNames = GazetteerFiles.givenNames(content(fileToContent, GIVEN_NAMES));
    this.names =
        NameLists.of(
            content(fileToContent, NameLists.NICKNAMES),
            content(fileToContent, NameLists.ACRONYMS),
            content(fileToContent, NameLists.EQUAL_NAMES),
            content(fileToContent, NameLists.TELLING_TITLES));
  }

  /** The gazetteer that comes with the program. */
  public static Gazetteer builtIn() {
    return BuiltIn.GAZETTEER;
  }

  /**
   * The built-in gazetteer with some of its files replaced.
   *
   * @param fileToContent the content of each edited file by its name
   */
  public static Gazetteer of(Map<String, String> fileToContent) {
    for (String file : fileToContent.keySet()) {
      if (!FILES.contains(file)) {
        throw new GazetteerException(
            file,
            "file is not of the gazetteer: \""
                + file
                + "\"; known are "
                + String.join(", ", FILES));
      }
    }
    return fileToContent.isEmpty() ? builtIn() : edited(Map.copyOf(fileToContent));
  }

  /** A run asks for its own again and again: the latest one is kept. */
  private static synchronized Gazetteer edited(Map<String, String> fileToContent) {
    Edited known = latest;
    if (known == null || !known.fileToContent().equals(fileToContent)) {
      known = new Edited(fileToContent, new Gazetteer(fileToContent));
      latest = known;
    }
    return known.gazetteer();
  }

  private record Edited(Map<String, String> fileToContent, Gazetteer gazetteer) {}

  /** The countries by code. */
  public List<Country> countries() {
    return List.copyOf(codeToCountry.values());
  }

  /** The country with this alpha-3 code. */
  public Optional<Country> country(String code) {
    return Optional.ofNullable(codeToCountry.get(code));
  }

  /** The code that an unknown one most likely means: US and "United States" mean USA. */
  public Optional<String> nearestCode(String unknown) {
    return forms.stream()
        .filter(form -> form.name().equalsIgnoreCase(unknown))
        .map(CountryForm::code)
        .findFirst()
        .or(() -> nearestOf(unknown));
  }

  private Optional<String> nearestOf(String unknown) {
    return codeToCountry.values().stream()
        .filter(
            country ->
                country.alpha2().equalsIgnoreCase(unknown)
                    || country.code().equalsIgnoreCase(unknown)
                    || country.name().equalsIgnoreCase(unknown))
        .map(Country::code)
        .findFirst()
        .or(() -> NearestName.of(unknown, codeToCountry.keySet()));
  }

  /** All forms, those that equal a country's shown name too. */
  public List<CountryForm> forms() {
    return forms;
  }

  /** What countries are called by forms of these kinds, folded; without the codes of teams. */
  public Set<String> foldedForms(Set<Form> kinds) {
    return forms.stream()
        .filter(form -> kinds.contains(form.form()) && !form.isTeamCode())
        .map(CountryForm::name)
        .map(Folding::fold)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Phrases that hold a country's name and do not mean it. */
  public List<NotCountry> notCountries() {
    return notCountries;
  }

  /** The readings of forms that may mean more than one thing. */
  public List<Ambiguity> ambiguities() {
    return ambiguities;
  }

  /** Leaders by country and office. */
  public List<Leader> leaders() {
    return leaders;
  }

  /** Given names, after which a country's name is a surname. */
  public Set<String> givenNames() {
    return givenNames;
  }

  /** The same, folded. */
  public Set<String> foldedGivenNames() {
    return givenNames.stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet());
  }

  /** Nicknames, acronyms and other names of people, organizations and places. */
  public NameLists names() {
    return names;
  }

  /** The code in a cell, or an error that says what was probably meant. */
  String requireCode(CsvLine line, String code) {
    if (!codeToCountry.containsKey(code)) {
      String advice =
          nearestOf(code).map(near -> "did you mean " + near + "?").orElse("see " + COUNTRIES);
      throw line.fault("unknown country code", code, advice);
    }
    return code;
  }

  private static String content(Map<String, String> fileToContent, String file) {
    return fileToContent.getOrDefault(file, BuiltIn.FILE_TO_CONTENT.getOrDefault(file, ""));
  }

  /** Read once, when first asked for. */
  private static final class BuiltIn {
    static final Map<String, String> FILE_TO_CONTENT = readAll();
    static final Gazetteer GAZETTEER = new Gazetteer(FILE_TO_CONTENT);

    private static Map<String, String> readAll() {
      Map<String, String> fileToContent = new HashMap<>();
      FILES.forEach(
          file ->
              fileToContent.put(
                  file, BuiltInFile.read(ENGLISH.contains(file) ? "en/" + file : file)));
      return fileToContent;
    }
  }
}
