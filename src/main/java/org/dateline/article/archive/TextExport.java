package org.dateline.article.archive;

import org.dateline.article.vendor.Export;

/** A layout of many documents as lines of text, whatever kind of file they came in. */
interface TextExport {
  /** Its name for people. */
  String label();

  /** Whether the text has two marks of it. */
  boolean fits(String text);

  /** Hands on the documents. */
  void read(String text, Export export);
}
