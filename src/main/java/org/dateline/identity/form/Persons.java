package org.dateline.identity.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.extract.entity.PersonName;
import org.dateline.model.EntityId;
import org.dateline.model.MentionType;
import org.dateline.text.Folding;

/** Reads ids of persons. */
public final class Persons {
  private static final String BESIDE = "|";
  private static final Set<String> JUNIOR = Set.of("jr", "sr");

  private static final Pattern NICKNAME =
      Pattern.compile("[(\"'\u2018\u201c]+(\\p{Lu}[\\p{Ll}-]+)[)\"'\u2019\u201d]+ ");

  private Persons() {}

  /** The parts of a person's full name; none if the id is no person's or has one word. */
  public static Optional<PersonName> fullName(String id) {
    return EntityId.type(id) == MentionType.PERSON
        ? Optional.of(parts(EntityId.name(id))).filter(name -> name.core().size() > 1)
        : Optional.empty();
  }

  /** Whether an id is a person's of one word, particles not counted. */
  public static boolean isBare(String id) {
    return EntityId.type(id) == MentionType.PERSON && parts(EntityId.name(id)).isOneWord();
  }

  /** A name of one word and Jr. or Sr.; none of other names: William III may be a king. */
  public static Optional<PersonName> junior(String id) {
    return EntityId.type(id) == MentionType.PERSON
        ? Optional.of(parts(EntityId.name(id)))
            .filter(name -> name.isOneWord() && JUNIOR.contains(name.suffix()))
        : Optional.empty();
  }

  /** The word under which evidence of a folded name is kept that stands alone. */
  public static String word(String folded) {
    PersonName name = parts(folded);
    return name.isOneWord() && name.suffix().isEmpty() ? name.family() : name.plain();
  }

  /** Whether a folded name ends with Jr. or the like. */
  public static boolean hasSuffix(String folded) {
    return !parts(folded).suffix().isEmpty();
  }

  /** The id of a folded full name, as an article gives it that has no other. */
  public static String ofFullName(String folded) {
    return EntityId.of(MentionType.PERSON, parts(folded).plain());
  }

  /** The folded family name of a person, or the one word that the name has. */
  public static String family(String id) {
    PersonName name = parts(EntityId.name(id));
    return name.core().isEmpty() ? EntityId.name(id) : name.family();
  }

  private static PersonName parts(String folded) {
    return PersonName.of(List.of(Letters.withoutEcho(folded).split(" ", -1)));
  }

  /** The folded nickname that a name has in quotation marks or brackets, as written. */
  public static Optional<String> nickname(String written) {
    Matcher nickname = NICKNAME.matcher(written);
    return nickname.find() ? Optional.of(Folding.fold(nickname.group(1))) : Optional.empty();
  }

  /** Two ids in one word, in their order. */
  public static String pair(String a, String b) {
    return a.compareTo(b) <= 0 ? a + BESIDE + b : b + BESIDE + a;
  }

  /** The ids in what {@link #pair} made. */
  public static List<String> ofPair(String pair) {
    return List.of(
        pair.substring(0, pair.indexOf(BESIDE)), pair.substring(pair.indexOf(BESIDE) + 1));
  }
}
