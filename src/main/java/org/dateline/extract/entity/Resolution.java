package org.dateline.extract.entity;

import org.dateline.model.Form;

/**
 * Which entity a name in an article is.
 *
 * @param key the folded name of the entity
 * @param form how the name names it
 * @param rule id of the rule that decided, empty if none did
 */
record Resolution(String key, Form form, String rule) {}
