package org.dateline.article;

import java.util.List;

/**
 * What a file was recognised as.
 *
 * @param layers the containers from the outermost on, then the format
 * @param isSplittable whether it may be read by byte ranges with {@link ArticleReader#readRange}
 */
public record Recognition(List<String> layers, boolean isSplittable) {
  /** Copies the list. */
  public Recognition {
    layers = List.copyOf(layers);
  }

  /** The layers in one word, like {@code JSON Lines in gzip}. */
  public String label() {
    StringBuilder label = new StringBuilder(layers.get(layers.size() - 1));
    for (int i = layers.size() - 2; i >= 0; i--) {
      label.append(" in ").append(layers.get(i));
    }
    return label.toString();
  }
}
