package org.dateline.extract;

import java.util.EnumSet;
import java.util.Set;
import org.dateline.model.Form;

/**
 * What may fill the gap of a pattern: <code>{any}</code> form of a country, a <code>{name}</code>
 * or abbreviation, a <code>{place}</code> (name or capital), a <code>{town}</code> (a name that US
 * towns have too), one kind of form by its own label, or one form spelt out, such as <code>
 * {America}</code>.
 *
 * @param forms the kinds of form
 * @param spelling the form spelt out; empty for all
 * @param isTown whether it must be a town's name
 */
record Gap(Set<Form> forms, String spelling, boolean isTown) {
  private static final Set<Form> ANY =
      EnumSet.of(Form.NAME, Form.ABBREVIATION, Form.DEMONYM, Form.CAPITAL, Form.INSTITUTION);

  static Gap of(String label) {
    return switch (label) {
      case "any" -> new Gap(ANY, "", false);
      case "name" -> new Gap(EnumSet.of(Form.NAME, Form.ABBREVIATION), "", false);
      case "place" -> new Gap(EnumSet.of(Form.NAME, Form.CAPITAL), "", false);
      case "town" -> new Gap(ANY, "", true);
      default ->
          Form.labelled(label)
              .map(form -> new Gap(EnumSet.of(form), "", false))
              .orElseGet(() -> new Gap(ANY, label, false));
    };
  }

  boolean accepts(Lexeme lexeme, boolean isTownName) {
    return forms.contains(lexeme.form())
        && (spelling.isEmpty() || spelling.equals(lexeme.name()))
        && (!isTown || isTownName);
  }
}
