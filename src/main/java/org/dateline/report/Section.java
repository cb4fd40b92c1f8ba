package org.dateline.report;

import org.dateline.report.page.Markup;

/** One section of the page. */
interface Section {
  /** Its anchor. */
  String id();

  /** Its heading. */
  String title();

  /** Writes what stands under the heading. */
  void write(Markup out);
}
