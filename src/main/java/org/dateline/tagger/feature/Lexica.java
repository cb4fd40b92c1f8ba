package org.dateline.tagger.feature;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * What the tagger knows of words from outside its training text.
 *
 * @param clusters words by the company they keep
 * @param names words by their place in known names
 * @param usage words by the {@link Cue}s around them in news
 * @param phrases known names of more than one word
 * @param classes words by their vectors
 */
public record Lexica(
    BrownClusters clusters,
    NameStatistics names,
    NameStatistics usage,
    PhraseTable phrases,
    WordClasses classes) {
  public void write(DataOutput out) throws IOException {
    clusters.write(out);
    names.write(out);
    usage.write(out);
    phrases.write(out);
    classes.write(out);
  }

  public static Lexica read(DataInput in) throws IOException {
    BrownClusters clusters = BrownClusters.read(in);
    return new Lexica(
        clusters,
        NameStatistics.read(in),
        NameStatistics.read(in),
        PhraseTable.read(in),
        WordClasses.read(in, clusters));
  }
}
