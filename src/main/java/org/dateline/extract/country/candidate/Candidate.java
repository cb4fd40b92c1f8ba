package org.dateline.extract.country.candidate;

import java.util.List;
import org.dateline.extract.country.lexicon.Lexeme;
import org.dateline.gazetteer.CountryForm;
import org.dateline.model.Field;
import org.dateline.model.Form;
import org.dateline.model.Span;

/**
 * A place in an article that may name a country.
 *
 * @param field the part of the article
 * @param sentence its sentence in that field, from 0
 * @param span where in that field
 * @param lexeme what it may mean
 * @param refusal the rule of the longer phrase that holds it; empty if none does
 * @param within that longer phrase; empty if none
 */
public record Candidate(
    Field field, int sentence, Span span, Lexeme lexeme, String refusal, String within) {
  public Form form() {
    return lexeme.form();
  }

  /** The alpha-3 codes of the countries it may name. */
  public List<String> codes() {
    return lexeme.forms().stream().map(CountryForm::code).toList();
  }

  public boolean isName() {
    return form() == Form.NAME;
  }

  public boolean isDemonym() {
    return form() == Form.DEMONYM;
  }
}
