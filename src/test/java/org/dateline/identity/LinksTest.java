package org.dateline.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.dateline.model.RuleId;
import org.junit.jupiter.api.Test;

final class LinksTest {
  private final Links links = new Links();

  LinksTest() {
    links.addNames("org:river guild", Map.of("River Guild", 9));
    links.addNames("org:rg", Map.of("RG", 3));
    links.addNames("per:mary-kate olm", Map.of("Mary-Kate Olm", 2));
    links.addNames("per:mary kate olm", Map.of("Mary Kate Olm", 1));
    links.addNames("per:ada novak", Map.of("Ada Novak", 1));
    links.link("org:rg", "org:river guild", RuleId.CORPUS_ACRONYM);
    links.link("per:mary kate olm", "per:mary-kate olm", RuleId.SPELLING);
  }

  @Test
  void whatLeadsElsewhereHasTheNameOfWhereItLeads() {
    assertThat(links.identities(Set.of(), Map.of(), 9).values())
        .containsExactlyInAnyOrder(
            new CorpusEntity("org:river guild", "River Guild", ""),
            new CorpusEntity("org:river guild", "River Guild", RuleId.CORPUS_ACRONYM),
            new CorpusEntity("per:mary-kate olm", "Mary-Kate Olm", ""),
            new CorpusEntity("per:mary-kate olm", "Mary-Kate Olm", RuleId.SPELLING));
  }

  @Test
  void ofTooManyTheFrequentAndTheWantedAreKept() {
    assertThat(links.identities(Set.of("per:ada novak"), Map.of(), 1).keySet())
        .containsExactlyInAnyOrder("org:river guild", "org:rg", "per:ada novak");
  }

  @Test
  void linksLeadOnAndNeverInACircle() {
    links.link("org:river guild", "per:ada novak", RuleId.EQUAL_NAME);
    links.link("per:ada novak", "org:rg", RuleId.EQUAL_NAME);

    assertThat(links.root("org:rg")).isEqualTo("per:ada novak");
    assertThat(links.root("per:ada novak")).isEqualTo("per:ada novak");
  }
}
