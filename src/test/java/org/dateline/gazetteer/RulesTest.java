package org.dateline.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dateline.model.RuleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of rules is complete, and the page about them and the sample of tables fit it. */
final class RulesTest {
  private static final Path PAGE = Path.of("src/site/markdown/counting.md");
  private static final Path SAMPLE = Path.of("output/mentions.csv");
  private static final Pattern EXPLAINED = Pattern.compile("(?m)^\\*\\*`([a-z-]+)`\\*\\*");
  private static final String HEADER = "id,about,counts,meaning\n";

  @Test
  void listHasWhatTheProgramAndItsFilesName() throws IllegalAccessException {
    Set<String> named = new TreeSet<>(Ambiguity.WORDS.stream().map(Ambiguity::rule).toList());
    for (Field constant : RuleId.class.getFields()) {
      named.add((String) constant.get(null));
    }
    Gazetteer.builtIn().notCountries().forEach(phrase -> named.add(phrase.rule()));
    named.removeAll(NotCountry.WORDS);

    assertThat(ids(rule -> true)).isEqualTo(named);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Rules that count, true, true, false",
    "Rules that do not count, true, false, true",
    "'Rules for people, organizations and places', false, true, false",
    "Names that are not counted, false, false, true",
  })
  void everySectionOfThePageExplainsItsRules(
      String section, boolean isOfCountries, boolean mayCount, boolean mayRefuse)
      throws IOException {
    Set<String> expected =
        ids(
            rule ->
                (isOfCountries ? rule.isOfCountries() : rule.isOfEntities())
                    && ((mayCount && rule.mayCount()) || (mayRefuse && rule.mayRefuse())));

    assertThat(explained(section)).isEqualTo(expected);
  }

  @Test
  void rulesOfTheSampleDecideAsTheListSays() throws IOException {
    List<Rule> rules = Rules.all();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    int ruled = 0;
    try (CSVParser mentions = format.parse(Files.newBufferedReader(SAMPLE))) {
      for (CSVRecord mention : mentions) {
        String id = mention.get("rule");
        boolean isCountry = mention.get("type").equals("country");
        boolean isCounted = mention.get("counted").equals("1");
        ruled += id.isEmpty() ? 0 : 1;
        assertThat(rules)
            .as("%s", mention)
            .anyMatch(
                rule ->
                    id.isEmpty()
                        || (rule.id().equals(id)
                            && (isCountry ? rule.isOfCountries() : rule.isOfEntities())
                            && (isCounted ? rule.mayCount() : rule.mayRefuse())));
      }
    }
    assertThat(ruled).isPositive();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "road,country,perhaps,x|rules.csv:2: unknown word for counts: \"perhaps\"; choose yes, no or",
        "road,person,no,x|rules.csv:2: unknown subject: \"person\"; choose country, entity or both",
        "road,country,no,|rules.csv:2: meaning is missing: \"road,country,no,\"; fill it in",
        "road,country,no,x\\nroad,country,no,y|rules.csv:3: rule stands twice: \"road\"; delete",
      })
  void faultyLineOfTheListIsTold(String lines, String message) {
    assertThatThrownBy(() -> Rules.parse(HEADER + lines.replace("\\n", "\n")))
        .isInstanceOf(GazetteerException.class)
        .hasMessageStartingWith(message);
  }

  private static Set<String> ids(Predicate<Rule> predicate) {
    return Rules.all().stream()
        .filter(predicate)
        .map(Rule::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The ids that begin a paragraph of a section of the page. */
  private static Set<String> explained(String section) throws IOException {
    String page = Files.readString(PAGE);
    String head = "\n## " + section + "\n";
    assertThat(page).contains(head);
    String rest = page.substring(page.indexOf(head) + head.length());
    int end = rest.indexOf("\n## ");
    Matcher matcher = EXPLAINED.matcher(end < 0 ? rest : rest.substring(0, end));
    Set<String> ids = new TreeSet<>();
    while (matcher.find()) {
      ids.add(matcher.group(1));
    }
    return ids;
  }
}
