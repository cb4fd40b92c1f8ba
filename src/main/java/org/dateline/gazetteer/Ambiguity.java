package org.dateline.gazetteer;

import org.dateline.model.Form;

/**
 * One thing that an ambiguous form may mean, and one phrase that speaks for it.
 *
 * @param name the ambiguous form
 * @param form the kind of form it is, where it means a country
 * @param reading an alpha-3 code, or a word for what is no country: {@code place}, {@code
 *     given-name}, {@code surname}
 * @param evidence a phrase whose presence in the article speaks for this reading; empty if only the
 *     words around it decide
 */
public record Ambiguity(String name, Form form, String reading, String evidence) {}
