package org.dateline.identity;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.bytes.Encodable;

/**
 * Who is who in one corpus: what was decided once, for every article.
 *
 * @param idToIdentity names that mean another's entity, or that are written in several ways
 * @param wordToOwners whom family names and given names mean when they stand alone
 * @param idToSex {@code man} or {@code woman}, of people whom titles tell so
 */
public record Identities(
    Map<String, CorpusEntity> idToIdentity,
    Map<String, Owners> wordToOwners,
    Map<String, String> idToSex)
    implements Encodable {
  /** Nothing is known: every name stays what its article says. */
  public static final Identities NONE = new Identities(Map.of(), Map.of(), Map.of());

  /** Keeps unmodifiable copies. */
  public Identities {
    idToIdentity = Map.copyOf(idToIdentity);
    wordToOwners = Map.copyOf(wordToOwners);
    idToSex = Map.copyOf(idToSex);
  }

  /** Who an entity of an article is, if anything was decided of it. */
  Optional<CorpusEntity> identity(String id) {
    return Optional.ofNullable(idToIdentity.get(id));
  }

  /** The id that a name of this id has in the tables. */
  String canonical(String id) {
    CorpusEntity known = idToIdentity.get(id);
    return known == null ? id : known.id();
  }

  Optional<Owners> owners(String word) {
    return Optional.ofNullable(wordToOwners.get(word));
  }

  /** Whether anything was decided of whom a folded word means. */
  boolean isNamed(String word) {
    return wordToOwners.containsKey(word);
  }

  /** Whether a folded word is a family name, and hardly a given name. */
  boolean isFamily(String word) {
    return owners(word).filter(Owners::areOfFamily).isPresent();
  }

  Optional<String> sex(String id) {
    return Optional.ofNullable(idToSex.get(id));
  }

  @Override
  public void encode(ByteEncoder out) {
    out.number(idToIdentity.size());
    new TreeMap<>(idToIdentity)
        .forEach(
            (id, identity) ->
                out.string(id)
                    .string(identity.id())
                    .string(identity.name())
                    .string(identity.rule()));
    out.number(wordToOwners.size());
    new TreeMap<>(wordToOwners)
        .forEach((word, owners) -> encode(out.string(word), owners.circumstanceToOwner()));
    encode(out, idToSex);
  }

  private static void encode(ByteEncoder out, Map<String, String> words) {
    out.number(words.size());
    new TreeMap<>(words).forEach((key, value) -> out.string(key).string(value));
  }

  /** Reads what {@link #encode} appended. */
  public static Identities decode(ByteDecoder in) {
    Map<String, CorpusEntity> idToIdentity = new TreeMap<>();
    for (int left = in.integer(); left > 0; left--) {
      idToIdentity.put(in.string(), new CorpusEntity(in.string(), in.string(), in.string()));
    }
    Map<String, Owners> wordToOwners = new TreeMap<>();
    for (int left = in.integer(); left > 0; left--) {
      wordToOwners.put(in.string(), new Owners(words(in)));
    }
    return new Identities(idToIdentity, wordToOwners, words(in));
  }

  private static Map<String, String> words(ByteDecoder in) {
    Map<String, String> words = new TreeMap<>();
    for (int left = in.integer(); left > 0; left--) {
      words.put(in.string(), in.string());
    }
    return words;
  }
}
