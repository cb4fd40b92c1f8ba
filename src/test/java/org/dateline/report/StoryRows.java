package org.dateline.report;

import static org.dateline.table.NamedRows.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.report.HostileStories.Story;

/** The rows of the tables that list {@link HostileStories} and their mentions. */
final class StoryRows {
  static final String REPEATED = "More of this harbor is in our <letter>, which is paid for by";

  private StoryRows() {}

  static Stream<Map<String, Object>> rejected() {
    return Stream.of(
        rejected("a<b>.json", 1, "bad-json", "broken off at \"<\""),
        rejected("news.jsonl", 7, "same-article", "the same article as news.jsonl:3"));
  }

  static Map<String, Object> story(Story story) {
    return row(
        "story_id", story.id(),
        "date", story.date(),
        "title", story.title(),
        "articles", 1,
        "sources", 1,
        "first_source", story.source(),
        "source_list", story.source());
  }

  private static Map<String, Object> rejected(
      String file, int record, String reason, String detail) {
    return row("file", file, "record", record, "reason", reason, "detail", detail);
  }

  static Map<String, Object> article(Story story) {
    return row(
        "article_id", story.id(),
        "story_id", story.id(),
        "source", story.source(),
        "url", story.url(),
        "title", story.title(),
        "published", story.date(),
        "language", "en",
        "countries",
            String.join(" ", story.ids().stream().filter(id -> !id.contains(":")).toList()));
  }

  /** One for each name; some of them stand twice, refused, or by a rule. */
  static Stream<Map<String, Object>> mentions(Story story) {
    List<Map<String, Object>> mentions = new ArrayList<>();
    for (int i = 0; i < story.ids().size(); i++) {
      mentions.add(counted(story, i));
      if (story.number() % 11 == 0) {
        mentions.add(
            refused(story, "inside-name", "<i>" + story.names().get(i), "left of", "right of"));
      }
    }
    if (story.number() % 17 == 0) {
      mentions.add(
          refused(story, "repeated", "Harbor Bank", REPEATED, "and its friends in all ports"));
    }
    if (story.hasTopic()) {
      mentions.add(mention(story, HostileStories.TOPIC, "noon", story.sentence().indexOf("noon")));
    }
    return mentions.stream();
  }

  private static Map<String, Object> counted(Story story, int name) {
    String id = story.ids().get(name);
    String surface = story.names().get(name);
    Map<String, Object> mention = mention(story, id, surface, story.left(name).length());
    boolean isJoined = id.contains(":") && story.number() % 13 == 0;
    mention.put("entity", isJoined ? "The <full> " + surface : surface);
    mention.put("rule", isJoined ? "corpus-name" : "");
    return mention;
  }

  private static Map<String, Object> mention(Story story, String id, String surface, int start) {
    String sentence = story.sentence();
    return row(
        "article_id", story.id(),
        "type", HostileStories.type(id),
        "entity_id", id,
        "counted", true,
        "field", "text",
        "sentence", 1,
        "start", sentence.codePointCount(0, start),
        "end", sentence.codePointCount(0, start + surface.length()),
        "surface", surface,
        "left", sentence.substring(0, start).strip(),
        "right", sentence.substring(start + surface.length()));
  }

  private static Map<String, Object> refused(
      Story story, String rule, String surface, String left, String right) {
    return row(
        "article_id",
        story.id(),
        "type",
        "country",
        "counted",
        false,
        "rule",
        rule,
        "field",
        "text",
        "surface",
        surface,
        "left",
        left,
        "right",
        right);
  }
}
