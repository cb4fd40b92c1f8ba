package org.dateline.report;

import org.dateline.report.page.Markup;

/** One section of the page. */
interface Section {
  /** Its anchor. */
  String id();

  /** Its heading. */
  String title();

  /** Writes the content of the section. */
  void write(Markup out);
}
