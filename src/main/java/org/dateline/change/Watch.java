package org.dateline.change;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.command.UsageException;

/** Which numbers of stories of whole runs call a watcher if they move too far. */
enum Watch {
  /** Of countries and their pairs. */
  COUNTRIES,
  /** Of topics, and of topics with countries. */
  TOPICS,
  /** Of people, organizations and places. */
  ENTITIES,
  /** Of outlets. */
  OUTLETS;

  /** How the option begins. */
  static final String OPTION = "--watch=";

  /** Names and outlets are many and small; some always move. */
  static final Set<Watch> DEFAULT = EnumSet.of(COUNTRIES, TOPICS);

  /**
   * Several with commas.
   *
   * @throws UsageException if one is none of them
   */
  static Set<Watch> parse(String typed) {
    Set<Watch> watched = EnumSet.noneOf(Watch.class);
    for (String word : typed.split(",", -1)) {
      watched.add(
          named(word.strip())
              .orElseThrow(
                  () ->
                      new UsageException(
                          "--watch: unknown word \"" + word + "\"; choose from " + labels())));
    }
    return watched;
  }

  private static Optional<Watch> named(String word) {
    return Arrays.stream(values()).filter(one -> one.label().equals(word)).findFirst();
  }

  private static String labels() {
    return Arrays.stream(values()).map(Watch::label).collect(Collectors.joining(", "));
  }

  private String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
