package org.dateline.tagger;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Trains the built-in model: {@code TrainTagger DATA MODEL}, where {@code DATA} is a folder with
 * {@code train/} (CoNLL-style files), {@code lexica/} and, to report on, {@code dev/}.
 */
final class TrainTagger {
  private static final CrfTrainer.Settings SETTINGS =
      new CrfTrainer.Settings(20, 10, 0.1, 0.25, 0.1, 0.02, 1);

  private TrainTagger() {}

  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[0]);
    Lexica lexica = LexiconFiles.read(data.resolve("lexica"));
    TrainingChains chains = new TrainingChains(new WordAnalyzer(lexica));
    for (Path file : files(data.resolve("train"))) {
      for (List<LabelledSentence> document : ConllFile.read(file)) {
        chains.add(document, 1);
      }
    }
    Weights weights = new CrfTrainer(SETTINGS).train(chains.chains());
    TaggerModel model = new TaggerModel(lexica, weights);
    try (OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
      ModelFile.write(model, out);
    }
    System.out.println("bytes: " + Files.size(Path.of(args[1])));
    for (Path file : files(data.resolve("dev"))) {
      TaggerScore score = TaggerScore.of(new Tagger(model), ConllFile.read(file));
      System.out.println(file.getFileName() + ": " + score);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
