package org.dateline.extract.country;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.Article;

/**
 * An article whose countries people marked.
 *
 * @param article the article
 * @param explicit alpha-2 codes of the countries it names
 * @param undecided alpha-2 codes that the marking left open
 * @param mentions what was marked in the text
 */
record GoldArticle(
    Article article, Set<String> explicit, Set<String> undecided, List<Marked> mentions) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * A marked place.
   *
   * @param start UTF-16 position in the text
   * @param end exclusive
   * @param code alpha-2 code; empty if none
   * @param isCountry whether it means the country itself
   * @param kind how the set describes it
   */
  record Marked(int start, int end, String code, boolean isCountry, String kind) {
    boolean isTeam() {
      return !isCountry && (kind.contains("team") || kind.contains("national"));
    }
  }

  /** All articles of a set. */
  static List<GoldArticle> read(Path set) throws IOException {
    List<GoldArticle> articles = new ArrayList<>();
    for (String line : Files.readAllLines(set)) {
      articles.add(of(JSON.readTree(line)));
    }
    return articles;
  }

  private static GoldArticle of(JsonNode node) {
    String text = node.path("text").asText();
    Article article = ExtractedCountries.article(node.path("title").asText(), text);
    List<Marked> mentions = new ArrayList<>();
    for (JsonNode mention : node.path("mentions")) {
      int last = text.codePointCount(0, text.length());
      int start = Math.max(0, Math.min(mention.get(0).asInt(), last));
      int end = Math.max(start, Math.min(mention.get(1).asInt(), last));
      mentions.add(
          new Marked(
              text.offsetByCodePoints(0, start),
              text.offsetByCodePoints(0, end),
              mention.get(5).asText(""),
              mention.get(6).asBoolean(),
              mention.get(4).asText("")));
    }
    return new GoldArticle(
        article, names(node.path("explicit")), names(node.path("demonym_nouns")), mentions);
  }

  private static Set<String> names(JsonNode object) {
    Set<String> names = new TreeSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
