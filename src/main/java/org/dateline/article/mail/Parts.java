package org.dateline.article.mail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.article.container.RefusedException;
import org.dateline.model.RejectReason;

/** The parts of a mail that are no parts of parts, in order. */
final class Parts {
  /** Parts inside one another; mail programs make five at most. */
  private static final int DEPTH = 12;

  private static final int MOST_PARTS = 2000;
  private static final int LONGEST_BOUNDARY = 500;

  private final List<Part> leaves = new ArrayList<>();

  private Parts() {}

  static Parts of(Part mail) throws RefusedException {
    Parts parts = new Parts();
    parts.collect(mail, 0);
    return parts;
  }

  private void collect(Part part, int depth) throws RefusedException {
    if (depth > DEPTH) {
      throw new RefusedException(RejectReason.TOO_DEEP, "parts nested more than 12 deep");
    }
    if (leaves.size() >= MOST_PARTS) {
      throw new RefusedException(RejectReason.BAD_MAIL, "more than 2,000 parts");
    }
    Optional<String> boundary =
        part.isMultipart()
            ? part.headers().parameter("content-type", "boundary")
            : Optional.empty();
    if (boundary.filter(b -> !b.isBlank() && b.length() <= LONGEST_BOUNDARY).isPresent()) {
      split(part, Headers.bytes("--" + boundary.get().stripTrailing()), depth);
    } else if (part.isMessage()) {
      collect(part.inner(part.start(), part.end(), true), depth + 1);
    } else {
      leaves.add(part);
    }
  }

  private void split(Part part, byte[] mark, int depth) throws RefusedException {
    byte[] bytes = part.bytes();
    int open = -1;
    int line = part.start();
    while (line < part.end()) {
      int next = nextLine(bytes, line, part.end());
      if (isMark(bytes, line, next, mark)) {
        if (open >= 0) {
          inner(part, open, beforeBreak(bytes, open, line), depth);
        }
        boolean isLast = bytes[Math.min(line + mark.length, next - 1)] == '-';
        if (isLast) {
          return;
        }
        open = next;
      }
      line = next;
    }
    int from = open < 0 ? part.start() : open;
    inner(part, from, part.end(), depth);
  }

  private void inner(Part part, int start, int end, int depth) throws RefusedException {
    collect(part.inner(start, end, false), depth + 1);
  }

  private static int nextLine(byte[] bytes, int from, int end) {
    int i = from;
    while (i < end && bytes[i] != '\n') {
      i++;
    }
    return Math.min(end, i + 1);
  }

  /** The mark alone on its line, or with two hyphens behind it: it may be the start of another. */
  private static boolean isMark(byte[] bytes, int line, int next, byte[] mark) {
    int behind = line + mark.length;
    if (behind > next || !Arrays.equals(bytes, line, behind, mark, 0, mark.length)) {
      return false;
    }
    boolean isClosing = behind + 1 < next && bytes[behind] == '-' && bytes[behind + 1] == '-';
    for (int i = isClosing ? behind + 2 : behind; i < next; i++) {
      if (bytes[i] > ' ' || bytes[i] < 0) {
        return false;
      }
    }
    return true;
  }

  /** The line break in front of a mark belongs to the mark. */
  private static int beforeBreak(byte[] bytes, int start, int line) {
    int end = line > start && bytes[line - 1] == '\n' ? line - 1 : line;
    return end > start && bytes[end - 1] == '\r' ? end - 1 : end;
  }

  List<Part> leaves() {
    return leaves;
  }

  /** The first page. */
  Optional<Part> firstPage() {
    return leaves.stream().filter(Part::isHtml).findFirst();
  }

  /** The longest part of a kind, of attachments only if there is no other. */
  Optional<Part> longest(Predicate<Part> kind) {
    return leaves.stream()
        .filter(kind)
        .filter(part -> part.length() > 0)
        .max(
            Comparator.comparing((Part part) -> !part.isAttached()).thenComparingInt(Part::length));
  }
}
