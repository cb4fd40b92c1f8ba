package org.dateline.tagger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.tagger.feature.Labels;

/**
 * Reads a CoNLL-style file: a token, a tab and its IOB2 tag a line, an empty line after each
 * sentence, a line {@code -DOCSTART-} before each document.
 */
final class ConllFile {
  private static final String START = "-DOCSTART-";
  private static final List<String> TYPES = List.of("PER", "ORG", "LOC", "MISC");

  /** Many short texts under one start are no article: documents are cut at this many sentences. */
  private static final int LONGEST = 150;

  private final List<List<LabelledSentence>> documents = new ArrayList<>();
  private List<LabelledSentence> document = new ArrayList<>();
  private List<String> tokens = new ArrayList<>();
  private final List<Integer> labels = new ArrayList<>();

  private ConllFile() {}

  /** The documents of a file, each a list of sentences. */
  static List<List<LabelledSentence>> read(Path file) throws IOException {
    ConllFile reading = new ConllFile();
    for (String line : Files.readAllLines(file)) {
      reading.accept(line);
    }
    reading.endSentence();
    reading.endDocument();
    return reading.documents;
  }

  private void accept(String line) {
    if (line.startsWith(START)) {
      endSentence();
      endDocument();
    } else if (line.isEmpty()) {
      endSentence();
    } else {
      int tab = line.lastIndexOf('\t');
      tokens.add(line.substring(0, tab));
      labels.add(label(line.substring(tab + 1)));
    }
  }

  private void endSentence() {
    if (!tokens.isEmpty()) {
      int[] allowed = labels.stream().mapToInt(label -> 1 << label).toArray();
      document.add(new LabelledSentence(tokens, allowed));
      tokens = new ArrayList<>();
      labels.clear();
    }
    if (document.size() >= LONGEST) {
      endDocument();
    }
  }

  private void endDocument() {
    if (!document.isEmpty()) {
      documents.add(document);
      document = new ArrayList<>();
    }
  }

  private static int label(String tag) {
    if (tag.equals("O")) {
      return Labels.OUTSIDE;
    }
    int type = TYPES.indexOf(tag.substring(2));
    if (type < 0) {
      throw new IllegalArgumentException("unknown tag: \"" + tag + "\"; expected one of " + TYPES);
    }
    return tag.startsWith("B-") ? Labels.begin(type) : Labels.inside(type);
  }
}
