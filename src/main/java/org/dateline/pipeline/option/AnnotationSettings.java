package org.dateline.pipeline.option;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.Overrides;
import org.dateline.model.Form;

/**
 * All that decides what becomes of an article before it is counted. Its text is a part of the key
 * of {@code --cache}: what is not in here cannot change an annotated article.
 *
 * @param reading how articles are read
 * @param codeToName the configured countries, in code order
 * @param countedForms forms that make the totals
 * @param gazetteerFiles edited country files by name
 * @param overrides the analyst's own decisions
 * @param isFindingEntities whether people, organizations and places are found as well
 * @param isWritingTexts whether {@code texts.jsonl} is written as well
 */
public record AnnotationSettings(
    ReadingSettings reading,
    SortedMap<String, String> codeToName,
    Set<Form> countedForms,
    Map<String, String> gazetteerFiles,
    NamedFile overrides,
    boolean isFindingEntities,
    boolean isWritingTexts)
    implements Serializable {
  /** The analyst's decisions, parsed; they were checked before, with the same gazetteer. */
  public Overrides parseOverrides(Gazetteer gazetteer) {
    return overrides.isThere()
        ? Overrides.parse(overrides.name(), overrides.content(), gazetteer)
        : Overrides.NONE;
  }
}
