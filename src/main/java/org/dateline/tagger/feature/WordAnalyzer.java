package org.dateline.tagger.feature;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Makes the features of a word from its letters and the lexica. Safe to share between threads. */
public final class WordAnalyzer {
  /** Words and marks inside names, each with transitions of its own. */
  private static final Set<String> CONNECTORS =
      Set.of(
          ("of the and de la el al bin van von der den for in on to at & - 's ' \u2019s \u2019 . , /"
                  + " du di da del dos e y a an with ben ibn le les des or by \" \u201c \u201d ( ) :"
                  + " ; -- \u2013 \u2014")
              .split(" "));

  private static final int[] CLUSTER_PREFIXES = {4, 6, 8, 10, 12};
  private static final int CONTEXT_PREFIX = 8;
  private static final int LONGEST_AFFIX = 4;
  private static final int LONG_WORD = 7;
  private static final int MANY_PERSONS = 3;
  private static final int MANY_ORGANIZATIONS = 5;

  private static final Set<Integer> FAR_ROLES =
      Set.of(
          NameRole.FIRST_OF_PERSON,
          NameRole.LAST_OF_PERSON,
          NameRole.LOCATION,
          NameRole.LAST_OF_ORGANIZATION);

  private final Lexica lexica;

  public WordAnalyzer(Lexica lexica) {
    this.lexica = lexica;
  }

  /** Analyzes one token's characters. */
  public WordFeatures analyze(String surface) {
    return new Analysis(surface).features();
  }

  /** The state of one analysis. */
  private final class Analysis {
    private final String surface;
    private final String lower;
    private final int shape;
    private final int hash;
    private final LetterCase letterCase;
    private final boolean hasDigit;
    private final int place;
    private final String path;
    private final int[] roles;
    private final FeatureList own = new FeatureList();
    private final FeatureList near = new FeatureList();
    private final FeatureList far = new FeatureList();

    Analysis(String surface) {
      this.surface = surface;
      this.lower = surface.toLowerCase(Locale.ROOT);
      this.hash = Hashing.of(lower);
      this.shape = Hashing.of(WordShape.of(surface));
      this.letterCase = LetterCase.of(surface);
      this.hasDigit = hasDigit(surface);
      this.place = lexica.clusters().place(lower);
      this.path = hasDigit ? lexica.clusters().path(lower, true) : lexica.clusters().path(place);
      this.roles = roles();
    }

    private static boolean hasDigit(String surface) {
      for (int i = 0; i < surface.length(); i++) {
        if (Character.isDigit(surface.charAt(i))) {
          return true;
        }
      }
      return false;
    }

    WordFeatures features() {
      addSpelling();
      addClusters();
      addClasses();
      addRoles();
      addUsage();
      return new WordFeatures(word(), own.toArray(), near.toArray(), far.toArray());
    }

    private Word word() {
      return new Word(
          hash,
          shape,
          letterCase,
          Weights.transitionRow(letterCase, CONNECTORS.contains(lower), hash),
          Hashing.of(path),
          Hashing.of(path, 0, Math.min(path.length(), CONTEXT_PREFIX)),
          hasDigit,
          cues());
    }

    private int cues() {
      int cues = Cue.of(lower) | Cue.ofUsage(lexica.usage().of(lower));
      int first = roles[NameRole.FIRST_OF_PERSON];
      if (first >= MANY_PERSONS && first > roles[NameRole.LOCATION]) {
        cues |= Cue.FIRST_NAME_BEFORE;
      }
      if (roles[NameRole.LAST_OF_TITLE] > 0) {
        cues |= Cue.TITLE_BEFORE;
      }
      int last = roles[NameRole.LAST_OF_ORGANIZATION];
      if (last >= MANY_ORGANIZATIONS && last > roles[NameRole.LAST_OF_PERSON]) {
        cues |= Cue.ORGANIZATION_WORD_AFTER;
      }
      if (roles[NameRole.LOCATION] > 0) {
        cues |= Cue.KNOWN_PLACE;
      }
      if (roles[NameRole.LAST_OF_PERSON] >= MANY_PERSONS) {
        cues |= Cue.FAMILY_NAME;
      }
      return cues;
    }

