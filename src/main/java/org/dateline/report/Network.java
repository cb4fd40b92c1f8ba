package org.dateline.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.report.NetworkTies.Edge;
import org.dateline.report.NetworkTies.Node;
import org.dateline.report.finding.Pair;
import org.dateline.report.finding.Participant;
import org.dateline.report.page.Markup;
import org.dateline.report.page.Wording;

/** Writes {@code network.graphml}: the network of a run for programs that draw and measure it. */
public final class Network {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  private final NetworkTies ties;
  private final Writer writer;
  private final Markup out = new Markup();

  private Network(NetworkTies ties, Writer writer) {
    this.ties = ties;
    this.writer = writer;
  }

  /** Writes the network to a file. */
  public static void write(NetworkTies ties, Path file) throws IOException {
    try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      new Network(ties, writer).write();
    }
  }

  private void write() throws IOException {
    out.declaration("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    out.open("graphml", "xmlns", NAMESPACE);
    key("label", "node", "string");
    key("type", "node", "string");
    key("stories", "node", "long");
    key("community", "node", "long");
    key("weight", "edge", "double");
    key("disparity", "edge", "double");
    key("backbone", "edge", "boolean");
    key("npmi", "edge", "double");
    out.open("graph", "id", "dateline", "edgedefault", "undirected");
    ties.nodes().forEach(this::node);
    ties.edges().forEach(this::edge);
    out.close().close();
    writer.write(out.finish());
  }

  private void key(String name, String target, String type) {
    out.empty("key", "id", name, "for", target, "attr.name", name, "attr.type", type);
  }

  private void node(Node node) {
    Participant name = node.name();
    out.open("node", "id", name.id());
    out.element("data", name.name(), "key", "label");
    out.element("data", name.type(), "key", "type");
    out.element("data", Long.toString(name.stories()), "key", "stories");
    out.element("data", Integer.toString(node.community()), "key", "community");
    out.close();
    flush();
  }

  private void edge(Edge edge) {
    Pair pair = edge.pair();
    out.open("edge", "source", pair.a(), "target", pair.b());
    out.element("data", Long.toString(pair.stories()), "key", "weight");
    out.element("data", Wording.fixed(edge.disparity(), 6), "key", "disparity");
    out.element("data", Boolean.toString(edge.isBackbone()), "key", "backbone");
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
