package org.dateline.audit;

/** What a row of the sheet asks about. */
enum UnitKind {
  /** A mention that the totals include. */
  COUNTED,
  /** A mention that a rule refused. */
  REFUSED,
  /** A sentence, for what was not found in it at all. */
  SENTENCE
}
