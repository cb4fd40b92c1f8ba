package org.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.dateline.count.timeline.Period;
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

  private Path network(int top, boolean hasEntities) throws IOException {
    FinishedTables.write(folder, Period.YEAR, HostileStories.stories(5, 400, hasEntities));
    Path file = folder.resolve("network.graphml");
    Network.write(folder, file, top);
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
