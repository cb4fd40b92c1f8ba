package org.dateline.extract.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.gazetteer.OverrideAction;
import org.dateline.gazetteer.OverrideRow;
import org.dateline.gazetteer.Overrides;
import org.dateline.model.MentionType;
import org.dateline.text.Folding;

/** The analyst's decisions about entities, ready to look up. */
public final class EntityOverrides {
  private final Map<OverrideAction, Map<String, List<OverrideRow>>> actionToRows = new HashMap<>();
  private final Set<String> neverMerged;

  /** Prepares the rows about entities. */
  public EntityOverrides(Overrides overrides) {
    for (OverrideRow row : overrides.rows()) {
      actionToRows
          .computeIfAbsent(row.action(), action -> new HashMap<>())
          .merge(Folding.fold(row.name()), List.of(row), EntityOverrides::join);
    }
    Map<String, List<OverrideRow>> splits =
        actionToRows.getOrDefault(OverrideAction.SPLIT, Map.of());
    this.neverMerged = Set.copyOf(new HashSet<>(splits.keySet()));
  }

  /** Folded names that are never merged into a longer one. */
  public Set<String> neverMerged() {
    return neverMerged;
  }

  /** The row of an action about a folded name of this type. */
  public Optional<OverrideRow> row(OverrideAction action, MentionType type, String folded) {
    return actionToRows.getOrDefault(action, Map.of()).getOrDefault(folded, List.of()).stream()
        .filter(row -> row.concerns(type))
        .findFirst();
  }

  private static List<OverrideRow> join(List<OverrideRow> some, List<OverrideRow> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
