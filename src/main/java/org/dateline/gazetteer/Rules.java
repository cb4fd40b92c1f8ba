package org.dateline.gazetteer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The rules of {@code rules.csv}: every word that the column {@code rule} can have. */
public final class Rules {
  private static final String FILE = "rules.csv";
  private static final int COUNTS = 2;
  private static final int MEANING = 3;
  private static final Map<String, Rule> ID_TO_RULE = parse(BuiltInFile.read(FILE));

  private Rules() {}

  /** All rules, in the order of the file. */
  public static List<Rule> all() {
    return List.copyOf(ID_TO_RULE.values());
  }

  /** The word of a phrase that is no country: a rule that refuses countries, or {@code nation}. */
  static String requireRefusal(CsvLine line, String word) {
    Rule rule = ID_TO_RULE.get(word);
    if (NotCountry.WORDS.contains(word) || (rule != null && rule.refusesCountries())) {
      return word;
    }
    Set<String> known = new TreeSet<>(NotCountry.WORDS);
    ID_TO_RULE.values().stream()
        .filter(Rule::refusesCountries)
        .forEach(refusing -> known.add(refusing.id()));
    throw line.unknown("rule", word, known);
  }

  static Map<String, Rule> parse(String content) {
    Map<String, Rule> idToRule = new LinkedHashMap<>();
    for (CsvLine line : CsvLine.parse(FILE, content, "id,about,counts,meaning")) {
      Rule rule = rule(line);
      if (idToRule.put(rule.id(), rule) != null) {
        throw line.fault("rule stands twice", rule.id(), "delete one of the two lines");
      }
    }
    return idToRule;
  }

  private static Rule rule(CsvLine line) {
    String about = line.required(1, "about");
    String counts = line.required(COUNTS, "counts");
    if (!List.of("country", "entity", "both").contains(about)) {
      throw line.fault("unknown subject", about, "choose country, entity or both");
    }
    if (!List.of("yes", "no", "either").contains(counts)) {
      throw line.fault("unknown word for counts", counts, "choose yes, no or either");
    }
    return new Rule(
        line.required(0, "id"),
        !about.equals("entity"),
        !about.equals("country"),
        !counts.equals("no"),
        !counts.equals("yes"),
        line.required(MEANING, "meaning"));
  }
}
