package org.dateline.extract.country.candidate;

import java.util.List;

/**
 * What a rule says of a candidate.
 *
 * @param codes the countries it means; empty if undecided
 * @param isCountry whether it means them, so that it counts if its form does
 * @param rule id of the rule; empty if nothing special decided
 * @param within the longer name that holds it; empty if none
 */
public record Verdict(List<String> codes, boolean isCountry, String rule, String within) {
  /** Keeps its own copy of the codes. */
  public Verdict {
    codes = List.copyOf(codes);
  }

  public static Verdict refuse(String rule, String within) {
    return new Verdict(List.of(), false, rule, within);
  }

  public static Verdict accept(List<String> codes, String rule, String within) {
    return new Verdict(codes, true, rule, within);
  }
}
