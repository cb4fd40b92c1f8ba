package org.dateline.gazetteer;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.model.Form;
import org.dateline.model.RuleId;
import org.dateline.text.NearestName;

/** Parses and checks the files of the gazetteer. */
final class GazetteerFiles {
  private static final int NAME = 2;
  private static final int FORM_RULE = 3;
  private static final int LEADER_SHORT = 3;
  private static final int LEADER_FROM = 4;
  private static final int LEADER_TO = 5;
  private static final Set<String> FORM_RULES =
      Set.of("", RuleId.FORMER, RuleId.BOTH, RuleId.SCORE);
  private static final Set<String> GAPS =
      new TreeSet<>(
          Set.of(
              "any",
              "word",
              "name",
              "place",
              "town",
              "language",
              "namesake",
              "demonym",
              "abbreviation",
              "capital",
              "institution",
              "leader"));

  private GazetteerFiles() {}

  static Map<String, Country> countries(String content) {
    Map<String, Country> codeToCountry = new TreeMap<>();
    for (CsvLine line : CsvLine.parse(Gazetteer.COUNTRIES, content, "code,alpha2,name")) {
      String code = line.required(0, "code");
      String alpha2 = line.required(1, "alpha2");
      if (!code.matches("[A-Z]{3}") || !alpha2.matches("[A-Z]{2}")) {
        throw line.fault("not ISO 3166-1 codes", code + "," + alpha2, "expected like USA,US");
      }
      Country country = new Country(code, alpha2, line.required(NAME, "name"));
      if (codeToCountry.put(code, country) != null) {
        throw line.fault("country stands twice", code, "delete one of the two lines");
      }
    }
    return codeToCountry;
  }

  static List<CountryForm> forms(String content, Gazetteer gazetteer) {
    Set<String> ambiguous =
        gazetteer.ambiguities().stream()
            .filter(ambiguity -> !Ambiguity.WORDS.contains(ambiguity.reading()))
            .map(Ambiguity::name)
            .collect(Collectors.toSet());
    Map<String, CountryForm> seen = new HashMap<>();
    List<CountryForm> forms = new ArrayList<>();
    for (Country country : gazetteer.countries()) {
      CountryForm shown = new CountryForm(country.code(), Form.NAME, country.name(), "");
      seen.put(country.name(), shown);
      forms.add(shown);
    }
    for (CsvLine line : CsvLine.parse(Gazetteer.FORMS, content, "code,form,name,rule")) {
      CountryForm form = form(line, gazetteer);
      CountryForm other = seen.putIfAbsent(form.name(), form);
      if (other != null) {
        refuseClash(line, form, other, ambiguous);
      }
      forms.add(form);
    }
    return List.copyOf(forms);
  }

  private static CountryForm form(CsvLine line, Gazetteer gazetteer) {
    String code = gazetteer.requireCode(line, line.required(0, "code"));
    Form form = countryForm(line, line.required(1, "form"));
    String name = line.required(NAME, "name");
    String rule = line.cell(FORM_RULE);
    if (!FORM_RULES.contains(rule)) {
      throw line.fault("unknown rule", rule, "choose former, both, score or nothing");
    }
    return new CountryForm(code, form, name, rule);
  }

  private static void refuseClash(
      CsvLine line, CountryForm form, CountryForm other, Set<String> ambiguous) {
    if (form.code().equals(other.code())) {
      throw line.fault(
          "form stands twice for " + form.code(), form.name(), "delete one of the two lines");
    }
    boolean isBoth = form.rule().equals(RuleId.BOTH) && other.rule().equals(RuleId.BOTH);
    if (!isBoth && !ambiguous.contains(form.name())) {
      throw line.fault(
          "form is claimed by " + other.code() + " and " + form.code(),
          form.name(),
          "give its readings in " + Gazetteer.AMBIGUOUS);
    }
  }

  static List<Ambiguity> ambiguities(String content, Gazetteer gazetteer) {
    Set<Ambiguity> ambiguities = new HashSet<>();
    List<Ambiguity> ordered = new ArrayList<>();
    String header = "name,form,reading,evidence";
    for (CsvLine line : CsvLine.parse(Gazetteer.AMBIGUOUS, content, header)) {
      String name = line.required(0, "name");
      Form form = countryForm(line, line.required(1, "form"));
      String reading = line.required(NAME, "reading");
      requireReading(line, reading, gazetteer);
      Ambiguity ambiguity = new Ambiguity(name, form, reading, line.cell(FORM_RULE));
      if (!ambiguities.add(ambiguity)) {
        throw line.fault("line stands twice", name, "delete one of the two");
      }
      ordered.add(ambiguity);
    }
    return List.copyOf(ordered);
  }

