package org.dateline.extract.country;

import org.dateline.extract.country.lexicon.Lexeme;
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
record Candidate(
    Field field, int sentence, Span span, Lexeme lexeme, String refusal, String within) {
  Form form() {
    return lexeme.form();
  }

  boolean isName() {
    return form() == Form.NAME;
  }

  boolean isDemonym() {
    return form() == Form.DEMONYM;
  }
}
