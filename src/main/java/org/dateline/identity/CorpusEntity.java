package org.dateline.identity;

/**
 * Who or what a name of the corpus means.
 *
 * @param id the entity's id
 * @param name the name to show, everywhere
 * @param rule id of the rule that brought the name to this entity; empty if it was its own
 */
record CorpusEntity(String id, String name, String rule) {}
