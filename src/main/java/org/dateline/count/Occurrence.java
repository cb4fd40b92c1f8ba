package org.dateline.count;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.model.EntityId;
import org.dateline.model.Form;

/**
 * All that one article says of one country or entity.
 *
 * @param id a country's alpha-3 code or an entity's id
 * @param name the name the article's mentions show
 * @param surfaces how often each written form was counted
 * @param accepted mentions that no rule refused, by form, counted or not; of countries only
 * @param mentions counted mentions
 * @param refused mentions that a rule refused
 * @param sentences those with a counted mention
 */
public record Occurrence(
    String id,
    String name,
    Map<String, Integer> surfaces,
    Map<Form, Integer> accepted,
    int mentions,
    int refused,
    SentenceSet sentences) {
  /** Keeps unmodifiable views of the maps. */
  public Occurrence {
    surfaces = Collections.unmodifiableMap(surfaces);
    accepted = Collections.unmodifiableMap(accepted);
  }

  /** Whether the article mentions it, for the totals. */
  public boolean isCounted() {
    return mentions > 0;
  }

  /** Whether it is a topic of the analyst's own. */
  public boolean isTopic() {
    return EntityId.isTopic(id);
  }

  /** Whether it is a country. */
  public boolean isCountry() {
    return isCountry(id);
  }

  /** Whether an id is that of a country. */
  public static boolean isCountry(String id) {
    return EntityId.isCountry(id);
  }

  void encode(ByteEncoder out) {
    out.string(id).string(name).number(surfaces.size());
    surfaces.forEach((surface, n) -> out.string(surface).number(n));
    out.number(accepted.size());
    accepted.forEach((form, n) -> out.string(form.label()).number(n));
    out.number(mentions).number(refused);
    sentences.encode(out);
  }

  static Occurrence decode(ByteDecoder in) {
    String id = in.string();
    String name = in.string();
    Map<String, Integer> surfaces = new TreeMap<>();
    for (int left = in.integer(); left > 0; left--) {
      surfaces.put(in.string(), in.integer());
    }
    Map<Form, Integer> accepted = new EnumMap<>(Form.class);
    for (int left = in.integer(); left > 0; left--) {
      accepted.put(Form.labelled(in.string()).orElseThrow(), in.integer());
    }
    return new Occurrence(
        id, name, surfaces, accepted, in.integer(), in.integer(), SentenceSet.decode(in));
  }
}
