package org.dateline.article.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of its article in JSON-LD, the vocabulary of schema.org. */
final class JsonLd {
  private static final Pattern ARTICLE =
      Pattern.compile("(?i)\\w*(?:Article|BlogPosting|Report|Review|LiveBlogPosting)");
  private static final Pattern PAGE = Pattern.compile("(?i)WebPage|ItemPage");

  /** A page may hold a list of its whole site; only so many nodes are looked at. */
  private static final int MOST_NODES = 2000;

  private static final ObjectMapper MAPPER =
      new ObjectMapper(
          JsonFactory.builder()
              .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
              .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
              .build());

  private static final Pattern LIST =
      Pattern.compile("(?i)CollectionPage|SearchResultsPage|ProfilePage|ItemList");

  private final JsonNode node;
  private final boolean isArticle;
  private final boolean isList;

  private JsonLd(JsonNode node, boolean isArticle, boolean isList) {
    this.node = node;
    this.isArticle = isArticle;
    this.isList = isList;
  }

  /** The article of this page among those described; else the first, unless the page lists them. */
  static JsonLd of(Document page) {
    List<JsonNode> pages = new ArrayList<>();
    List<JsonNode> articles = new ArrayList<>();
    boolean isList = false;
    for (JsonNode found : objects(page)) {
      if (isOfType(found, ARTICLE)) {
        articles.add(found);
      }
      if (isOfType(found, PAGE)) {
        pages.add(found);
      }
      isList |= isOfType(found, LIST);
    }
    Optional<JsonNode> own = ofThisPage(page, articles);
    if (own.isPresent() || articles.size() == 1) {
      return new JsonLd(own.orElseGet(() -> articles.get(0)), true, false);
    }
    if (!articles.isEmpty() && !isList) {
      return new JsonLd(articles.get(0), true, false);
    }
    JsonNode first = pages.isEmpty() ? MAPPER.createObjectNode() : pages.get(0);
    return new JsonLd(first, false, isList);
  }

  private static Optional<JsonNode> ofThisPage(Document page, List<JsonNode> articles) {
    Element canonical = page.selectFirst("link[rel=canonical]");
    String url = canonical == null ? page.location() : canonical.attr("href");
    String title = page.select("h1").text() + "\n" + page.title();
    return articles.stream()
        .filter(one -> !url.isEmpty() && new JsonLd(one, true, false).url().equals(url))
        .findFirst()
        .or(() -> articles.stream().filter(one -> isTitle(one, title)).findFirst());
  }

  private static boolean isTitle(JsonNode article, String title) {
    String headline = article.path("headline").asText().strip();
    return headline.length() > 8 && title.contains(headline);
  }

  private static List<JsonNode> objects(Document page) {
    List<JsonNode> found = new ArrayList<>();
    Deque<JsonNode> open = new ArrayDeque<>();
    for (Element script : page.select("script[type~=(?i)ld\\+json]")) {
      parse(script.data()).ifPresent(open::add);
    }
    while (!open.isEmpty() && found.size() < MOST_NODES) {
      JsonNode next = open.removeFirst();
      if (next.isArray()) {
        next.forEach(open::addLast);
      } else if (next.isObject()) {
        found.add(next);
        open.addLast(next.path("@graph"));
        open.addLast(next.path("mainEntity"));
      }
    }
    return found;
  }

  private static Optional<JsonNode> parse(String json) {
    String bare =
        json.strip().replaceAll("^(?:<!--|/\\*.*?\\*/|//<!\\[CDATA\\[)|(?:-->|//\\]\\]>)$", "");
    try {
      return Optional.ofNullable(MAPPER.readTree(bare));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static boolean isOfType(JsonNode object, Pattern type) {
    JsonNode types = object.path("@type");
    if (!types.isArray()) {
      return type.matcher(types.asText()).matches();
    }
    for (JsonNode one : types) {
      if (type.matcher(one.asText()).matches()) {
        return true;
      }
    }
    return false;
  }

  boolean isArticle() {
    return isArticle;
  }

  /** Whether the page says that it lists others, and tells of no article of its own. */
  boolean isList() {
    return isList;
  }

  /** A value as text; empty if it is missing or nested. */
  String text(String key) {
    JsonNode value = node.path(key);
    return value.isArray() ? value.path(0).asText() : value.asText();
  }

  /** The names under a key: texts, or objects with a name, or a list of them. */
  List<String> names(String key) {
    List<String> names = new ArrayList<>();
    JsonNode value = node.path(key);
    Iterable<JsonNode> entries = value.isArray() ? value : List.of(value);
    for (JsonNode entry : entries) {
      String name = entry.isObject() ? entry.path("name").asText() : entry.asText();
      if (!name.isBlank()) {
        names.add(name);
      }
    }
    return names;
  }

  /** The address of the page. */
  String url() {
    JsonNode main = node.path("mainEntityOfPage");
    String id = main.isObject() ? main.path("@id").asText() : main.asText();
    String url = text("url");
    return url.startsWith("http") ? url : id;
  }
}
