package org.dateline.table.row;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Article;

/** The line of one article in {@code texts.jsonl}: what was read, which reads back as the same. */
public final class TextLine {
  private static final JsonFactory JSON = new JsonFactory();

  private TextLine() {}

  /** A JSON object and a line feed. */
  public static String of(AnnotatedArticle annotated) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      write(json, annotated.id(), annotated.article());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.append('\n').toString();
  }

  private static void write(JsonGenerator json, String id, Article article) throws IOException {
    json.writeStartObject();
    json.writeStringField("article_id", id);
    json.writeStringField("file", article.origin().file());
    json.writeNumberField("record", article.origin().record());
    json.writeStringField("title", article.title());
    json.writeStringField("text", article.text());
    json.writeStringField(
        "published", article.published().date().map(LocalDate::toString).orElse(""));
    json.writeStringField("published_at", article.published().iso());
    json.writeStringField("modified", article.modified().iso());
    json.writeStringField("published_from", article.published().from().label());
    json.writeStringField("source", article.source());
    json.writeStringField("url", article.url());
    writeList(json, "authors", article.authors());
    json.writeStringField("language", article.language());
    json.writeStringField("section", article.section());
    writeList(json, "vendor_tags", article.vendorTags());
    json.writeEndObject();
  }

  private static void writeList(JsonGenerator json, String name, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
