package org.dateline.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.report.finding.Pair;
import org.dateline.report.finding.Participant;
import org.dateline.report.finding.StrongestPairs;
import org.dateline.report.page.Markup;
import org.dateline.report.page.Wording;
import org.dateline.table.FinishedTable;
import org.dateline.table.Row;
import org.dateline.table.Table;

/**
 * Writes {@code network.graphml}: countries and the entities most mentioned, tied by the stories
 * they share.
 */
public final class Network {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  private final Path folder;
  private final Writer writer;
  private final Markup out = new Markup();
  private final Set<String> nodes = new HashSet<>();

  private Network(Path folder, Writer writer) {
    this.folder = folder;
    this.writer = writer;
  }

  /**
   * Writes the network.
   *
   * @param folder the finished tables
   * @param file the network
   * @param top how many entities, of most stories, stand beside the countries
   */
  public static void write(Path folder, Path file, int top) throws IOException {
    try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      new Network(folder, writer).write(top);
    }
  }

  private void write(int top) throws IOException {
    out.declaration("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    out.open("graphml", "xmlns", NAMESPACE);
    key("label", "node", "string");
    key("type", "node", "string");
    key("stories", "node", "long");
    key("weight", "edge", "double");
    key("npmi", "edge", "double");
    out.open("graph", "id", "dateline", "edgedefault", "undirected");
    try (Stream<Row> rows = FinishedTable.rows(folder, Table.COUNTRIES)) {
      rows.map(Participant::country).forEach(this::node);
    }
    try (Stream<Row> rows = FinishedTable.rows(folder, Table.ENTITIES)) {
      rows.limit(top).map(Participant::entity).forEach(this::node);
    }
    for (Table table : StrongestPairs.TABLES) {
      try (Stream<Row> rows = FinishedTable.rows(folder, table)) {
        rows.filter(row -> nodes.contains(row.id("a")) && nodes.contains(row.id("b")))
            .map(Pair::of)
            .filter(pair -> pair.stories() > 0)
            .forEach(this::edge);
      }
    }
    out.close().close();
    writer.write(out.finish());
  }

  private void key(String name, String target, String type) {
    out.empty("key", "id", name, "for", target, "attr.name", name, "attr.type", type);
  }

  private void node(Participant name) {
    nodes.add(name.id());
    out.open("node", "id", name.id());
    out.element("data", name.name(), "key", "label");
    out.element("data", name.type(), "key", "type");
    out.element("data", Long.toString(name.stories()), "key", "stories");
    out.close();
    flush();
  }

  private void edge(Pair pair) {
    out.open("edge", "source", pair.a(), "target", pair.b());
    out.element("data", Long.toString(pair.stories()), "key", "weight");
    pair.npmi().ifPresent(npmi -> out.element("data", Wording.fixed(npmi, 6), "key", "npmi"));
    out.close();
    flush();
  }

  private void flush() {
    try {
      writer.write(out.drain());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
