package org.dateline.report.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.RuleId;
import org.dateline.report.finding.Decisions;
import org.dateline.report.finding.Decisions.Decision;
import org.dateline.report.finding.EntityLists;

/**
 * How people, organizations and places were found, and which of their names were brought together.
 */
final class NamesParagraph {
  private static final Map<String, String> IN_THE_ARTICLE =
      words(
          RuleId.FAMILY_NAME, "family names of people named in full",
          RuleId.TITLE, "names behind a title",
          RuleId.GIVEN_NAME, "given names of people named in full",
          RuleId.MIDDLE_INITIAL, "names with a middle initial",
          RuleId.INITIAL, "initials for a given name",
          RuleId.MIDDLE_NAME, "names with middle names",
          RuleId.ACRONYM, "acronyms of organizations named in full",
          RuleId.ARTICLE_TYPE, "names of the type that most of their mentions have");

  private static final Map<String, String> IN_THE_CORPUS =
      words(
          RuleId.CORPUS_NAME,
              "bare names of the person whom at least nine in ten stories mean by them, near in time"
                  + " and outlet first",
          RuleId.CORPUS_ACRONYM, "acronyms that the corpus introduces for one body, or from a list",
          RuleId.COUNTRY_NAME, "names of countries, by a gazetteer",
          RuleId.NATIONAL_BODY, "bodies that many countries have, where one country's is meant",
          RuleId.SHORT_NAME, "short names of bodies that the corpus hardly has otherwise",
          RuleId.LEADERS_BODY, "bodies named after who leads them",
          RuleId.SPELLING, "other spellings with the same letters",
          RuleId.EQUAL_NAME, "other names in a list",
          RuleId.VARIANT_NAME, "nicknames and variants that the corpus shows to be one person",
          RuleId.CORPUS_TYPE, "names of one type in nine of ten of their mentions");

  private static final Map<String, String> REFUSED =
      words(
          RuleId.NO_NAME, "words that are no name, such as party labels",
          RuleId.OPEN_NAME, "short names that several bodies share",
          RuleId.UNNAMED_BODY, "bodies without a word that says which, such as courts",
          RuleId.OWN_OUTLET, "outlets that name themselves",
          RuleId.LONE_GIVEN_NAME, "given names of nobody who is named in full",
          RuleId.GLUED_WORDS, "names with other words stuck to them",
          RuleId.LINK_BOX, "names in boxes of links inside sentences");

  /** Rules of other sentences; a name that stays alone, or that no rule touched, needs none. */
  private static final Set<String> TOLD =
      Stream.of(
              IN_THE_ARTICLE.keySet(),
              IN_THE_CORPUS.keySet(),
              REFUSED.keySet(),
              Set.of("", RuleId.AMBIGUOUS_NAME, RuleId.REPEATED, RuleId.OVERRIDE))
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  private final Decisions decisions;

  private NamesParagraph(Decisions decisions) {
    this.decisions = decisions;
  }

  /** The paragraph. */
  static String of(Decisions decisions) {
    return new NamesParagraph(decisions).paragraph();
  }

  private String paragraph() {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        format(
            "People, organizations and places were found by a linear-chain conditional random field"
                + " for English (Lafferty, McCallum and Pereira 2001): %,d mentions, of which %,d"
                + " count.",
            decisions.mentions(NamesParagraph::isOfName),
            decisions.mentions(one -> isOfName(one) && one.isCounted())));
    add(sentences, "Within an article one entity's names were brought together", IN_THE_ARTICLE);
    add(
        sentences,
        "Across the corpus they were, by what the articles show and never on likeness alone",
        IN_THE_CORPUS);
    addRefused(sentences);
    addOthers(sentences);
    addOverrides(sentences);
    return String.join(" ", sentences);
  }

  private void add(List<String> sentences, String beginning, Map<String, String> ruleToWords) {
    String parts = parts(ruleToWords, one -> isOfName(one) && one.isCounted());
    if (!parts.isEmpty()) {
      sentences.add(beginning + ": " + parts + ".");
    }
  }

  private void addRefused(List<String> sentences) {
    String parts = parts(REFUSED, one -> isOfName(one) && !one.isCounted());
    if (!parts.isEmpty()) {
      sentences.add("Not counted were " + parts + ".");
    }
  }

  /** Rules that have no words here are named by their ids, which counting.md explains. */
  private void addOthers(List<String> sentences) {
    String others =
        decisions.byRule(NamesParagraph::isOfName).entrySet().stream()
            .filter(rule -> !TOLD.contains(rule.getKey()))
            .map(rule -> format("`%s` (%,d)", rule.getKey(), rule.getValue()))
            .collect(Collectors.joining("; "));
    if (!others.isEmpty()) {
      sentences.add("Other rules decided " + others + ".");
    }
  }

  private void addOverrides(List<String> sentences) {
    long mentions = decisions.mentions(one -> isOfName(one) && one.rule().equals(RuleId.OVERRIDE));
    if (mentions > 0) {
      sentences.add(format("We decided %,d mentions ourselves, by a file of overrides.", mentions));
    }
  }

  private String parts(Map<String, String> ruleToWords, Predicate<Decision> isWanted) {
    Map<String, Long> ruleToMentions = decisions.byRule(isWanted);
    return ruleToWords.entrySet().stream()
        .filter(rule -> ruleToMentions.containsKey(rule.getKey()))
        .map(
            rule ->
                format("%s (%,d)", rule.getValue(), ruleToMentions.getOrDefault(rule.getKey(), 0L)))
        .collect(Collectors.joining("; "));
  }

  private static boolean isOfName(Decision decision) {
    return EntityLists.TYPES.contains(decision.type());
  }

  private static Map<String, String> words(String... rulesAndWords) {
    Map<String, String> words = new LinkedHashMap<>();
    for (int i = 0; i < rulesAndWords.length; i += 2) {
      words.put(rulesAndWords[i], rulesAndWords[i + 1]);
    }
    return words;
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
