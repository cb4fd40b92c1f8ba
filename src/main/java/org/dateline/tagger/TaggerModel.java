package org.dateline.tagger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.dateline.tagger.feature.Lexica;
import org.dateline.tagger.feature.Weights;
import org.dateline.tagger.feature.WordAnalyzer;

/**
 * A trained model: lexica and weights. Immutable and safe to share between threads; some 29 MB of
 * heap.
 */
public final class TaggerModel {
  private static final String BUILT_IN = "news.model";

  private final Lexica lexica;
  private final Weights weights;
  private final WordAnalyzer analyzer;

  TaggerModel(Lexica lexica, Weights weights) {
    this.lexica = lexica;
    this.weights = weights;
    this.analyzer = new WordAnalyzer(lexica);
  }

  /** The model that comes with Dateline, loaded on the first call in a JVM. */
  public static TaggerModel builtIn() {
    return BuiltIn.MODEL;
  }

  Lexica lexica() {
    return lexica;
  }

  Weights weights() {
    return weights;
  }

  WordAnalyzer analyzer() {
    return analyzer;
  }

  /** Holds the built-in model, so that the class loader loads it once and only if needed. */
  private static final class BuiltIn {
    static final TaggerModel MODEL = load();

    private static TaggerModel load() {
      try (InputStream in = TaggerModel.class.getResourceAsStream(BUILT_IN)) {
        if (in == null) {
          throw new IllegalStateException(
              "org/dateline/tagger/" + BUILT_IN + ": not on the class path; build the jar anew");
        }
        return ModelFile.read(BUILT_IN, in);
      } catch (IOException e) {
        throw new UncheckedIOException(BUILT_IN + ": cannot be read", e);
      }
    }
  }
}