    private void addSpelling() {
      int shapeFeature = Hashing.mix(shape, 3);
      int length = lower.length();
      own.add(Hashing.mix(hash, 1));
      own.add(Hashing.mix(Hashing.of(surface), 2));
      for (int k = 1; k <= Math.min(LONGEST_AFFIX, length); k++) {
        own.add(Hashing.mix(Hashing.of(lower, length - k, length), 10 + k));
        own.add(Hashing.mix(Hashing.of(lower, 0, k), 20 + k));
      }
      own.add(shapeFeature);
      own.add(Hashing.mix(Math.min(length, LONG_WORD), 4));
      own.add(Hashing.mix(0, 5));
      if (surface.indexOf('-') > 0) {
        own.add(Hashing.mix(1, 6));
      }
      if (surface.indexOf('.') > 0) {
        own.add(Hashing.mix(1, 7));
      }
      near.add(Hashing.mix(hash, 1));
      near.add(shapeFeature);
      near.add(Hashing.mix(letterCase.code(), 8));
      if (length >= 3) {
        near.add(Hashing.mix(Hashing.of(lower, length - 3, length), 13));
      }
      far.add(Hashing.mix(hash, 1));
      far.add(shapeFeature);
    }

    private void addClusters() {
      for (int prefix : CLUSTER_PREFIXES) {
        if (path.length() > prefix) {
          int feature = Hashing.mix(Hashing.of(path, 0, prefix), 30 + prefix);
          own.add(feature);
          near.add(feature);
          if (prefix == 6 || prefix == 10) {
            far.add(feature);
          }
        }
      }
      addEverywhere(Hashing.mix(Hashing.of(path), 50));
      int context = Hashing.of(path, 0, Math.min(path.length(), CONTEXT_PREFIX));
      own.add(Hashing.mix(context, letterCase.code(), 51));
    }

    private void addClasses() {
      int[] groups = lexica.classes().of(surface, lower, place);
      for (int level = 0; level < groups.length; level++) {
        addEverywhere(Hashing.mix(groups[level], 60 + level));
      }
    }

    private void addRoles() {
      boolean isKnown = false;
      for (int role = 0; role < NameRole.COUNT; role++) {
        int logarithm = roles[role];
        if (logarithm > 0) {
          isKnown = true;
          int feature = Hashing.mix(100 + role, logarithm);
          own.add(feature);
          near.add(feature);
          if (FAR_ROLES.contains(role)) {
            far.add(feature);
          }
        }
      }
      int summary = isKnown ? Hashing.mix(shares(), 120) : Hashing.mix(119, 0);
      own.add(summary);
      near.add(summary);
    }

    private void addUsage() {
      int[] usage = lexica.usage().of(lower);
      for (int cue = 0; cue < usage.length; cue++) {
        if (usage[cue] > 0) {
          int feature = Hashing.mix(130 + cue, usage[cue]);
          own.add(feature);
          near.add(feature);
        }
      }
    }

    /** Which type the roles speak for, in quarters of all. */
    private int shares() {
      int[] counts = new int[roles.length];
      for (int role = 0; role < counts.length; role++) {
        counts[role] = roles[role] == 0 ? 0 : 1 << (roles[role] - 1);
      }
      int person =
          counts[NameRole.FIRST_OF_PERSON]
              + counts[NameRole.LAST_OF_PERSON]
              + 2 * counts[NameRole.GIVEN_NAME];
      int location =
          3 * counts[NameRole.LOCATION]
              + counts[NameRole.FIRST_OF_LOCATION]
              + counts[NameRole.LAST_OF_LOCATION];
      int organization =
          counts[NameRole.FIRST_OF_ORGANIZATION]
              + counts[NameRole.LAST_OF_ORGANIZATION]
              + 3 * counts[NameRole.ORGANIZATION];
      int all = Math.max(1, person + location + organization);
      return Hashing.mix(person * 4 / all, location * 4 / all, organization * 4 / all);
    }

    /** The roles of the word as written; of a word in capitals also as a name is written. */
    private int[] roles() {
      NameStatistics names = lexica.names();
      if (letterCase == LetterCase.ALL_CAPITALS) {
        return highest(names.of(surface), names.of(surface.charAt(0) + lower.substring(1)));
      }
      return names.of(letterCase == LetterCase.CAPITALIZED ? surface : lower);
    }

    private static int[] highest(int[] some, int[] others) {
      int[] highest = new int[some.length];
      Arrays.setAll(highest, i -> Math.max(some[i], others[i]));
      return highest;
    }

    private void addEverywhere(int feature) {
      own.add(feature);
      near.add(feature);
      far.add(feature);
    }
  }
}
