package org.dateline.article.archive;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dateline.article.vendor.Meaning;
import org.dateline.article.vendor.VendorLabels;

/**
 * The blocks of one document of LexisNexis: where its labels begin, its body, and what stands
 * behind it.
 */
final class LexisBlocks {
  /** A body begins among the first blocks. */
  private static final int HEAD_BLOCKS = 25;

  private static final Set<Meaning> OF_TAIL =
      EnumSet.of(Meaning.TAIL, Meaning.TAGS, Meaning.LOADED, Meaning.LANGUAGE);
  private static final Pattern LABEL = Pattern.compile("[\\p{Lu}][\\p{Lu} ./'()-]{1,40}:.*");
  private static final Pattern RIGHTS =
      Pattern.compile(
          "(?i)(?:copyright|©|\\(c\\)) ?(?:\\(c\\) ?|© ?)?\\d{4}.*|all rights reserved\\.?|.*alle rechte vorbehalten\\.?|.*tous droits réservés\\.?");
  private static final int LONGEST_RIGHTS = 300;

  private final List<List<String>> blocks;
  private final VendorLabels labels;

  LexisBlocks(List<List<String>> blocks, VendorLabels labels) {
    this.labels = labels;
    this.blocks =
        blocks.stream()
            .filter(block -> !block.isEmpty())
            .flatMap(block -> labelled(block).stream())
            .toList();
  }

  /** Labels may stand below one another without a blank line. */
  private List<List<String>> labelled(List<String> block) {
    if (block.size() == 1 || !isLabel(block.get(0), labels)) {
      return List.of(block);
    }
    List<List<String>> parts = new ArrayList<>();
    for (String line : block) {
      if (isLabel(line, labels)) {
        parts.add(new ArrayList<>());
      }
      parts.get(parts.size() - 1).add(line);
    }
    return parts;
  }

  static boolean isLabel(String line, VendorLabels labels) {
    return part(line, labels).isPresent();
  }

  private static Optional<Meaning> part(String line, VendorLabels labels) {
    return LABEL.matcher(line).matches()
        ? labels.line(line).map(VendorLabels.Line::part)
        : Optional.empty();
  }

  /** Whether a document has what stands behind a body: a label or the copyright. */
  static boolean isEnded(List<String> lines, VendorLabels labels) {
    return lines.stream()
        .anyMatch(
            line -> isRights(line) || part(line, labels).filter(OF_TAIL::contains).isPresent());
  }

  List<List<String>> all() {
    return blocks;
  }

  int size() {
    return blocks.size();
  }

  List<String> get(int block) {
    return blocks.get(block);
  }

  /** The block with the first label; behind the last block or the last of a head if none has. */
  int firstLabel() {
    int first = 0;
    while (first < Math.min(blocks.size(), HEAD_BLOCKS) && !isFirstLabel(first)) {
      first++;
    }
    return first;
  }

  Optional<Meaning> part(int block) {
    return part(blocks.get(block).get(0), labels);
  }

  /**
   * Whether the labels begin here. A headline may begin like one of those that follow a body: it is
   * none if a label of a head still follows.
   */
  private boolean isFirstLabel(int block) {
    boolean isLabel = part(block).isPresent();
    return isLabel && (isHead(block) || !isHeadBelow(block + 1));
  }

  private boolean isHeadBelow(int from) {
    for (int i = from; i < Math.min(blocks.size(), from + HEAD_BLOCKS); i++) {
      if (part(i).filter(part -> part == Meaning.LENGTH).isPresent()) {
        return true;
      }
    }
    return false;
  }

  boolean isHead(int block) {
    return part(block)
        .filter(
            part ->
                part == Meaning.AUTHORS
                    || part == Meaning.SECTION
                    || part == Meaning.LENGTH
                    || part == Meaning.HEAD
                    || part == Meaning.TITLE)
        .isPresent();
  }

  /** Behind the labels, of which that of the length is the last but for some. */
  int bodyStart(int firstLabel) {
    int last = firstLabel;
    for (int i = firstLabel; i < Math.min(blocks.size(), firstLabel + HEAD_BLOCKS); i++) {
      boolean isNext = i == last + 1 && isHead(i);
      last = isNext || part(i).filter(part -> part == Meaning.LENGTH).isPresent() ? i : last;
    }
    return last + 1;
  }

  int tailStart(int from) {
    return IntStream.range(from, blocks.size())
        .filter(this::endsBody)
        .findFirst()
        .orElse(blocks.size());
  }

  private boolean endsBody(int block) {
    Optional<Meaning> part = part(block);
    return isRights(blocks.get(block).get(0))
        || part.filter(
                p ->
                    p != Meaning.TEXT
                        && p != Meaning.ABSTRACT
                        && p != Meaning.SECTION
                        && p != Meaning.AUTHORS
                        && p != Meaning.TITLE)
            .isPresent();
  }

  /** Whether a line is the copyright; what cannot be one is told by its length and its start. */
  static boolean isRights(String line) {
    return line.length() <= LONGEST_RIGHTS
        && ("Cc©(Aa".indexOf(line.isEmpty() ? 'x' : line.charAt(0)) >= 0
            || line.contains("vorbehalten")
            || line.contains("réservés"))
        && RIGHTS.matcher(line).matches();
  }
}
