package org.dateline.report;

import java.util.OptionalLong;
import org.dateline.report.finding.Findings;
import org.dateline.report.finding.ListedFile;
import org.dateline.report.page.Markup;
import org.dateline.report.page.RowLink;
import org.dateline.report.page.Wording;

/** Where the files are, and what is in them. */
final class FilesSection implements Section {
  private final Findings findings;

  FilesSection(Findings findings) {
    this.findings = findings;
  }

  @Override
  public String id() {
    return "files";
  }

  @Override
  public String title() {
    return "The files";
  }

  @Override
  public void write(Markup out) {
    out.element(
        "p",
        "They stand beside this page and hold every number above. Where a row is named, rows are"
            + " counted as a spreadsheet does.",
        "class",
        "note");
    out.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", title());
    out.open("table", "class", "files").open("tr");
    out.element("th", "file", "scope", "col").element("th", "rows", "scope", "col");
    out.element("th", "what is in it", "scope", "col").close();
    findings.facts().files().forEach(file -> writeFile(out, file));
    out.close().close();
  }

  private static void writeFile(Markup out, ListedFile file) {
    out.open("tr").open("th", "scope", "row");
    RowLink.wholeFile(file.name()).write(out, file.name());
    out.close();
    OptionalLong rows = file.rows();
    out.element("td", rows.isPresent() ? Wording.count(rows.getAsLong()) : "");
    out.element("td", file.meaning(), "class", "words").close();
  }
}
