package org.dateline.extract.country.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.dateline.gazetteer.CountryForm;
import org.dateline.gazetteer.Leader;
import org.dateline.model.Form;

/**
 * All that one phrase of the gazetteer may mean.
 *
 * @param name the phrase
 * @param forms the countries it names
 * @param leaders the leaders it names
 * @param refusal id of the rule by which it is no country; empty if none
 * @param override index of the analyst's row that decided, -1 if none did
 */
public record Lexeme(
    String name, List<CountryForm> forms, List<Leader> leaders, String refusal, int override) {
  public Lexeme {
    forms = List.copyOf(forms);
    leaders = List.copyOf(leaders);
  }

  static Lexeme of(String name) {
    return new Lexeme(name, List.of(), List.of(), "", -1);
  }

  Lexeme with(CountryForm form) {
    List<CountryForm> more = new ArrayList<>(forms);
    more.add(form);
    return new Lexeme(name, more, leaders, refusal, override);
  }

  Lexeme with(Leader leader) {
    List<Leader> more = new ArrayList<>(leaders);
    more.add(leader);
    return new Lexeme(name, forms, more, refusal, override);
  }

  Lexeme refusedBy(String rule) {
    return new Lexeme(name, forms, leaders, rule, override);
  }

  public Lexeme decidedBy(int row) {
    return new Lexeme(name, forms, leaders, refusal, row);
  }

  /** Whether it may name a country. */
  public boolean isCandidate() {
    return refusal.isEmpty() && !(forms.isEmpty() && leaders.isEmpty());
  }

  /** Whether it is a team's code, which means a country in the score of a game only. */
  public boolean isScoreOnly() {
    return forms.size() == 1 && forms.get(0).isTeamCode();
  }

  /** The kind of form, where it is one. */
  public Form form() {
    return forms.isEmpty() ? Form.LEADER : forms.get(0).form();
  }
}
