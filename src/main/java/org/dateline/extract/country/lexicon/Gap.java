package org.dateline.extract.country.lexicon;

import java.util.EnumSet;
import java.util.Set;
import org.dateline.gazetteer.Ambiguity;
import org.dateline.model.Form;

/**
 * What may fill the gap of a pattern: <code>{any}</code> form of a country, a <code>{word}</code>
 * (any but an abbreviation), a <code>{name}</code> or abbreviation, a <code>{place}</code> (name or
 * capital), a <code>{town}</code> or <code>
 * {namesake}</code> (a name that places elsewhere have too), a <code>{language}</code>, one kind of
 * form by its own label, or one form spelt out, such as <code>
 * {America}</code>.
 *
 * @param forms the kinds of form
 * @param spelling the form spelt out; empty for all
 * @param reading {@code town}, {@code namesake} or {@code language} if it must have that reading;
 *     else empty
 */
record Gap(Set<Form> forms, String spelling, String reading) {
  private static final Set<Form> ANY =
      EnumSet.of(Form.NAME, Form.ABBREVIATION, Form.DEMONYM, Form.CAPITAL);

  /** The word for a demonym that is a language too. */
  static final String LANGUAGE = "language";

  static Gap of(String label) {
    return switch (label) {
      case "any" -> new Gap(ANY, "", "");
      case "word" -> new Gap(EnumSet.of(Form.NAME, Form.DEMONYM, Form.CAPITAL), "", "");
      case "name" -> new Gap(EnumSet.of(Form.NAME, Form.ABBREVIATION), "", "");
      case "place" -> new Gap(EnumSet.of(Form.NAME, Form.CAPITAL), "", "");
      case LANGUAGE -> new Gap(EnumSet.of(Form.DEMONYM), "", LANGUAGE);
      case Ambiguity.TOWN, Ambiguity.NAMESAKE -> new Gap(ANY, "", label);
      default ->
          Form.labelled(label)
              .map(form -> new Gap(EnumSet.of(form), "", ""))
              .orElseGet(() -> new Gap(ANY, label, ""));
    };
  }

  boolean accepts(Lexeme lexeme, Set<String> readings) {
    return forms.contains(lexeme.form())
        && (spelling.isEmpty() || spelling.equals(lexeme.name()))
        && (reading.isEmpty() || readings.contains(reading));
  }
}
