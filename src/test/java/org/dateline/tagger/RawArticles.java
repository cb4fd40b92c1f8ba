package org.dateline.tagger;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.dateline.text.Tokenizer;
import org.dateline.text.Tokens;

/** Reads unlabelled articles from packed JSON Lines. */
final class RawArticles {
  private RawArticles() {}

  static List<String> texts(Path file) throws IOException {
    return field(file, "text");
  }

  /** The words of each article by sentence, those of the title first. */
  static List<List<List<String>>> sentences(Path file) throws IOException {
    List<String> titles = field(file, "title");
    List<String> texts = field(file, "text");
    List<List<List<String>>> articles = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      List<List<String>> sentences = new ArrayList<>();
      add(Tokenizer.tokenizeTitle(titles.get(i)), sentences);
      add(Tokenizer.tokenize(texts.get(i)), sentences);
      articles.add(sentences);
    }
    return articles;
  }

  private static void add(Tokens tokens, List<List<String>> sentences) {
    for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
      int first = tokens.firstToken(sentence);
      int end = tokens.endToken(sentence);
      if (first < end) {
        sentences.add(IntStream.range(first, end).mapToObj(tokens::surface).toList());
      }
    }
  }

  private static List<String> field(Path file, String field) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<String> values = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        values.add(mapper.readTree(line).path(field).asText());
      }
    }
    return values;
  }
}
