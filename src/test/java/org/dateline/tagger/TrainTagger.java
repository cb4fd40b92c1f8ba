package org.dateline.tagger;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.tagger.feature.Labels;
import org.dateline.tagger.feature.Lexica;
import org.dateline.tagger.feature.NameStatistics;
import org.dateline.tagger.feature.Weights;
import org.dateline.tagger.feature.WordClasses;

/**
 * Trains the built-in model: {@code TrainTagger DATA ARTICLES TEACHER VECTORS MODEL}, where {@code
 * DATA} is a folder with {@code train/} (CoNLL-style files) and {@code lexica/}, {@code ARTICLES}
 * are packed JSON Lines of unlabelled news, {@code TEACHER} is what a larger model believes of
 * their words ({@link TeacherLabels}), {@code VECTORS} are vectors of words ({@link VectorClasses})
 * and {@code MODEL} is the file to write. Training sets that are named after it are left out, and
 * scored in the end. {@link TeacherInput} writes what the teacher learns from.
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
  private static final double SMALLEST = 0.05;

  /**
   * Half of the features are dropped while learning; all of them together say too much against the
   * transitions. A half would be even, but finds fewer names.
   */
  private static final double SHARE = 0.8;

  /** Tweets count half; the emerging names of WNUT 2017 leave too many others unlabelled. */
  private static final Map<String, Float> SET_TO_WEIGHT = Map.of("btc", 0.5f, "wnut17.train", 0f);

  private static final Set<String> WITHOUT_MISCELLANEOUS =
      Set.of("btc", "uner-ewt-dev", "uner-ewt-test", "uner-pud");

  private TrainTagger() {}

  /** Trains and writes. */
  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[0]);
    Path articles = Path.of(args[1]);
    Set<String> leftOut = new TreeSet<>(List.of(args).subList(5, args.length));
    Lexica lexica = lexica(data, articles, Path.of(args[3]));
    List<TrainingChain> chains = new ArrayList<>();
    List<TrainingChain> labelled = labelled(data, leftOut, lexica);
    for (int copy = 0; copy < COPIES; copy++) {
      chains.addAll(labelled);
    }
    chains.addAll(taught(articles, Path.of(args[2]), lexica));
    TaggerModel model = new TaggerModel(lexica, learn(chains).quantize(SMALLEST, SHARE));
    try (OutputStream out = Files.newOutputStream(Path.of(args[4]))) {
      ModelFile.write(model, out);
    }
    for (String set : leftOut) {
      Tagger tagger = new Tagger(model, Gazetteer.builtIn());
      List<RawText> documents = RawText.ofAll(ConllFile.read(data.resolve("train").resolve(set)));
      System.out.println(set + ", left out: " + TaggerScore.of(tagger, documents));
    }
  }

  private static Lexica lexica(Path data, Path articles, Path vectors) throws IOException {
    Path folder = data.resolve("lexica");
    Lexica lexica = LexiconFiles.read(folder);
    NameStatistics usage = WordUsage.of(lexica, RawArticles.texts(articles));
    WordClasses classes =
        VectorClasses.of(
            VectorClasses.read(vectors),
            lexica.clusters(),
            LexiconFiles.clusteredWords(folder),
            wordCounts(articles));
    return new Lexica(lexica.clusters(), lexica.names(), usage, lexica.phrases(), classes);
  }

  private static Map<String, Integer> wordCounts(Path articles) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    RawArticles.sentences(articles).stream()
        .flatMap(List::stream)
        .flatMap(List::stream)
        .forEach(word -> counts.merge(word, 1, Integer::sum));
    return counts;
  }

  private static List<TrainingChain> labelled(Path data, Set<String> leftOut, Lexica lexica)
      throws IOException {
    TrainingChains chains = new TrainingChains(lexica);
    for (Map.Entry<String, List<List<LabelledSentence>>> set : sets(data).entrySet()) {
      float weight = SET_TO_WEIGHT.getOrDefault(set.getKey(), 1f);
      for (List<LabelledSentence> document : set.getValue()) {
        if (weight > 0 && !leftOut.contains(set.getKey())) {
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
