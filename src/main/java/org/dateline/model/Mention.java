package org.dateline.model;

/**
 * One place where an article names a country, person, organization or location.
 *
 * @param type what is named
 * @param entityId a country's alpha-3 code or an entity's id; empty for an undecided candidate
 * @param entity the name to show; empty for an undecided candidate
 * @param form how it is named
 * @param counted whether the totals include it
 * @param rule id of the rule that decided, empty if none did
 * @param within the longer name that holds it, empty if none does
 * @param field the part of the article
 * @param sentence number of the sentence in that field, from 1
 * @param span where in that field, UTF-16 positions
 */
public record Mention(
    MentionType type,
    String entityId,
    String entity,
    Form form,
    boolean counted,
    String rule,
    String within,
    Field field,
    int sentence,
    Span span)
    implements Comparable<Mention> {
  /** The same words, but of another entity, as a rule decided. */
  public Mention of(String newId, String newEntity, Form newForm, String newRule) {
    return new Mention(
        EntityId.type(newId),
        newId,
        newEntity,
        newForm,
        counted,
        newRule,
        within,
        field,
        sentence,
        span);
  }

  /** The same mention, not counted by the rule of this id. */
  public Mention refused(String by) {
    return new Mention(type, entityId, entity, form, false, by, within, field, sentence, span);
  }

  /** The same mention, in the sentence of this number. */
  public Mention inSentence(int number) {
    return new Mention(type, entityId, entity, form, counted, rule, within, field, number, span);
  }

  /** In the order of {@code mentions.csv} inside one article. */
  @Override
  public int compareTo(Mention other) {
    int order = field.compareTo(other.field);
    order = order != 0 ? order : span.compareTo(other.span);
    order = order != 0 ? order : type.compareTo(other.type);
    return order != 0 ? order : entityId.compareTo(other.entityId);
  }
}
