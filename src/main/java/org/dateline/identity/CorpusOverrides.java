package org.dateline.identity;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.extract.entity.EntityOverrides;
import org.dateline.gazetteer.OverrideAction;
import org.dateline.gazetteer.OverrideRow;
import org.dateline.gazetteer.Overrides;
import org.dateline.model.EntityId;
import org.dateline.model.Mention;
import org.dateline.model.MentionType;
import org.dateline.model.RuleId;
import org.dateline.note.NotedMention;
import org.dateline.text.Folding;

/** The analyst's decisions about the entities of the corpus: they come last. For one thread. */
final class CorpusOverrides {
  private final EntityOverrides rows;
  private final Set<Integer> used = new TreeSet<>();

  /** Those of a run. */
  CorpusOverrides(Overrides overrides) {
    this.rows = new EntityOverrides(overrides);
  }

  /** Whether the analyst keeps a name apart from all longer ones. */
  boolean isKeptApart(String id) {
    String name = EntityId.name(id);
    return rows.neverMerged().contains(name)
        && row(OverrideAction.SPLIT, EntityId.type(id), name).isPresent();
  }

  /** The mention as the analyst wants it; none if the entity is to be left out. */
  Optional<NotedMention> decide(NotedMention noted) {
    Mention mention = noted.mention();
    if (!mention.type().isEntity() || mention.rule().equals(RuleId.OVERRIDE)) {
      return Optional.of(noted);
    }
    if (row(OverrideAction.IGNORE, mention).isPresent()) {
      return Optional.empty();
    }
    MentionType type =
        row(OverrideAction.RETYPE, mention)
            .flatMap(row -> EntityId.typeLabelled(row.to()))
            .orElse(mention.type());
    Optional<String> to = row(OverrideAction.MERGE, mention).map(OverrideRow::to);
    if (to.isEmpty() && type == mention.type()) {
      return Optional.of(noted);
    }
    String name = to.orElse(mention.entity());
    String folded = to.map(Folding::fold).orElse(EntityId.name(mention.entityId()));
    return Optional.of(
        noted.as(mention.of(EntityId.of(type, folded), name, mention.form(), RuleId.OVERRIDE)));
  }

  private Optional<OverrideRow> row(OverrideAction action, Mention mention) {
    Optional<OverrideRow> byId = row(action, mention.type(), EntityId.name(mention.entityId()));
    return byId.isPresent() ? byId : row(action, mention.type(), Folding.fold(mention.entity()));
  }

  private Optional<OverrideRow> row(OverrideAction action, MentionType type, String folded) {
    Optional<OverrideRow> row = rows.row(action, type, folded);
    row.ifPresent(found -> used.add(found.index()));
    return row;
  }

  /** Which rows decided something since this was last asked. */
  Set<Integer> takeUsed() {
    Set<Integer> taken = Set.copyOf(used);
    used.clear();
    return taken;
  }
}
