package org.dateline.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.dateline.bench.Corpus;
import org.dateline.extract.country.CountryExtractor;
import org.dateline.extract.country.lexicon.Lexeme;
import org.dateline.extract.country.lexicon.Lexicon;
import org.dateline.extract.entity.EntityExtractor;
import org.dateline.gazetteer.Country;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.Overrides;
import org.dateline.model.Article;
import org.dateline.model.Form;
import org.dateline.model.Mention;
import org.dateline.phrase.PhraseTrie;
import org.dateline.story.Shingles;
import org.dateline.tagger.TaggedSpan;
import org.dateline.tagger.Tagger;
import org.dateline.tagger.TaggerModel;
import org.dateline.text.Tokenizer;
import org.dateline.text.Tokens;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Times the pure parts on one core, each over all articles of the corpus: an operation is one pass.
 * The counters say how much of what was read and how much was found, per second; what was found in
 * one pass must be the same in every run.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 4)
@Measurement(iterations = 3, time = 4)
@Fork(1)
public class PartsBenchmark {
  private final List<Article> articles = Corpus.articles();
  private final List<String> texts = articles.stream().map(Article::text).toList();
  private final double megabytes = Corpus.megabytes(texts);
  private final List<Tokens[]> tokens = new ArrayList<>();
  private final Gazetteer gazetteer = Gazetteer.builtIn();
  private final PhraseTrie<Lexeme> trie = new Lexicon(gazetteer, Overrides.NONE).trie();
  private final CountryExtractor countries =
      new CountryExtractor(gazetteer, codes(), EnumSet.allOf(Form.class), Overrides.NONE);
  private final EntityExtractor entities = new EntityExtractor(gazetteer, Overrides.NONE);
  private final List<List<TaggedSpan>> names = new ArrayList<>();
  private final List<List<Mention>> found = new ArrayList<>();
  private Tagger tagger = new Tagger(TaggerModel.builtIn(), Gazetteer.builtIn());

  /** What a pass reads and finds, which JMH divides by the time. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Volume {
    public double megabytes;
    public double tokens;
    public double found;
  }

  private Set<String> codes() {
    return gazetteer.countries().stream().map(Country::code).collect(Collectors.toSet());
  }

  /** Tokens and mentions for the parts that begin with them. */
  @Setup
  public void prepare() {
    for (Article article : articles) {
      Tokens title = Tokenizer.tokenizeTitle(article.title());
      Tokens text = Tokenizer.tokenize(article.text());
      tokens.add(new Tokens[] {title, text});
      List<TaggedSpan> spans = tagger.tag(title, text);
      names.add(spans);
      found.add(countries.find(article, title, text, spans).mentions());
    }
  }

  /** Stepping through all characters: the floor. */
  @Benchmark
  public int characters(Volume volume) {
    int letters = 0;
    for (String text : texts) {
      for (int i = 0; i < text.length(); i++) {
        letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
      }
    }
    count(volume, letters);
    return letters;
  }

  /** Tokens and sentences. */
  @Benchmark
  public int tokenizer(Volume volume) {
    int found = 0;
    for (String text : texts) {
      found += Tokenizer.tokenize(text).size();
    }
    volume.tokens += found;
    count(volume, found);
    return found;
  }

  /** All forms of all countries and all other phrases. */
  @Benchmark
  public int matcher(Volume volume) {
    int found = 0;
    for (String text : texts) {
      found += trie.matches(text, 0, text.length()).size();
    }
    count(volume, found);
    return found;
  }

  /** The matcher and all rules, for all countries. */
  @Benchmark
  public int countryRules(Volume volume) {
    int found = 0;
    for (int i = 0; i < articles.size(); i++) {
      Tokens[] both = tokens.get(i);
      found += countries.find(articles.get(i), both[0], both[1], names.get(i)).mentions().size();
    }
    count(volume, found);
    return found;
  }

  /** Tokens, sentences and names, with a cache that has met the words. */
  @Benchmark
  public int taggerWarm(Volume volume) {
    return tag(volume);
  }

  /** The same with a cache that begins empty: text never seen before. */
  @Benchmark
  public int taggerFresh(Volume volume) {
    tagger = new Tagger(TaggerModel.builtIn(), Gazetteer.builtIn());
    return tag(volume);
  }

  private int tag(Volume volume) {
    int found = 0;
    for (Article article : articles) {
      Tokens title = Tokenizer.tokenizeTitle(article.title());
      Tokens text = Tokenizer.tokenize(article.text());
      volume.tokens += title.size() + text.size();
      found += tagger.tag(title, text).size();
    }
    count(volume, found);
    return found;
  }

  /** Tagger, the rules for names and their merging; tokens and countries are there. */
  @Benchmark
  public int entityRules(Volume volume) {
    int sum = 0;
    for (int i = 0; i < articles.size(); i++) {
      Tokens[] both = tokens.get(i);
      volume.tokens += both[0].size() + both[1].size();
      sum +=
          entities
              .find(articles.get(i), both[0], both[1], tagger.tag(both[0], both[1]), found.get(i))
              .mentions()
              .size();
    }
    count(volume, sum);
    return sum;
  }

  /** What near-duplicates are found by. */
  @Benchmark
  public int shingles(Volume volume) {
    int found = 0;
    for (String text : texts) {
      found += Shingles.of(text).words();
    }
    count(volume, found);
    return found;
  }

  private void count(Volume volume, double more) {
    volume.megabytes += megabytes;
    volume.found += more;
  }
}
