package org.dateline.article.archive;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.dateline.article.vendor.Export;
import org.dateline.article.vendor.OpenDocument;
import org.dateline.article.vendor.TextExport;
import org.dateline.article.vendor.TextLines;
import org.dateline.article.vendor.VendorLabels;

/** Documents of ProQuest as lines, each behind a line of underscores. */
final class ProQuestText implements TextExport {
  private static final String RULE = "________________________________________";
  private static final VendorLabels LABELS = VendorLabels.of("proquest");
  private static final int FEWEST_LABELS = 3;

  @Override
  public String label() {
    return "ProQuest";
  }

  private static boolean isRule(String line) {
    return line.startsWith(RULE) && line.chars().allMatch(c -> c == '_');
  }

  @Override
  public boolean fits(String text) {
    List<String> lines = text.contains(RULE) ? TextLines.of(text) : List.of();
    return lines.stream().anyMatch(ProQuestText::isRule) && hasLabels(lines);
  }

  /** Whether so many different labels stand among the lines that they are a document. */
  private static boolean hasLabels(List<String> lines) {
    return lines.stream()
            .map(LABELS::line)
            .flatMap(Optional::stream)
            .map(VendorLabels.Line::label)
            .distinct()
            .limit(FEWEST_LABELS)
            .count()
        == FEWEST_LABELS;
  }

  @Override
  public void read(Iterator<String> lines, Export export) {
    OpenDocument document = new OpenDocument();
    long stated = 0;
    while (lines.hasNext()) {
      String line = lines.next();
      if (isRule(line)) {
        hand(document, export);
      } else if (LexisText.isNumber(line)) {
        stated = Math.max(stated, LexisText.countIn(line));
      } else {
        document.add(line);
      }
    }
    hand(document, export);
    export.finish(stated);
  }

  /** What stands between two rules and has no labels is a cover, a list, or the end. */
  private static void hand(OpenDocument document, Export export) {
    if (hasLabels(document.lines())) {
      document.hand(export, each -> new ProQuestDocument(each, LABELS).article());
    } else {
      document.clear();
    }
  }
}
