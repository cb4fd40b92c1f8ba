package org.dateline.report.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the names of nodes stand: under a node, over it or beside it, wherever they meet no other
 * name and no other node. A name that fits nowhere is left out. How wide letters are is not known
 * here, so a name gets the room that it has in the widest usual font.
 */
final class NodeLabels {
  private static final double LETTER = 8.4;
  private static final double HEIGHT = 17;
  private static final double GAP = 2;

  /** From the line that letters stand on to the lower edge of their box. */
  private static final double BELOW_LINE = 4;

  /** A node. */
  record Node(double x, double y, double radius, String name) {
    Box box() {
      return new Box(x - radius, y - radius, x + radius, y + radius);
    }
  }

  /** A name by the middle of the line that it stands on. */
  record Label(double x, double y, String text) {}

  /** A rectangle. */
  record Box(double left, double top, double right, double bottom) {
    boolean meets(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean isIn(double width, double height) {
      return left >= 0 && top >= 0 && right <= width && bottom <= height;
    }
  }

  private NodeLabels() {}

  /**
   * Places names.
   *
   * @param nodes those whose names matter most first
   */
  static List<Label> place(List<Node> nodes, double width, double height) {
    List<Box> taken = new ArrayList<>(nodes.stream().map(Node::box).toList());
    List<Label> labels = new ArrayList<>();
    for (Node node : nodes) {
      for (Box box : boxes(node)) {
        if (box.isIn(width, height) && taken.stream().noneMatch(box::meets)) {
          taken.add(box);
          double middle = (box.left() + box.right()) / 2;
          labels.add(new Label(middle, box.bottom() - BELOW_LINE, node.name()));
          break;
        }
      }
    }
    return labels;
  }

  /** The places for a name, the best first. */
  private static List<Box> boxes(Node node) {
    double half = node.name().codePointCount(0, node.name().length()) * LETTER / 2;
    double away = node.radius() + GAP;
    double beside = away + half;
    double over = away + HEIGHT / 2;
    return List.of(
        around(node.x(), node.y() + over, half),
        around(node.x(), node.y() - over, half),
        around(node.x() + beside, node.y(), half),
        around(node.x() - beside, node.y(), half));
  }

  private static Box around(double x, double y, double half) {
    return new Box(x - half, y - HEIGHT / 2, x + half, y + HEIGHT / 2);
  }
}
