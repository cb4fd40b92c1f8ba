package org.dateline.article.vendor;

import java.util.Iterator;

/** A layout of many documents as lines of text, whatever kind of file they came in. */
public interface TextExport {
  /** Its name for people. */
  String label();

  /** Whether the text has two marks of it; if the first part of one has, so has the whole. */
  boolean fits(String text);

  /** Hands on the documents. */
  void read(Iterator<String> lines, Export export);
}
