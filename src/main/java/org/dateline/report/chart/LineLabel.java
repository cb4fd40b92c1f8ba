package org.dateline.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The label at the end of a line.
 *
 * @param country number of the line
 * @param x where the line ends
 * @param lineY the same
 * @param y where the label stands
 */
record LineLabel(int country, double x, double lineY, double y) {
  LineLabel(int country, double x, double lineY) {
    this(country, x, lineY, lineY);
  }

  /** Moves labels apart, at least {@code step}, and keeps them between top and bottom. */
  static List<LineLabel> spread(List<LineLabel> labels, double step, double top, double bottom) {
    List<LineLabel> sorted = new ArrayList<>(labels);
    sorted.sort(Comparator.comparingDouble(LineLabel::lineY).thenComparing(LineLabel::country));
    double free = top;
    for (int i = 0; i < sorted.size(); i++) {
      LineLabel label = sorted.get(i).moved(Math.max(free, sorted.get(i).lineY));
      sorted.set(i, label);
      free = label.y + step;
    }
    double limit = bottom;
    for (int i = sorted.size() - 1; i >= 0; i--) {
      LineLabel label = sorted.get(i).moved(Math.min(limit, sorted.get(i).y));
      sorted.set(i, label);
      limit = label.y - step;
    }
    return sorted;
  }

  private LineLabel moved(double newY) {
    return new LineLabel(country, x, lineY, newY);
  }
}
