package org.dateline.count;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.bytes.CodePointOrder;
import org.dateline.bytes.Encodable;
import org.dateline.model.EntityId;

/**
 * The entities that are frequent enough for a pair, and of these the ones that are shown most. The
 * analyst's topics are among them in any case, since he asked for them.
 *
 * @param idToMargin name and stories of each entity that a pair may have
 * @param top ids of the entities that have a timeline, most stories first
 */
public record FrequentEntities(Map<String, Margin> idToMargin, List<String> top)
    implements Encodable {
  /** Most stories first, then by id. */
  public static final Comparator<EntityCount> ORDER =
      Comparator.comparingLong(EntityCount::stories)
          .reversed()
          .thenComparing(EntityCount::id, CodePointOrder.INSTANCE);

  /** Copies both. */
  public FrequentEntities {
    idToMargin = Map.copyOf(idToMargin);
    top = List.copyOf(top);
  }

  /**
   * Those of finished counts.
   *
   * @param minStories a pair's least number of stories, and so that of either side
   * @param most how many have a timeline
   */
  public static FrequentEntities of(Collection<EntityCount> entities, int minStories, int most) {
    List<EntityCount> top =
        entities.stream()
            .filter(entity -> entity.stories() > 0 && !EntityId.isTopic(entity.id()))
            .sorted(ORDER)
            .limit(most)
            .toList();
    Map<String, Margin> idToMargin = new HashMap<>();
    top.forEach(entity -> idToMargin.put(entity.id(), margin(entity)));
    entities.stream()
        .filter(entity -> entity.stories() >= minStories || EntityId.isTopic(entity.id()))
        .forEach(entity -> idToMargin.put(entity.id(), margin(entity)));
    return new FrequentEntities(idToMargin, top.stream().map(EntityCount::id).toList());
  }

  private static Margin margin(EntityCount entity) {
    return new Margin(entity.name(), entity.stories(), entity.sentences());
  }

  /** Ids of the topics, in order. */
  public List<String> topics() {
    return idToMargin.keySet().stream()
        .filter(EntityId::isTopic)
        .sorted(CodePointOrder.INSTANCE)
        .toList();
  }

  /** Name and stories of one of them. */
  public Margin margin(String id) {
    return Optional.ofNullable(idToMargin.get(id))
        .orElseThrow(() -> new IllegalArgumentException("not a frequent entity: " + id));
  }

  @Override
  public void encode(ByteEncoder out) {
    out.number(idToMargin.size());
    idToMargin.forEach(
        (id, margin) ->
            out.string(id)
                .string(margin.name())
                .number(margin.stories())
                .number(margin.sentences()));
    out.number(top.size());
    top.forEach(out::string);
  }

  /** Reads what {@link #encode} appended. */
  public static FrequentEntities decode(ByteDecoder in) {
    Map<String, Margin> idToMargin = new HashMap<>();
    for (int left = in.integer(); left > 0; left--) {
      idToMargin.put(in.string(), new Margin(in.string(), in.number(), in.number()));
    }
    List<String> top = new ArrayList<>();
    for (int left = in.integer(); left > 0; left--) {
      top.add(in.string());
    }
    return new FrequentEntities(idToMargin, top);
  }
}
