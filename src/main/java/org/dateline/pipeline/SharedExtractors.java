package org.dateline.pipeline;

import org.dateline.extract.CountryExtractor;
import org.dateline.gazetteer.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * What is heavy to make for a run and never changes after: made once, then shared by all threads of
 * the JVM.
 *
 * @param settings those of the run it was made for
 * @param gazetteer the country files, perhaps edited
 * @param countries the matcher of all forms
 */
record SharedExtractors(Settings settings, Gazetteer gazetteer, CountryExtractor countries) {
  private static @Nullable SharedExtractors latest;

  /** Those of a run; another run's are forgotten. */
  static synchronized SharedExtractors of(Settings settings) {
    SharedExtractors known = latest;
    if (known == null || !known.settings().equals(settings)) {
      known = make(settings);
      latest = known;
    }
    return known;
  }

  private static SharedExtractors make(Settings settings) {
    Gazetteer gazetteer = Gazetteer.of(settings.gazetteerFiles());
    CountryExtractor countries =
        new CountryExtractor(
            gazetteer,
            settings.codeToName().keySet(),
            settings.countedForms(),
            settings.parseOverrides());
    return new SharedExtractors(settings, gazetteer, countries);
  }
}
