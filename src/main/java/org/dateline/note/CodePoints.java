package org.dateline.note;

/** Counts the code points before positions of one text, quickly if the positions ascend. */
final class CodePoints {
  private final String text;
  private int position;
  private int count;

  CodePoints(String text) {
    this.text = text;
  }

  /** The number of code points before a UTF-16 position. */
  int before(int target) {
    if (target < position) {
      position = 0;
      count = 0;
    }
    count += text.codePointCount(position, target);
    position = target;
    return count;
  }
}
