package org.dateline.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ChartShapesTest {
  @ParameterizedTest
  @CsvSource({"1, 0.25", "0.9, 0.25", "0.79, 0.2", "0.3, 0.1", "0.05, 0.02", "0.012, 0.005"})
  void ticksAreRoundNumbers(double high, double tick) {
    assertThat(Scale.tick(high, 4)).isCloseTo(tick, within(1e-12));
  }

  @Test
  void labelsNeverOverlapAndStayInside() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      List<LineLabel> labels = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        labels.add(new LineLabel(i, 0, 10 + random.nextInt(200)));
      }
      List<LineLabel> spread = LineLabel.spread(labels, 17, 10, 210);
      for (int i = 0; i < spread.size(); i++) {
        assertThat(spread.get(i).y()).as("seed " + seed).isBetween(10.0, 210.0);
        assertThat(i == 0 || spread.get(i).y() - spread.get(i - 1).y() >= 17 - 1e-9)
            .as("seed " + seed)
            .isTrue();
      }
    }
  }

  @Test
  void layoutKeepsNodesApartAndTiedOnesNear() {
    List<int[]> edges =
        List.of(new int[] {0, 1}, new int[] {1, 2}, new int[] {3, 4}, new int[] {4, 5});
    double[][] places = ForceLayout.place(6, edges);

    assertThat(distance(places, 0, 1)).isLessThan(distance(places, 0, 4));
    assertThat(distance(places, 4, 5)).isLessThan(distance(places, 1, 5));
    for (int i = 0; i < 6; i++) {
      assertThat(places[0][i]).isBetween(0.0, 1.0);
      assertThat(places[1][i]).isBetween(0.0, 1.0);
      for (int j = 0; j < i; j++) {
        assertThat(distance(places, i, j)).isGreaterThan(0.05);
      }
    }
  }

  @Test
  void namesOfNodesMeetNeitherOneAnotherNorOtherNodes() {
    for (int seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      List<NodeLabels.Node> nodes = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        String name = "n".repeat(3 + random.nextInt(15));
        nodes.add(new NodeLabels.Node(random.nextInt(600), random.nextInt(400), 8, name));
      }
      List<NodeLabels.Label> labels = NodeLabels.place(nodes, 600, 400);

      assertThat(labels).as("seed " + seed).hasSizeBetween(5, 40);
      for (NodeLabels.Label label : labels) {
        assertThat(nodes.stream().filter(node -> box(label).meets(node.box())))
            .as("seed " + seed)
            .isEmpty();
        assertThat(labels.stream().filter(other -> box(label).meets(box(other))))
            .as("seed " + seed)
            .containsExactly(label);
      }
    }
  }

  /** Letters are 13 high at most, and narrower than what is kept free for them. */
  private static NodeLabels.Box box(NodeLabels.Label label) {
    double half = label.text().length() * 8 / 2.0;
    return new NodeLabels.Box(label.x() - half, label.y() - 11, label.x() + half, label.y() + 2);
  }

  private static double distance(double[][] places, int a, int b) {
    return Math.hypot(places[0][a] - places[0][b], places[1][a] - places[1][b]);
  }
}
