package org.dateline.pipeline.parcel;

import java.util.Optional;
import org.dateline.extract.country.CountryExtractor;
import org.dateline.extract.entity.EntityExtractor;
import org.dateline.extract.topic.TopicExtractor;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.Overrides;
import org.dateline.pipeline.option.AnnotationSettings;
import org.jspecify.annotations.Nullable;

/**
 * What is heavy to make for a run and never changes after: made once, then shared by all threads of
 * the JVM.
 *
 * @param settings those of the run it was made for
 * @param gazetteer the country files, perhaps edited
 * @param overrides the analyst's decisions
 * @param countries the matcher of all forms
 * @param entities how people, organizations and places are made of names, if they are asked for
 * @param topics the matcher of the analyst's own phrases, if there are any
 */
record SharedExtractors(
    AnnotationSettings settings,
    Gazetteer gazetteer,
    Overrides overrides,
    CountryExtractor countries,
    Optional<EntityExtractor> entities,
    Optional<TopicExtractor> topics) {
  private static @Nullable SharedExtractors latest;

  /** Those of a run; another run's are forgotten. */
  static synchronized SharedExtractors of(AnnotationSettings settings) {
    SharedExtractors known = latest;
    if (known == null || !known.settings().equals(settings)) {
      known = make(settings);
      latest = known;
    }
    return known;
  }

  private static SharedExtractors make(AnnotationSettings settings) {
    Gazetteer gazetteer = Gazetteer.of(settings.gazetteerFiles());
    Overrides overrides = settings.parseOverrides(gazetteer);
    CountryExtractor countries =
        new CountryExtractor(
            gazetteer, settings.codeToName().keySet(), settings.countedForms(), overrides);
    Optional<EntityExtractor> entities =
        settings.isFindingEntities()
            ? Optional.of(new EntityExtractor(gazetteer, overrides))
            : Optional.empty();
    return new SharedExtractors(
        settings,
        gazetteer,
        overrides,
        countries,
        entities,
        settings.parseTopics().map(TopicExtractor::new));
  }
}
