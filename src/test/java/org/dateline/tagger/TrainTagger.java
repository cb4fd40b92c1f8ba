package org.dateline.tagger;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.tagger.feature.Labels;
import org.dateline.tagger.feature.Lexica;
import org.dateline.tagger.feature.NameStatistics;
import org.dateline.tagger.feature.Weights;

/**
 * Trains the built-in model: {@code TrainTagger DATA ARTICLES TEACHER MODEL}, where {@code DATA} is
 * a folder with {@code train/} (CoNLL-style files) and {@code lexica/}, {@code ARTICLES} are packed
 * JSON Lines of unlabelled news, {@code TEACHER} is what a larger model believes of their words
 * ({@link TeacherLabels}) and {@code MODEL} is the file to write. {@link TeacherInput} writes what
 * the teacher learns from.
 */
public final class TrainTagger {
  private static final int BITS = 20;

  /** How many models are averaged, each learned with a seed of its own. */
  private static final int SEEDS = 3;

  private static final int EPOCHS = 4;

  /**
   * How often each chain that people labelled is seen in an epoch, and how much one of the
   * teacher's counts.
   */
  private static final int COPIES = 2;

  private static final float TEACHER_WEIGHT = 0.3f;
  private static final double SMALLEST = 0.03;

  /** Tweets count half; the emerging names of WNUT 2017 leave too many others unlabelled. */
  private static final Map<String, Float> SET_TO_WEIGHT = Map.of("btc", 0.5f, "wnut17.train", 0f);

  private static final Set<String> WITHOUT_MISCELLANEOUS =
      Set.of("btc", "uner-ewt-dev", "uner-ewt-test", "uner-pud");

  private TrainTagger() {}

  /** Trains and writes. */
  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[0]);
    Path articles = Path.of(args[1]);
    Lexica lexica = lexica(data, articles);
    List<TrainingChain> chains = new ArrayList<>();
    List<TrainingChain> labelled = labelled(data, lexica);
    for (int copy = 0; copy < COPIES; copy++) {
      chains.addAll(labelled);
    }
    chains.addAll(taught(articles, Path.of(args[2]), lexica));
    TaggerModel model = new TaggerModel(lexica, learn(chains).quantize(SMALLEST));
    try (OutputStream out = Files.newOutputStream(Path.of(args[3]))) {
      ModelFile.write(model, out);
    }
  }

  private static Lexica lexica(Path data, Path articles) throws IOException {
    Lexica lexica = LexiconFiles.read(data.resolve("lexica"));
    NameStatistics usage = WordUsage.of(lexica, RawArticles.texts(articles));
    return new Lexica(lexica.clusters(), lexica.names(), usage, lexica.phrases());
  }

  private static List<TrainingChain> labelled(Path data, Lexica lexica) throws IOException {
    TrainingChains chains = new TrainingChains(lexica);
    for (Map.Entry<String, List<List<LabelledSentence>>> set : sets(data).entrySet()) {
      float weight = SET_TO_WEIGHT.getOrDefault(set.getKey(), 1f);
      for (List<LabelledSentence> document : set.getValue()) {
        if (weight > 0) {
          chains.add(document, weight);
        }
      }
    }
    return chains.chains();
  }

  /** The documents of each training set, in order, brought to one guideline. */
  static Map<String, List<List<LabelledSentence>>> sets(Path data) throws IOException {
    Set<String> demonyms = LexiconFiles.demonyms(data.resolve("lexica"));
    Map<String, List<List<LabelledSentence>>> sets = new TreeMap<>();
    for (Path file : files(data.resolve("train"))) {
      String set = file.getFileName().toString();
      Guideline guideline = new Guideline(!WITHOUT_MISCELLANEOUS.contains(set), demonyms);
      sets.put(set, ConllFile.read(file).stream().map(guideline::apply).toList());
    }
    return sets;
  }

  private static List<TrainingChain> taught(Path articles, Path teacher, Lexica lexica)
      throws IOException {
    List<List<List<String>>> all = RawArticles.sentences(articles);
    int words = all.stream().flatMap(List::stream).mapToInt(List::size).sum();
    TeacherLabels labels = TeacherLabels.read(teacher, words);
    TrainingChains chains = new TrainingChains(lexica);
    for (List<List<String>> sentences : all) {
      chains.add(sentences, labels, TEACHER_WEIGHT);
    }
    return chains.chains();
  }

  private static MeanWeights learn(List<TrainingChain> chains) {
    MeanWeights mean =
        new MeanWeights((1 << BITS) * Labels.COUNT, Weights.TRANSITION_ROWS * Weights.PAIRS);
    IntStream.rangeClosed(1, SEEDS)
        .parallel()
        .mapToObj(seed -> new CrfTrainer.Settings(BITS, EPOCHS, 0.1, 0.25, 0.5, seed))
        .map(settings -> new CrfTrainer(settings).train(chains))
        .toList()
        .forEach(mean::add);
    return mean;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
