package org.dateline.article.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.article.vendor.Export;
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
    if (!text.contains(RULE)) {
      return false;
    }
    List<String> lines = TextLines.of(text);
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
  public void read(String text, Export export) {
    List<String> document = new ArrayList<>();
    long rules = 0;
    for (String line : TextLines.of(text)) {
      if (!isRule(line)) {
        document.add(line);
        continue;
      }
      rules++;
      hand(document, export);
      document.clear();
    }
    boolean isDocument = hasLabels(document);
    hand(document, export);
    export.finish(isDocument ? rules : rules - 1);
  }

  private static void hand(List<String> lines, Export export) {
    if (hasLabels(lines)) {
      List<String> document = List.copyOf(lines);
      export.document(() -> new ProQuestDocument(document, LABELS).article());
    }
  }
}
