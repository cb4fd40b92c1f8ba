package org.dateline.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.report.finding.Pair;
import org.dateline.report.finding.Participant;
import org.dateline.report.finding.StrongestPairs;
import org.dateline.report.page.Markup;
import org.dateline.report.page.NumberLinks;
import org.dateline.report.page.Wording;

/** The picture of the strongest ties: broader lines for more stories, a shape for each type. */
public final class NetworkPicture {
  private static final int MARGIN_Y = 34;

  private final StrongestPairs ties;
  private final NumberLinks links;
  private final int width;
  private final int height;
  private final double[] x;
  private final double[] y;
  private final Map<String, Integer> idToNode = new HashMap<>();

  private NetworkPicture(StrongestPairs ties, NumberLinks links, int width, int height) {
    this.ties = ties;
    this.links = links;
    this.width = width;
    this.height = height;
    for (Participant name : ties.names()) {
      idToNode.put(name.id(), idToNode.size());
    }
    List<int[]> edges = new ArrayList<>();
    ties.pairs().forEach(pair -> edges.add(new int[] {node(pair.a()), node(pair.b())}));
    double[][] places = ForceLayout.place(ties.names().size(), edges);
    int marginX = Math.min(90, width / 6);
    x = scaled(places[0], new Scale(0, 1, marginX, width - marginX));
    y = scaled(places[1], new Scale(0, 1, MARGIN_Y, height - MARGIN_Y));
  }

  public static void draw(
      Markup out, StrongestPairs ties, NumberLinks links, int width, int height, String style) {
    new NetworkPicture(ties, links, width, height).draw(out, style);
  }

  private void draw(Markup out, String style) {
    Svg svg =
        Svg.open(
            out,
            width,
            height,
            style,
            "The strongest ties between "
                + Wording.count(ties.names().size(), "name", "names")
                + "; the table below lists them");
    ties.pairs().stream()
        .sorted(Comparator.comparingLong(Pair::stories))
        .forEach(pair -> drawTie(out, svg, pair));
    for (int i = ties.names().size() - 1; i >= 0; i--) {
      drawNode(out, svg, ties.names().get(i), i);
    }
    for (NodeLabels.Label label : labels()) {
      svg.text(label.x(), label.y(), label.text(), "name middle");
    }
    svg.close();
  }

  private List<NodeLabels.Label> labels() {
    List<NodeLabels.Node> nodes = new ArrayList<>();
    for (Participant name : ties.names()) {
      int i = node(name.id());
      nodes.add(new NodeLabels.Node(x[i], y[i], radius(name), LineChart.cut(name.name())));
    }
    return NodeLabels.place(nodes, width, height);
  }

  private void drawTie(Markup out, Svg svg, Pair pair) {
    int a = node(pair.a());
    int b = node(pair.b());
    long most = ties.pairs().stream().mapToLong(Pair::stories).max().orElse(1);
    int breadth = 1 + (int) Math.round(4 * Math.sqrt((double) pair.stories() / most));
    String title = pair.aName() + " and " + pair.bName() + ": ";
    svg.openLink(pair.number(links), title + Wording.count(pair.stories(), "story", "stories"));
    svg.line(x[a], y[a], x[b], y[b], "tie w" + breadth);
    out.close();
  }

  private void drawNode(Markup out, Svg svg, Participant name, int node) {
    double r = radius(name);
    String title = name.name() + ", " + name.type() + ": ";
    svg.openLink(name.number(links), title + Wording.count(name.stories(), "story", "stories"));
    String style = "node " + name.type();
    double cx = x[node];
    double cy = y[node];
    switch (name.type()) {
      case "organization" -> svg.rectangle(cx - r * .9, cy - r * .9, r * 1.8, r * 1.8, style);
      case "location" -> svg.path(polygon(cx, cy, r * 1.2, 4), style);
      case "person" -> svg.path(polygon(cx, cy, r * 1.25, 3), style);
      default -> svg.circle(cx, cy, r, style);
    }
    out.close();
  }

  /** A triangle that points up or a square on its corner. */
  private static String polygon(double cx, double cy, double r, int corners) {
    String steps = Svg.step('M', cx, cy - r);
    return corners == 3
        ? steps
            + Svg.step('L', cx + r * .87, cy + r / 2)
            + Svg.step('L', cx - r * .87, cy + r / 2)
            + "Z"
        : steps
            + Svg.step('L', cx + r, cy)
            + Svg.step('L', cx, cy + r)
            + Svg.step('L', cx - r, cy)
            + "Z";
  }

  private double radius(Participant name) {
    double part = (double) name.stories() / Math.max(1, ties.names().get(0).stories());
    return 5 + 13 * Math.sqrt(part);
  }

  private int node(String id) {
    Integer node = idToNode.get(id);
    if (node == null) {
      throw new IllegalStateException("a tie has no such end: " + id);
    }
    return node;
  }

  private static double[] scaled(double[] places, Scale scale) {
    double[] scaled = new double[places.length];
    for (int i = 0; i < places.length; i++) {
      scaled[i] = scale.at(places[i]);
    }
    return scaled;
  }
}
