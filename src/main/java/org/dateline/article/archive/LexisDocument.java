package org.dateline.article.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.article.container.RefusedException;
import org.dateline.article.field.ArticleField;
import org.dateline.article.field.RawArticle;
import org.dateline.article.vendor.BrokenLines;
import org.dateline.article.vendor.LanguageNames;
import org.dateline.article.vendor.Meaning;
import org.dateline.article.vendor.TextLines;
import org.dateline.article.vendor.VendorDates;
import org.dateline.article.vendor.VendorLabels;
import org.dateline.model.DateClue;
import org.dateline.model.RejectReason;

/**
 * One document of LexisNexis as blocks of lines: publication, date, headline, labels in capitals,
 * body, labels, copyright.
 */
final class LexisDocument {
  private static final Pattern CORRECTED = Pattern.compile("(?i)correction appended");
  private static final String ERROR = "there is an error in this document";
  private final LexisBlocks blocks;
  private final VendorLabels labels;
  private final BrokenLines broken;
  private final RawArticle raw = new RawArticle();

  LexisDocument(List<List<String>> blocks, VendorLabels labels) {
    this.blocks = new LexisBlocks(blocks, labels);
    this.labels = labels;
    this.broken = BrokenLines.of(this.blocks.all());
  }

  RawArticle article() throws RefusedException {
    int firstLabel = blocks.firstLabel();
    boolean hasLabels = firstLabel < blocks.size() && blocks.isHead(firstLabel);
    int body = hasLabels ? blocks.bodyStart(firstLabel) : head(firstLabel, false);
    if (hasLabels) {
      blocks.all().subList(firstLabel, body).forEach(this::label);
      head(firstLabel, true);
    }
    int tail = blocks.tailStart(body);
    raw.set(ArticleField.TEXT, text(body, tail));
    if (raw.value(ArticleField.TEXT).contains(ERROR) && tail - body < 3) {
      throw new RefusedException(RejectReason.NO_TEXT, "the export says: " + ERROR);
    }
    blocks.all().subList(tail, blocks.size()).forEach(this::label);
    return raw;
  }

  /**
   * Publication, date and headline, which may stand above them; where the body begins if no label
   * says so.
   */
  private int head(int end, boolean isLabelled) {
    List<String> above = new ArrayList<>();
    List<String> titles = new ArrayList<>();
    boolean isDated = false;
    int i = 0;
    for (; i < end && (isLabelled || !isDated || titles.isEmpty()); i++) {
      List<String> lines = blocks.get(i).stream().filter(LexisDocument::isRead).toList();
      Optional<String> date =
          isDated ? Optional.empty() : lines.stream().filter(VendorDates::isDate).findFirst();
      if (date.isPresent()) {
        isDated = true;
        raw.set(ArticleField.PUBLISHED, VendorDates.clean(date.get()));
        add(above, String.join(" ", lines.subList(0, lines.indexOf(date.get()))));
      } else {
        add(isDated ? titles : above, String.join(" ", lines));
      }
    }
    publication(above);
    titles.addAll(0, titles.isEmpty() || !isDated ? above : List.of());
    raw.offer(ArticleField.TITLE, 1, String.join(" ", titles));
    return i;
  }

  /** Takes it out of what stands above the date: the first, or what the copyright names. */
  private void publication(List<String> above) {
    if (above.isEmpty()) {
      return;
    }
    String rights =
        blocks.all().stream()
            .flatMap(List::stream)
            .filter(LexisBlocks::isRights)
            .collect(Collectors.joining(" "));
    String outlet =
        above.stream().filter(each -> rights.contains(name(each))).findFirst().orElse(above.get(0));
    above.remove(outlet);
    raw.set(ArticleField.SOURCE, outlet);
  }

  private static String name(String outlet) {
    return outlet.replaceFirst("\\s*\\(.*", "");
  }

  private static void add(List<String> parts, String words) {
    if (!words.isEmpty()) {
      parts.add(words);
    }
  }

  private static boolean isRead(String line) {
    return !LexisBlocks.isRights(line)
        && !CORRECTED.matcher(line).matches()
        && !LexisText.isNumber(line);
  }

  private String text(int from, int to) {
    List<String> paragraphs = new ArrayList<>();
    for (int i = from; i < to; i++) {
      List<String> lines = blocks.get(i);
      boolean isText = blocks.part(i).filter(part -> part == Meaning.TEXT).isPresent();
      String joined = broken.joined(lines);
      paragraphs.add(isText ? TextLines.strip(joined.substring(joined.indexOf(':') + 1)) : joined);
    }
    return TextLines.paragraphs(paragraphs);
  }

  private void label(List<String> block) {
    labels.line(String.join(" ", block)).ifPresent(this::set);
  }

  private void set(VendorLabels.Line line) {
    switch (line.part()) {
      case TITLE -> raw.offer(ArticleField.TITLE, 0, line.value());
      case AUTHORS -> raw.offer(ArticleField.AUTHORS, 1, line.value());
      case SECTION -> raw.offer(ArticleField.SECTION, 1, line.value());
      case LANGUAGE -> raw.offer(ArticleField.LANGUAGE, 1, LanguageNames.code(line.value()));
      case URL -> raw.offer(ArticleField.URL, 1, line.value());
      case TAGS -> raw.tag(line.label(), line.value());
      case LOADED -> {
        if (!raw.has(ArticleField.PUBLISHED)) {
          raw.set(ArticleField.PUBLISHED, VendorDates.clean(line.value()));
          raw.dateFrom(DateClue.LOAD_DATE);
        }
      }
      default -> {}
    }
  }
}