  /** A reading in lower case is a word for what is no country; all others are codes. */
  private static void requireReading(CsvLine line, String reading, Gazetteer gazetteer) {
    if (reading.matches("[a-z-]*") && !Ambiguity.WORDS.contains(reading)) {
      throw line.unknown("reading", reading, Ambiguity.WORDS);
    }
    if (!Ambiguity.WORDS.contains(reading)) {
      gazetteer.requireCode(line, reading);
    }
  }

  static List<NotCountry> notCountries(String content) {
    List<NotCountry> phrases = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (CsvLine line : CsvLine.parse(Gazetteer.NOT_COUNTRIES, content, "phrase,rule")) {
      String phrase = line.required(0, "phrase");
      if (phrase.indexOf('}', phrase.indexOf('{') + 1) < 0 && phrase.indexOf('{') >= 0) {
        throw line.fault("gap is not closed", phrase, "close it with }");
      }
      requireGap(line, phrase);
      String rule = Rules.requireRefusal(line, line.required(1, "rule"));
      for (String spelling : numbers(phrase)) {
        if (!seen.add(spelling)) {
          throw line.fault("phrase stands twice", spelling, "delete one of the two lines");
        }
        phrases.add(new NotCountry(spelling, rule));
      }
    }
    return List.copyOf(phrases);
  }

  /** The phrase as it is, or its singular and its plural where it ends in (s) or (es). */
  private static List<String> numbers(String phrase) {
    int open = phrase.endsWith("s)") ? phrase.lastIndexOf('(') : -1;
    if (open < 0) {
      return List.of(phrase);
    }
    String singular = phrase.substring(0, open);
    return List.of(singular, singular + phrase.substring(open + 1, phrase.length() - 1));
  }

  /** A gap in lower case is a kind of form; a form spelt out, as {America}, has a capital. */
  private static void requireGap(CsvLine line, String phrase) {
    int open = phrase.indexOf('{');
    String gap = open < 0 ? "" : phrase.substring(open + 1, phrase.indexOf('}', open));
    if (open >= 0 && gap.matches("[a-z-]*") && !GAPS.contains(gap)) {
      String advice =
          NearestName.of(gap, GAPS)
              .map(near -> "did you mean {" + near + "}?")
              .orElse("known are " + String.join(", ", GAPS));
      throw line.fault("unknown kind of form in a gap", phrase, advice);
    }
  }

  static Set<String> givenNames(String content) {
    return CsvLine.parse(Gazetteer.GIVEN_NAMES, content, "name").stream()
        .map(line -> line.required(0, "name"))
        .collect(Collectors.toUnmodifiableSet());
  }

  static List<Leader> leaders(String content, Gazetteer gazetteer) {
    List<Leader> leaders = new ArrayList<>();
    Map<String, List<Leader>> officeToLeaders = new HashMap<>();
    String header = "code,office,name,short,from,to";
    for (CsvLine line : CsvLine.parse(Gazetteer.LEADERS, content, header)) {
      Leader leader = leader(line, gazetteer);
      String office = leader.code() + " " + leader.office();
      List<Leader> holders = officeToLeaders.computeIfAbsent(office, key -> new ArrayList<>());
      for (Leader other : holders) {
        if (leader.from().isBefore(other.to()) && other.from().isBefore(leader.to())) {
          throw line.fault(
              "dates overlap those of " + other.name(), leader.name(), "correct from or to");
        }
      }
      holders.add(leader);
      leaders.add(leader);
    }
    return List.copyOf(leaders);
  }

  private static Leader leader(CsvLine line, Gazetteer gazetteer) {
    String code = gazetteer.requireCode(line, line.required(0, "code"));
    LocalDate from = date(line, line.required(LEADER_FROM, "from"));
    String until = line.cell(LEADER_TO);
    LocalDate to = until.isEmpty() ? LocalDate.MAX : date(line, until);
    if (to.isBefore(from)) {
      throw line.fault("to is before from", until, "correct one of the two");
    }
    String name = line.required(NAME, "name");
    String shortName = line.required(LEADER_SHORT, "short");
    return new Leader(code, line.required(1, "office"), name, shortName, from, to);
  }

  private static LocalDate date(CsvLine line, String date) {
    try {
      return LocalDate.parse(date);
    } catch (DateTimeParseException e) {
      throw line.fault("date is not a date", date, "expected yyyy-mm-dd");
    }
  }

  private static Form countryForm(CsvLine line, String label) {
    return Form.labelled(label)
        .filter(Form::isOfCountry)
        .orElseThrow(
            () ->
                line.fault(
                    "unknown form",
                    label,
                    "choose name, abbreviation, demonym, capital or institution"));
  }
}
