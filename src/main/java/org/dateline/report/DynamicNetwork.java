package org.dateline.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.count.timeline.Period;
import org.dateline.report.NetworkTies.Edge;
import org.dateline.report.NetworkTies.Node;
import org.dateline.report.page.Markup;
import org.dateline.report.page.Wording;
import org.dateline.table.FinishedTable;
import org.dateline.table.Row;
import org.dateline.table.Table;

/**
 * Writes {@code network.gexf} (GEXF 1.3): the network with the stories of each period. The
 * timelines have those of nodes and of pairs of countries; a tie of an entity has its total alone.
 */
public final class DynamicNetwork {
  private static final String NAMESPACE = "http://gexf.net/1.3";
  private static final String BY_PERIOD = "stories_by_period";

  private final NetworkTies ties;
  private final Period period;
  private final Writer writer;
  private final Markup out = new Markup();
  private final Map<String, Map<LocalDate, Long>> nameToStories = new HashMap<>();

  private DynamicNetwork(NetworkTies ties, Period period, Writer writer) {
    this.ties = ties;
    this.period = period;
    this.writer = writer;
  }

  /**
   * Writes the network to a file.
   *
   * @param folder the finished tables
   * @param period the step of their timelines
   */
  public static void write(NetworkTies ties, Path folder, Period period, Path file)
      throws IOException {
    try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      new DynamicNetwork(ties, period, writer).write(folder);
    }
  }

  private void write(Path folder) throws IOException {
    read(folder, Table.TIMELINE_COUNTRIES, row -> row.id("country"));
    read(folder, Table.TIMELINE_ENTITIES, row -> row.id("entity_id"));
    read(folder, Table.TIMELINE_PAIRS, row -> pair(row.id("a"), row.id("b")));
    out.declaration("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    out.open("gexf", "xmlns", NAMESPACE, "version", "1.3");
    out.open("meta").element("creator", "Dateline").close();
    out.open(
        "graph",
        "mode",
        "dynamic",
        "defaultedgetype",
        "undirected",
        "timeformat",
        "date",
        "timerepresentation",
        "interval");
    declare("node", "static", "type", "string", "stories", "long", "community", "long");
    declare("node", "dynamic", BY_PERIOD, "long");
    declare("edge", "static", "disparity", "double", "backbone", "boolean", "npmi", "double");
    declare("edge", "dynamic", BY_PERIOD, "long");
    out.open("nodes");
    ties.nodes().forEach(this::node);
    out.close().open("edges");
    ties.edges().forEach(this::edge);
    out.close().close().close();
    writer.write(out.finish());
  }

  private void read(Path folder, Table table, Function<Row, String> name) throws IOException {
    try (Stream<Row> rows = FinishedTable.rowsIfThere(folder, table)) {
      rows.filter(row -> row.count("stories") > 0)
          .forEach(
              row ->
                  nameToStories
                      .computeIfAbsent(name.apply(row), key -> new TreeMap<>())
                      .put(row.date("period").orElseThrow(), row.count("stories")));
    }
  }

  /** No id of a country or an entity has a tab. */
  private static String pair(String a, String b) {
    return a + "\t" + b;
  }

  private void declare(String target, String mode, String... titlesAndTypes) {
    out.open("attributes", "class", target, "mode", mode);
    for (int i = 0; i < titlesAndTypes.length; i += 2) {
      String title = titlesAndTypes[i];
      out.empty("attribute", "id", title, "title", title, "type", titlesAndTypes[i + 1]);
    }
    out.close();
  }

  private void node(Node node) {
    out.open("node", "id", node.name().id(), "label", node.name().name()).open("attvalues");
    value("type", node.name().type());
    value("stories", Long.toString(node.name().stories()));
    value("community", Integer.toString(node.community()));
    periods(node.name().id());
    out.close().close();
    flush();
  }

  private void edge(Edge edge) {
    String a = edge.pair().a();
    String b = edge.pair().b();
    out.open("edge", "source", a, "target", b, "weight", Long.toString(edge.pair().stories()));
    out.open("attvalues");
    value("disparity", Wording.fixed(edge.disparity(), 6));
    value("backbone", Boolean.toString(edge.isBackbone()));
    edge.pair().npmi().ifPresent(npmi -> value("npmi", Wording.fixed(npmi, 6)));
    periods(pair(a, b));
    out.close().close();
    flush();
  }

  private void value(String title, String value) {
    out.empty("attvalue", "for", title, "value", value);
  }

  private void periods(String name) {
    nameToStories
        .getOrDefault(name, Map.of())
        .forEach(
            (start, stories) ->
                out.empty(
                    "attvalue",
                    "for",
                    BY_PERIOD,
                    "value",
                    Long.toString(stories),
                    "start",
                    start.toString(),
                    "end",
                    period.end(start).toString()));
  }

  private void flush() {
    try {
      writer.write(out.drain());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
