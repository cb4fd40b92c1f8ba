package org.dateline.report.chart;

import java.util.Arrays;
import java.util.List;

/**
 * Places the nodes of a graph in the unit square by springs and repulsion (Fruchterman and Reingold
 * 1991). No chance is in it: nodes begin on a spiral, and only exact or strict arithmetic is used,
 * so that every machine draws the same picture.
 */
final class ForceLayout {
  private static final int ROUNDS = 400;
  private static final double GOLDEN_ANGLE = 2.399963229728653;
  private static final double GRAVITY = 1;

  private final double[] x;
  private final double[] y;
  private final double[] moveX;
  private final double[] moveY;
  private final double spring;

  private ForceLayout(int nodes) {
    x = new double[nodes];
    y = new double[nodes];
    moveX = new double[nodes];
    moveY = new double[nodes];
    spring = Math.sqrt(1.0 / Math.max(1, nodes));
    for (int i = 0; i < nodes; i++) {
      double radius = 0.5 * Math.sqrt((i + 0.5) / nodes);
      x[i] = radius * StrictMath.cos(i * GOLDEN_ANGLE);
      y[i] = radius * StrictMath.sin(i * GOLDEN_ANGLE);
    }
  }

  /**
   * Places nodes.
   *
   * @param edges the two ends of each edge
   * @return x and y of each node, from 0 to 1
   */
  static double[][] place(int nodes, List<int[]> edges) {
    ForceLayout layout = new ForceLayout(nodes);
    for (int round = 0; round < ROUNDS; round++) {
      layout.pushApart();
      layout.pullTogether(edges);
      layout.move(0.1 * (1 - (double) round / ROUNDS));
    }
    return new double[][] {spread(layout.x), spread(layout.y)};
  }

  private void pushApart() {
    for (int i = 0; i < x.length; i++) {
      moveX[i] = -GRAVITY * x[i];
      moveY[i] = -GRAVITY * y[i];
      for (int j = 0; j < x.length; j++) {
        if (i != j) {
          double dx = x[i] - x[j];
          double dy = y[i] - y[j];
          double force = spring * spring / Math.max(1e-6, dx * dx + dy * dy);
          moveX[i] += dx * force;
          moveY[i] += dy * force;
        }
      }
    }
  }

  private void pullTogether(List<int[]> edges) {
    for (int[] edge : edges) {
      double dx = x[edge[0]] - x[edge[1]];
      double dy = y[edge[0]] - y[edge[1]];
      double force = Math.sqrt(dx * dx + dy * dy) / spring;
      pull(edge[0], -dx * force, -dy * force);
      pull(edge[1], dx * force, dy * force);
    }
  }

  private void pull(int node, double dx, double dy) {
    moveX[node] += dx;
    moveY[node] += dy;
  }

  private void move(double longest) {
    for (int i = 0; i < x.length; i++) {
      double length = Math.sqrt(moveX[i] * moveX[i] + moveY[i] * moveY[i]);
      double part = length > longest ? longest / length : 1;
      x[i] += moveX[i] * part;
      y[i] += moveY[i] * part;
    }
  }

  /** Half by place and half by rank: the shape stays, and crowds and far islands come closer. */
  private static double[] spread(double[] values) {
    double low = Arrays.stream(values).min().orElse(0);
    double high = Arrays.stream(values).max().orElse(1);
    double[] spread = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      double place = high > low ? (values[i] - low) / (high - low) : 0.5;
      spread[i] = (place + rank(values, i)) / 2;
    }
    return spread;
  }

  /** The part of the other values that are below this one. */
  private static double rank(double[] values, int i) {
    int below = 0;
    for (int j = 0; j < values.length; j++) {
      below += values[j] < values[i] || (values[j] == values[i] && j < i) ? 1 : 0;
    }
    return values.length > 1 ? (double) below / (values.length - 1) : 0.5;
  }
}
