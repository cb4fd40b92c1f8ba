package org.dateline.audit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.bytes.CodePointOrder;
import org.dateline.command.UsageException;
import org.jspecify.annotations.Nullable;

/** The texts of a run, {@code texts.jsonl}, in the order of the articles. */
final class ArticleTexts implements Closeable {
  /** The name of the file. */
  static final String FILE = "texts.jsonl";

  private static final JsonFactory JSON = new JsonFactory();

  private final BufferedReader lines;
  private final boolean areThere;
  private String last = "";

  private ArticleTexts(BufferedReader lines, boolean areThere) {
    this.lines = lines;
    this.areThere = areThere;
  }

  /** The title and text of one article. */
  record ArticleText(String article, List<FieldSentences> fields) {}

  /** Those of a folder, which has none if the run was without {@code --texts=true}. */
  static ArticleTexts open(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    return Files.exists(file)
        ? new ArticleTexts(Files.newBufferedReader(file), true)
        : new ArticleTexts(new BufferedReader(Reader.nullReader()), false);
  }

  /** Whether there are any. */
  boolean areThere() {
    return areThere;
  }

  /** The next one, until there is none. */
  Optional<ArticleText> next() throws IOException {
    @Nullable String line = lines.readLine();
    if (line == null) {
      return Optional.empty();
    }
    String article = "";
    String title = "";
    String text = "";
    try (JsonParser json = JSON.createParser(line)) {
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.VALUE_STRING) {
          switch (String.valueOf(json.currentName())) {
            case "article_id" -> article = json.getText();
            case "title" -> title = json.getText();
            case "text" -> text = json.getText();
            default -> {}
          }
        }
      }
    }
    if (CodePointOrder.INSTANCE.compare(last, article) >= 0) {
      throw new UsageException(
          FILE + ": not in the order of the tables: \"" + article + "\"; run the job again");
    }
    last = article;
    return Optional.of(
        new ArticleText(
            article, List.of(FieldSentences.ofTitle(title), FieldSentences.ofText(text))));
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
