package org.dateline.pipeline.option;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.count.word.WordChoice;
import org.dateline.gazetteer.CountryForm;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.Overrides;
import org.dateline.gazetteer.TopicFile;
import org.dateline.gazetteer.TopicPhrase;
import org.dateline.model.Form;
import org.dateline.note.PlainWords;

/**
 * All that decides what becomes of an article before it is counted. Its text is a part of the key
 * of {@code --cache}: what is not in here cannot change an annotated article.
 *
 * @param reading how articles are read
 * @param codeToName the configured countries, in code order
 * @param countedForms forms that make the totals
 * @param gazetteerFiles edited country files by name
 * @param overrides the analyst's own decisions
 * @param topics the analyst's own topics
 * @param isFindingEntities whether people, organizations and places are found as well
 * @param isWritingTexts whether {@code texts.jsonl} is written as well
 */
public record AnnotationSettings(
    ReadingSettings reading,
    SortedMap<String, String> codeToName,
    Set<Form> countedForms,
    Map<String, String> gazetteerFiles,
    NamedFile overrides,
    NamedFile topics,
    boolean isFindingEntities,
    boolean isWritingTexts)
    implements Serializable {
  /** The forms that are names of the country itself. */
  private static final Set<Form> NAMES = EnumSet.of(Form.NAME, Form.ABBREVIATION, Form.DEMONYM);

  /** Which words may be said to go with a country: those of its own names may not. */
  public WordChoice wordChoice() {
    SortedMap<String, Set<String>> codeToOwnWords = new TreeMap<>();
    PlainWords plain = new PlainWords(Set.of());
    codeToName.forEach((code, name) -> addWords(code, name, plain, codeToOwnWords));
    for (CountryForm form : Gazetteer.of(gazetteerFiles).forms()) {
      if (NAMES.contains(form.form()) && codeToName.containsKey(form.code())) {
        addWords(form.code(), form.name(), plain, codeToOwnWords);
      }
    }
    return new WordChoice(codeToOwnWords);
  }

  private static void addWords(
      String code, String name, PlainWords plain, SortedMap<String, Set<String>> codeToOwnWords) {
    Set<String> own = codeToOwnWords.computeIfAbsent(code, key -> new TreeSet<>());
    plain.forEach(name, 0, name.length(), own::add);
  }

  /** Whether the analyst has topics. */
  public boolean hasTopics() {
    return topics.isThere();
  }

  /** The phrases of the analyst's topics, if there are any; they were checked before. */
  public Optional<List<TopicPhrase>> parseTopics() {
    return hasTopics()
        ? Optional.of(TopicFile.parse(topics.name(), topics.content()))
        : Optional.empty();
  }

  /** The analyst's decisions, parsed; they were checked before, with the same gazetteer. */
  public Overrides parseOverrides(Gazetteer gazetteer) {
    return overrides.isThere()
        ? Overrides.parse(overrides.name(), overrides.content(), gazetteer)
        : Overrides.NONE;
  }
}
