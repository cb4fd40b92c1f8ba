package org.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.apache.commons.csv.CSVRecord;
import org.dateline.count.timeline.Period;
import org.dateline.pipeline.JobRun;
import org.dateline.table.SampleTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

final class NetworkTest {
  @TempDir Path folder;

  @Test
  void networkKeepsToItsSchema() throws Exception {
    Path file = network(100, true);

    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(getClass().getResource("/graphml/dateline-graphml.xsd"))
        .newValidator()
        .validate(new StreamSource(file.toFile()));
  }

  @Test
  void countriesAndTheMostMentionedEntitiesAreNodes() throws Exception {
    Document few = parse(network(3, true));
    assertThat(few.getElementsByTagName("node").getLength()).isEqualTo(9);

    Document none = parse(network(100, false));
    assertThat(none.getElementsByTagName("node").getLength()).isEqualTo(6);
  }

  @Test
  void nodeHasLabelTypeAndStories() throws Exception {
    Document network = parse(network(100, true));

    Element node = node(network, "per:o'brien & sons");
    assertThat(data(node, "label")).isEqualTo("O'Brien & Sons <b>bold</b>");
    assertThat(data(node, "type")).isEqualTo("person");
    assertThat(Long.parseLong(data(node, "stories"))).isPositive();
  }

  @Test
  void edgesHaveWeightAndNpmiOfTheirRow() throws Exception {
    Document network = parse(network(100, true));

    NodeList edges = network.getElementsByTagName("edge");
    String table = Files.readString(folder.resolve("cooccurrence_countries.csv"));
    int countryEdges = 0;
    for (int i = 0; i < edges.getLength(); i++) {
      Element edge = (Element) edges.item(i);
      String ends = edge.getAttribute("source") + "," + edge.getAttribute("target");
      if (!ends.contains(":")) {
        String row = row(table, edge.getAttribute("source"), edge.getAttribute("target"));
        assertThat(cell(row, 7)).isEqualTo(data(edge, "weight"));
        assertThat(cell(row, 15)).isEqualTo(data(edge, "npmi"));
        countryEdges++;
      }
    }
    assertThat(countryEdges).isEqualTo(15);
    assertThat(edges.getLength()).isGreaterThan(40);
  }

  @Test
  void dynamicNetworkKeepsToItsSchema() throws Exception {
    network(100, true);

    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(getClass().getResource("/gexf/dateline-gexf.xsd"))
        .newValidator()
        .validate(new StreamSource(folder.resolve("network.gexf").toFile()));
  }

  @Test
  void storiesOfThePeriodsAreThoseOfTheTimelines() throws Exception {
    Path tables = SampleTables.copyTo(folder.resolve("tables"));
    Path file = tables.resolve("network.gexf");
    DynamicNetwork.write(NetworkTies.read(tables, 10), tables, Period.DAY, file);
    Document network = parse(file);

    assertThat(periods(node(network, "RUS")))
        .isEqualTo(dated(tables.resolve("timeline_countries.csv"), "country", "RUS"))
        .isNotEmpty();
    NodeList edges = network.getElementsByTagName("edge");
    Map<String, String> ofPairs = new TreeMap<>();
    for (int i = 0; i < edges.getLength(); i++) {
      Element edge = (Element) edges.item(i);
      if (edge.getAttribute("source").equals("CHN") && edge.getAttribute("target").equals("PRK")) {
        ofPairs.putAll(periods(edge));
      }
    }
    Map<String, String> expected = new TreeMap<>();
    for (CSVRecord row : JobRun.rows(tables.resolve("timeline_pairs.csv"))) {
      if (row.get("a").equals("CHN") && row.get("b").equals("PRK")) {
        expected.put(row.get("period"), row.get("stories"));
      }
    }
    expected.values().removeIf("0"::equals);
    assertThat(ofPairs).isEqualTo(expected).isNotEmpty();
  }

  private static Map<String, String> dated(Path table, String column, String id)
      throws IOException {
    Map<String, String> periodToStories = new TreeMap<>();
    for (CSVRecord row : JobRun.rows(table)) {
      if (row.get(column).equals(id) && !row.get("stories").equals("0")) {
        periodToStories.put(row.get("period"), row.get("stories"));
      }
    }
    return periodToStories;
  }

  @Test
  void communityAndBackboneAreInBothFiles() throws Exception {
    Document graphml = parse(network(100, true));
    Document gexf = parse(folder.resolve("network.gexf"));

    NodeList nodes = graphml.getElementsByTagName("node");
    for (int i = 0; i < nodes.getLength(); i++) {
      Element node = (Element) nodes.item(i);
      assertThat(value(node(gexf, node.getAttribute("id")), "community"))
          .isEqualTo(data(node, "community"))
          .matches("[1-9]\\d*");
    }
    Element edge = (Element) graphml.getElementsByTagName("edge").item(0);
    assertThat(data(edge, "backbone")).isIn("true", "false");
    assertThat(Double.parseDouble(data(edge, "disparity"))).isBetween(0.0, 1.0);
  }

  private static String value(Element element, String title) {
    NodeList values = element.getElementsByTagName("attvalue");
    for (int i = 0; i < values.getLength(); i++) {
      Element one = (Element) values.item(i);
      if (one.getAttribute("for").equals(title)) {
        return one.getAttribute("value");
      }
    }
    throw new AssertionError("no value " + title);
  }

  private static Map<String, String> periods(Element element) {
    Map<String, String> startToStories = new TreeMap<>();
    NodeList values = element.getElementsByTagName("attvalue");
    for (int i = 0; i < values.getLength(); i++) {
      Element one = (Element) values.item(i);
      if (one.hasAttribute("start")) {
        startToStories.put(one.getAttribute("start"), one.getAttribute("value"));
      }
    }
    return startToStories;
  }

  private Path network(int top, boolean hasEntities) throws IOException {
    FinishedTables.write(folder, Period.YEAR, HostileStories.stories(5, 400, hasEntities));
    Path file = folder.resolve("network.graphml");
    NetworkTies ties = NetworkTies.read(folder, top);
    Network.write(ties, file);
    DynamicNetwork.write(ties, folder, Period.YEAR, folder.resolve("network.gexf"));
    return file;
  }

  private static String row(String table, String a, String b) {
    return table
        .lines()
        .filter(line -> line.startsWith(a + ",") && line.contains(",country," + b + ","))
        .findFirst()
        .orElseThrow();
  }

  private static String cell(String row, int column) {
    return List.of(row.split(",", -1)).get(column);
  }

  private static Document parse(Path file) throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
  }

  private static Element node(Document network, String id) {
    NodeList nodes = network.getElementsByTagName("node");
    for (int i = 0; i < nodes.getLength(); i++) {
      if (((Element) nodes.item(i)).getAttribute("id").equals(id)) {
        return (Element) nodes.item(i);
      }
    }
    throw new AssertionError("no node " + id);
  }

  private static String data(Element element, String key) {
    NodeList data = element.getElementsByTagName("data");
    for (int i = 0; i < data.getLength(); i++) {
      if (((Element) data.item(i)).getAttribute("key").equals(key)) {
        return data.item(i).getTextContent();
      }
    }
    throw new AssertionError("no data " + key);
  }
}
