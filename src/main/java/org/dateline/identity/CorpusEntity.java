package org.dateline.identity;

/**
 * Who or what a name of the corpus means.
 *
 * @param id the entity's id; empty if the name means nobody, or does not say whom
 * @param name the name to show, everywhere
 * @param rule id of the rule that brought the name to this entity; empty if it was its own
 */
record CorpusEntity(String id, String name, String rule) {
  /** What makes a mention none that counts. */
  static CorpusEntity refused(String rule) {
    return new CorpusEntity("", "", rule);
  }

  boolean isRefused() {
    return id.isEmpty();
  }
}
