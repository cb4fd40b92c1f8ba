package org.dateline.extract.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.gazetteer.OverrideAction;
import org.dateline.gazetteer.OverrideRow;
import org.dateline.model.EntityId;
import org.dateline.model.Field;
import org.dateline.model.Form;
import org.dateline.model.Mention;
import org.dateline.model.MentionType;
import org.dateline.model.RuleId;
import org.dateline.text.Folding;
import org.dateline.text.Tokens;

/** Merges the names of one article into entities, the analyst's decisions last. */
final class EntityMerging {
  /** A name and what it was resolved to. */
  private record Resolved(NamedSpan name, MentionType type, Resolution resolution) {}

  /** How somebody is called who is shown by the name that the article gives in full. */
  private static final Set<String> OTHER_WAYS = Set.of(RuleId.VARIANT_NAME, RuleId.INITIAL);

  private final EntityOverrides overrides;
  private final PersonResolver persons;
  private final ArticleTypes types;
  private final Acronyms acronyms;
  private final List<NamedSpan> names;
  private final List<Resolved> resolved = new ArrayList<>();
  private final ShownNames shown = new ShownNames();
  private final Set<Integer> used = new HashSet<>();

  /**
   * Prepares to merge.
   *
   * @param tagged all names of the article
   * @param types what each name is in the article
   * @param givenNames folded
   * @param overrides the analyst's decisions
   */
  EntityMerging(
      List<NamedSpan> tagged,
      ArticleTypes types,
      Set<String> givenNames,
      EntityOverrides overrides) {
    this.types = types;
    this.names = tagged.stream().map(types::settled).toList();
    this.overrides = overrides;
    this.acronyms = new Acronyms(names);
    this.persons =
        new PersonResolver(
            names.stream()
                .filter(name -> name.type() == MentionType.PERSON)
                .map(PersonName::of)
                .filter(name -> !name.core().isEmpty())
                .toList(),
            nicknameToPlain(names),
            givenNames,
            overrides.neverMerged());
  }

  /** What the article calls people by a nickname, and their names without it. */
  private static Map<String, String> nicknameToPlain(List<NamedSpan> names) {
    Map<String, String> nicknameToPlain = new HashMap<>();
    for (NamedSpan name : names) {
      name.nickname()
          .map(Nickname::word)
          .map(Folding::fold)
          .ifPresent(
              nickname -> {
                PersonName person = PersonName.of(name);
                nicknameToPlain.putIfAbsent(person.called(nickname), person.plain());
              });
    }
    return nicknameToPlain;
  }

  /** Adds one of the names. */
  void add(NamedSpan tagged) {
    NamedSpan name = types.settled(tagged);
    Optional<String> organization = acronym(name);
    if (organization.isPresent()) {
      addAcronym(name, organization.get());
      return;
    }
    Resolution resolution =
        name.type() == MentionType.PERSON
            ? person(name)
            : new Resolution(name.folded(), Form.FULL, typeRule(tagged, name));
    noteSplit(name, resolution);
    put(name, name.type(), resolution);
  }

  private static String typeRule(NamedSpan tagged, NamedSpan name) {
    return tagged.type() == name.type() ? "" : RuleId.ARTICLE_TYPE;
  }

  /** Adds the acronyms that the tagger passed over, where no name and no country stands. */
  void addAcronyms(Tokens tokens, Field field, List<Mention> countries) {
    if (acronyms.isEmpty()) {
      return;
    }
    BitSet taken = taken(tokens, field, countries);
    for (int token = 0; token < tokens.size(); token++) {
      NamedSpan name =
          new NamedSpan(field, tokens, token, token + 1, MentionType.ORGANIZATION, false);
      Optional<String> organization = acronym(name);
      if (organization.isPresent() && !taken.get(tokens.start(token))) {
        addAcronym(name, organization.get());
      }
    }
  }

  EntityMentions mentions() {
    List<Mention> mentions = new ArrayList<>();
    for (Resolved one : resolved) {
      mention(one).ifPresent(mentions::add);
    }
    Collections.sort(mentions);
    return new EntityMentions(mentions, used);
  }

  private Optional<String> acronym(NamedSpan name) {
    if (acronyms.isEmpty() || name.size() > 1) {
      return Optional.empty();
    }
    return acronyms
        .key(name.tokens().surface(name.first()))
        .filter(key -> !overrides.neverMerged().contains(name.folded()));
  }

  private void addAcronym(NamedSpan name, String organization) {
    put(name, MentionType.ORGANIZATION, new Resolution(organization, Form.ACRONYM, RuleId.ACRONYM));
  }

  /** The characters of a field that are part of a name or of a country that counts. */
  private BitSet taken(Tokens tokens, Field field, List<Mention> countries) {
    BitSet taken = new BitSet(tokens.text().length());
    for (NamedSpan name : names) {
      if (name.field() == field) {
        taken.set(name.span().start(), name.span().end());
      }
    }
    for (Mention country : countries) {
      if (country.field() == field && country.counted()) {
        taken.set(country.span().start(), country.span().end());
      }
    }
    return taken;
  }

  private Resolution person(NamedSpan name) {
    PersonName person = PersonName.of(name);
    if (person.core().isEmpty()) {
      return new Resolution(name.folded(), Form.FULL, "");
    }
    Resolution resolution = persons.resolve(person);
    boolean isPlain = resolution.rule().isEmpty() && name.hadTitle();
    return isPlain ? new Resolution(resolution.key(), resolution.form(), RuleId.TITLE) : resolution;
  }

  private void noteSplit(NamedSpan name, Resolution resolution) {
    overrides
        .row(OverrideAction.SPLIT, name.type(), resolution.key())
        .ifPresent(row -> used.add(row.index()));
  }

  private void put(NamedSpan name, MentionType type, Resolution resolution) {
    resolved.add(new Resolved(name, type, resolution));
    boolean isOtherWay = OTHER_WAYS.contains(resolution.rule());
    if (!isOtherWay && (resolution.form() == Form.FULL || isAmbiguous(resolution))) {
      shown.add(type, resolution.key(), name.written());
    }
  }

  private static boolean isAmbiguous(Resolution resolution) {
    return resolution.rule().equals(RuleId.AMBIGUOUS_NAME);
  }

  private Optional<Mention> mention(Resolved one) {
    String key = one.resolution().key();
    Optional<OverrideRow> ignored = row(OverrideAction.IGNORE, one.type(), one);
    if (ignored.isPresent()) {
      return Optional.empty();
    }
    MentionType type =
        row(OverrideAction.RETYPE, one.type(), one)
            .flatMap(row -> EntityId.typeLabelled(row.to()))
            .orElse(one.type());
    Optional<OverrideRow> merged = row(OverrideAction.MERGE, type, one);
    String entity = merged.map(OverrideRow::to).orElse(shown.name(one.type(), key));
    String id = merged.map(row -> Folding.fold(row.to())).orElse(key);
    boolean isOverridden = merged.isPresent() || type != one.type();
    return Optional.of(
        new Mention(
            type,
            EntityId.of(type, id),
            entity,
            one.resolution().form(),
            true,
            isOverridden ? RuleId.OVERRIDE : one.resolution().rule(),
            "",
            one.name().field(),
            one.name().sentence() + 1,
            one.name().span()));
  }

  private Optional<OverrideRow> row(OverrideAction action, MentionType type, Resolved one) {
    Optional<OverrideRow> row = overrides.row(action, type, one.resolution().key());
    row.ifPresent(found -> used.add(found.index()));
    return row;
  }
}
