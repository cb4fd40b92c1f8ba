package org.dateline.pipeline.block;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.count.EntityCount;
import org.dateline.count.Margin;
import org.dateline.pipeline.option.Settings;
import org.dateline.table.row.EntityRows;

/** The entities that are frequent enough for a pair, and of these the ones that are shown most. */
public final class EntityIndex {
  private final Map<String, Margin> idToMargin = new HashMap<>();
  private final List<String> top = new ArrayList<>();

  private EntityIndex() {}

  /** The index of finished counts. */
  public static EntityIndex of(Collection<EntityCount> entities, Settings settings) {
    EntityIndex index = new EntityIndex();
    entities.stream()
        .filter(entity -> entity.stories() >= settings.minStories())
        .forEach(
            entity ->
                index.idToMargin.put(entity.id(), new Margin(entity.name(), entity.stories())));
    entities.stream()
        .filter(entity -> entity.stories() > 0)
        .sorted(EntityRows.ORDER)
        .limit(settings.top())
        .forEach(
            entity -> {
              index.top.add(entity.id());
              index.idToMargin.put(entity.id(), new Margin(entity.name(), entity.stories()));
            });
    return index;
  }

  /** Name and stories of each entity that a pair may have. */
  public Map<String, Margin> idToMargin() {
    return idToMargin;
  }

  /** Name and stories of one of them. */
  public Margin margin(String id) {
    return Optional.ofNullable(idToMargin.get(id))
        .orElseThrow(() -> new IllegalArgumentException("not a frequent entity: " + id));
  }

  /** Ids of the entities that timelines show, most stories first. */
  public List<String> top() {
    return top;
  }

  public byte[] encode() {
    ByteEncoder out = new ByteEncoder().number(idToMargin.size());
    idToMargin.forEach(
        (id, margin) -> out.string(id).string(margin.name()).number(margin.stories()));
    top.forEach(out::string);
    return Block.of(out);
  }

  public static EntityIndex decode(byte[] block) {
    EntityIndex index = new EntityIndex();
    ByteDecoder in = Block.open(block);
    for (int left = in.integer(); left > 0; left--) {
      index.idToMargin.put(in.string(), new Margin(in.string(), in.number()));
    }
    while (in.hasMore()) {
      index.top.add(in.string());
    }
    return index;
  }
}
