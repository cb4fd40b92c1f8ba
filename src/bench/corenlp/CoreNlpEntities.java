import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.bench.Corpus;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.model.Article;
import org.dateline.tagger.Tagger;
import org.dateline.tagger.TaggerModel;
import org.dateline.text.Tokenizer;
import org.dateline.text.Tokens;

/**
 * Times the entity pass of CoreNLP, which is no dependency, over some articles and our tagger's,
 * with an empty cache of words, over all, in one run, and prints the ratio. performance.md says how
 * to run it.
 */
public final class CoreNlpEntities {
  private static final int WARM_UP = 50;
  private static final Tokens NO_TITLE = Tokenizer.tokenizeTitle("");

  private CoreNlpEntities() {}

  /** Arguments: the number of articles for CoreNLP, the number of threads. */
  public static void main(String[] args) throws Exception {
    List<String> texts = Corpus.articles().stream().map(Article::text).toList();
    List<String> few = texts.subList(0, Integer.parseInt(args[0]));
    int threads = Integer.parseInt(args[1]);
    CRFClassifier<CoreLabel> classifier =
        CRFClassifier.getClassifier(
            "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
    Callable<Pass> coreNlp =
        () -> text -> classifier.classify(text).stream().mapToLong(List::size).sum();
    Callable<Pass> own =
        () -> {
          Tagger tagger = new Tagger(TaggerModel.builtIn(), Gazetteer.builtIn());
          return text -> {
            Tokens tokens = Tokenizer.tokenize(text);
            tagger.tag(NO_TITLE, tokens);
            return tokens.size();
          };
        };
    rate("CoreNLP, warming up", coreNlp, few.subList(0, WARM_UP), threads);
    rate("Dateline, warming up", own, texts, threads);
    double theirs = rate("CoreNLP", coreNlp, few, threads);
    double ours = rate("Dateline", own, texts, threads);
    System.out.printf("%d threads: %.0f times as many tokens a second%n", threads, ours / theirs);
  }

  /** Labels one text and returns the number of its tokens. */
  private interface Pass {
    long label(String text);
  }

  /** Tokens a second. */
  private static double rate(String name, Callable<Pass> maker, List<String> texts, int threads)
      throws Exception {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    List<Future<Long>> counts = new ArrayList<>();
    long start = System.nanoTime();
    for (int thread = 0; thread < threads; thread++) {
      int first = thread;
      counts.add(
          workers.submit(
              () -> {
                Pass pass = maker.call();
                long tokens = 0;
                for (int i = first; i < texts.size(); i += threads) {
                  tokens += pass.label(texts.get(i));
                }
                return tokens;
              }));
    }
    long tokens = 0;
    for (Future<Long> count : counts) {
      tokens += count.get();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    workers.shutdown();
    System.out.printf(
        "%s: %d articles, %d tokens, %.1f s, %.0f tokens/s%n",
        name, texts.size(), tokens, seconds, tokens / seconds);
    return tokens / seconds;
  }
}
