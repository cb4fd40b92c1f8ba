package org.dateline.tagger;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Writes what the teacher reads: {@code TeacherInput DATA ARTICLES FOLDER} makes {@code
 * labelled.tsv}, the training sets brought to one guideline (a line {@code -DOC-}, a tab and the
 * set before each document; a token, a tab and its allowed labels as bits; an empty line after each
 * sentence), and {@code articles.txt}, the raw articles (a line {@code -DOC-} before each, then a
 * sentence a line, its tokens with blanks between them).
 */
public final class TeacherInput {
  private static final String START = "-DOC-";

  private TeacherInput() {}

  /** Writes both files. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[2]);
    try (PrintWriter out = writer(folder.resolve("labelled.tsv"))) {
      for (Map.Entry<String, List<List<LabelledSentence>>> set :
          TrainTagger.sets(Path.of(args[0])).entrySet()) {
        for (List<LabelledSentence> document : set.getValue()) {
          out.println(START + "\t" + set.getKey());
          document.forEach(sentence -> write(sentence, out));
        }
      }
    }
    try (PrintWriter out = writer(folder.resolve("articles.txt"))) {
      for (List<List<String>> article : RawArticles.sentences(Path.of(args[1]))) {
        out.println(START);
        article.forEach(sentence -> out.println(String.join(" ", oneWordEach(sentence))));
      }
    }
  }

  private static void write(LabelledSentence sentence, PrintWriter out) {
    List<String> tokens = oneWordEach(sentence.tokens());
    for (int i = 0; i < tokens.size(); i++) {
      out.println(tokens.get(i) + "\t" + sentence.allowed()[i]);
    }
    out.println();
  }

  private static List<String> oneWordEach(List<String> tokens) {
    return tokens.stream().map(token -> token.replaceAll("\\s", "_")).toList();
  }

  private static PrintWriter writer(Path file) throws IOException {
    return new PrintWriter(file.toFile(), StandardCharsets.UTF_8);
  }
}
