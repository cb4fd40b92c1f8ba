package org.dateline.extract.entity;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.Overrides;
import org.dateline.gazetteer.WordList;
import org.dateline.model.Article;
import org.dateline.model.Field;
import org.dateline.model.Form;
import org.dateline.model.Mention;
import org.dateline.model.MentionType;
import org.dateline.model.Span;
import org.dateline.tagger.TaggedSpan;
import org.dateline.text.Folding;
import org.dateline.text.Tokens;

/**
 * Finds the persons, organizations and locations that an article mentions, the names of one entity
 * merged. Safe to share between threads.
 */
public final class EntityExtractor {
  private static final String ARTICLE = "the ";

  private static final Set<String> ORGANIZATIONS = WordList.folded("organizations.txt");
  private static final Set<String> ENDS = WordList.folded("ends-of-organizations.txt");

  private final NameTrimmer trimmer;
  private final EntityFilter filter;
  private final EntityOverrides overrides;
  private final Set<String> givenNames;
  private final Set<String> capitals;
  private final NicknameJoiner nicknames;
  private final HyphenedNames hyphened;

  /** Prepares the lists. */
  public EntityExtractor(Gazetteer gazetteer, Overrides overrides) {
    Set<String> nationalities =
        new HashSet<>(gazetteer.foldedForms(Set.of(Form.DEMONYM, Form.ABBREVIATION)));
    // A name of two words is no given name: Sri Lanka's Jayasuriya in a list.
    gazetteer.foldedForms(Set.of(Form.NAME)).stream()
        .filter(name -> name.indexOf(' ') > 0)
        .forEach(nationalities::add);
    Titles titles = new Titles(Set.copyOf(nationalities));
    this.trimmer = new NameTrimmer(titles);
    Set<String> demonyms = new HashSet<>(gazetteer.foldedForms(Set.of(Form.DEMONYM)));
    gazetteer.ambiguities().stream()
        .filter(ambiguity -> ambiguity.form() == Form.DEMONYM)
        .forEach(ambiguity -> demonyms.add(Folding.fold(ambiguity.name())));
    this.filter = new EntityFilter(titles, Set.copyOf(demonyms));
    this.overrides = new EntityOverrides(overrides);
    this.givenNames = gazetteer.foldedGivenNames();
    this.capitals = gazetteer.foldedForms(Set.of(Form.CAPITAL));
    this.nicknames = new NicknameJoiner(givenNames);
    this.hyphened = new HyphenedNames(titles, givenNames);
  }

  /**
   * The mentions, and which of the analyst's rows decided about them.
   *
   * @param tagged the names in title and text, in this order
   */
  public EntityMentions find(
      Article article,
      Tokens title,
      Tokens text,
      List<TaggedSpan> tagged,
      List<Mention> countryMentions) {
    List<NamedSpan> names = names(title, text, tagged, countryMentions);
    EntityMerging merging =
        new EntityMerging(names, new ArticleTypes(names, capitals), givenNames, overrides);
    names.forEach(merging::add);
    merging.addAcronyms(title, Field.TITLE, countryMentions);
    merging.addAcronyms(text, Field.TEXT, countryMentions);
    return merging.mentions();
  }

  private List<NamedSpan> names(
      Tokens title, Tokens text, List<TaggedSpan> spans, List<Mention> countries) {
    BitSet notices = CreditLines.of(text);
    Map<Field, Map<Span, List<Mention>>> fieldToCountries =
        countries.stream().collect(groupingBy(Mention::field, groupingBy(Mention::span)));
    List<NamedSpan> names = new ArrayList<>();
    for (NamedSpan tagged : PictureCredits.removed(tagged(title, text, spans))) {
      Optional<NamedSpan> name = trimmer.trim(asOrganization(tagged));
      Map<Span, List<Mention>> here = fieldToCountries.getOrDefault(tagged.field(), Map.of());
      name.filter(found -> filter.isEntity(found, here, notices)).ifPresent(names::add);
    }
    removeFamilies(names);
    return names;
  }

  private List<NamedSpan> tagged(Tokens title, Tokens text, List<TaggedSpan> spans) {
    List<NamedSpan> ofTitle = new ArrayList<>();
    List<NamedSpan> ofText = new ArrayList<>();
    for (TaggedSpan span : spans) {
      boolean isTitle = span.field() == Field.TITLE;
      (isTitle ? ofTitle : ofText)
          .add(
              new NamedSpan(
                  span.field(),
                  isTitle ? title : text,
                  span.firstToken(),
                  span.endToken(),
                  span.type(),
                  false));
    }
    List<NamedSpan> all = new ArrayList<>(nicknames.join(ofTitle, Field.TITLE, title));
    all.addAll(nicknames.join(ofText, Field.TEXT, text));
    return hyphened.free(all);
  }

  /** Takes out families as a whole, the Clintons: neither an organization nor a place. */
  private static void removeFamilies(List<NamedSpan> names) {
    if (names.stream().noneMatch(EntityExtractor::mayBeFamily)) {
      return;
    }
    Set<String> families =
        names.stream()
            .filter(name -> name.type() == MentionType.PERSON && name.size() > 1)
            .map(name -> Folding.fold(name.tokens().surface(name.end() - 1)))
            .flatMap(family -> Stream.of(family + "s", family + "es"))
            .collect(Collectors.toSet());
    names.removeIf(name -> mayBeFamily(name) && families.contains(name.folded()));
  }

  private static boolean mayBeFamily(NamedSpan name) {
    char last = name.tokens().text().charAt(name.tokens().end(name.first()) - 1);
    return name.type() != MentionType.PERSON
        && name.size() == 1
        && Character.toLowerCase(last) == 's';
  }

  private static String withoutArticle(String folded) {
    return folded.startsWith(ARTICLE) ? folded.substring(ARTICLE.length()) : folded;
  }

  private static NamedSpan asOrganization(NamedSpan name) {
    String folded = name.folded();
    int end = folded.lastIndexOf(' ');
    boolean isOrganization =
        ORGANIZATIONS.contains(folded)
            || ORGANIZATIONS.contains(withoutArticle(folded))
            || (name.type() == MentionType.LOCATION
                && end > 0
                && ENDS.contains(folded.substring(end + 1)))
            || (name.type() == MentionType.PERSON && LegalForms.hasOne(folded));
    return isOrganization ? name.as(MentionType.ORGANIZATION) : name;
  }
}
