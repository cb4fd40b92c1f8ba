package org.dateline.tagger;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.tagger.feature.Labels;
import org.dateline.tagger.feature.Lexica;
import org.dateline.tagger.feature.NameStatistics;
import org.dateline.tagger.feature.Weights;

/**
 * Trains the built-in model: {@code TrainTagger DATA ARTICLES MODEL}, where {@code DATA} is a
 * folder with {@code train/} (CoNLL-style files) and {@code lexica/}, {@code ARTICLES} are packed
 * JSON Lines of unlabelled news and {@code MODEL} is the file to write.
 */
public final class TrainTagger {
  private static final int BITS = 20;

  /** How many models are averaged, each learned with a seed of its own. */
  private static final int SEEDS = 5;

  private static final double SMALLEST = 0.02;

  /** Tweets count half; the emerging names of WNUT 2017 leave too many others unlabelled. */
  private static final Map<String, Float> SET_TO_WEIGHT = Map.of("btc", 0.5f, "wnut17.train", 0f);

  private static final Set<String> WITHOUT_MISCELLANEOUS =
      Set.of("btc", "uner-ewt-dev", "uner-ewt-test", "uner-pud");

  private TrainTagger() {}

  /** Trains and writes. */
  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[0]);
    TaggerModel model = train(data, lexica(data, Path.of(args[1])));
    try (OutputStream out = Files.newOutputStream(Path.of(args[2]))) {
      ModelFile.write(model, out);
    }
  }

  private static Lexica lexica(Path data, Path articles) throws IOException {
    Lexica lexica = LexiconFiles.read(data.resolve("lexica"));
    NameStatistics usage = WordUsage.of(lexica, RawArticles.texts(articles));
    return new Lexica(lexica.clusters(), lexica.names(), usage, lexica.phrases());
  }

  private static TaggerModel train(Path data, Lexica lexica) throws IOException {
    Set<String> demonyms = LexiconFiles.demonyms(data.resolve("lexica"));
    TrainingChains chains = new TrainingChains(lexica);
    for (Path file : files(data.resolve("train"))) {
      String set = file.getFileName().toString();
      float weight = SET_TO_WEIGHT.getOrDefault(set, 1f);
      Guideline guideline = new Guideline(!WITHOUT_MISCELLANEOUS.contains(set), demonyms);
      for (List<LabelledSentence> document : ConllFile.read(file)) {
        if (weight > 0) {
          chains.add(guideline.apply(document), weight);
        }
      }
    }
    return new TaggerModel(lexica, learn(chains.chains()).quantize(SMALLEST));
  }

  private static MeanWeights learn(List<TrainingChain> chains) {
    MeanWeights mean =
        new MeanWeights((1 << BITS) * Labels.COUNT, Weights.TRANSITION_ROWS * Weights.PAIRS);
    for (int seed = 1; seed <= SEEDS; seed++) {
      mean.add(
          new CrfTrainer(new CrfTrainer.Settings(BITS, 10, 0.1, 0.25, 0.5, seed)).train(chains));
    }
    return mean;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
