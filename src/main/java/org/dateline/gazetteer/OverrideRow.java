package org.dateline.gazetteer;

import java.util.Optional;
import org.dateline.model.MentionType;

/**
 * One decision of the analyst's.
 *
 * @param index its place among the rows, from 0
 * @param line its line in the file
 * @param action what to do
 * @param type the type it is about; empty for any
 * @param name the form or phrase it is about
 * @param to the entity, type or code it leads to; empty where the action needs none
 */
public record OverrideRow(
    int index,
    int line,
    OverrideAction action,
    Optional<MentionType> type,
    String name,
    String to) {
  /** Whether it is about mentions of this type. */
  public boolean concerns(MentionType mentionType) {
    return type.isEmpty() || type.get() == mentionType;
  }
}
