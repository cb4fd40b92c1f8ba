package org.dateline.tagger;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.tagger.feature.Cue;
import org.dateline.tagger.feature.Labels;
import org.dateline.tagger.feature.LetterCase;
import org.dateline.tagger.feature.Passage;
import org.dateline.tagger.feature.Word;

/**
 * The second look at an article: names that its other sentences make clear (Krishnan and Manning
 * 2006 call these non-local dependencies). One instance serves one article after the other.
 *
 * <ul>
 *   <li>Honorifics and offices stand outside the name of a person.
 *   <li>{@link WholeNames} that were cut are whole again.
 *   <li>An organization whose last word is one of places, such as Lake or Airport, is a place.
 *   <li>A word that ends the name of a person is that person's family name wherever it stands alone
 *       with a capital, unless the article writes it in lower case as well.
 *   <li>A name that is labelled with one type four times out of five takes this type everywhere;
 *       one with mixed labels the type that suits all its mentions best.
 *   <li>A word that is labelled as a person here and as an organization there is the organization,
 *       if nobody in the article bears it as a family name: news introduces people in full.
 *   <li>A name that was passed over here and is labelled elsewhere is labelled here as well, above
 *       all acronyms and the words of headlines.
 *   <li>So are {@link IntroducedAcronyms}, {@link CompanyNames}, {@link InstitutionNames}, {@link
 *       KnownOrganizations}, {@link Places} and {@link WordCompanies}; {@link NoEntities} are none.
 * </ul>
 */
final class Consistency {
  private static final int LONGEST = 6;
  private static final NameLabels NEVER = new NameLabels();

  private final Map<Integer, NameLabels> nameToLabels = new HashMap<>();
  private Set<Integer> familyNames = Set.of();
  private final IntroducedAcronyms acronyms = new IntroducedAcronyms();
  private final WholeNames wholeNames;
  private final InstitutionNames institutions;
  private final CompanyNames companies;
  private final NoEntities none;

  /**
   * @param gazetteer whose names and demonyms alone are no companies, and no institutions
   */
  Consistency(Gazetteer gazetteer) {
    this.wholeNames = new WholeNames(gazetteer);
    this.institutions = new InstitutionNames(gazetteer);
    this.companies = new CompanyNames(gazetteer);
    this.none = new NoEntities(gazetteer);
  }

  /**
   * Corrects the labels of a passage.
   *
   * @param emissions the sums of emission weights, a row for each token of the passage
   */
  void apply(Passage passage, int[] emissions, byte[] labels) {
    nameToLabels.clear();
    stripHonorifics(passage, labels);
    wholeNames.apply(passage, labels);
    Places.applyNouns(passage, labels);
    institutions.apply(passage, labels);
    Set<Integer> settled = KnownOrganizations.apply(passage, labels);
    Places.applyListed(passage, labels);
    WordCompanies.apply(passage, labels);
    acronyms.apply(passage, labels);
    companies.apply(passage, labels);
    Set<Integer> towns = Places.applyTowns(passage, labels);
    gather(passage, emissions, labels);
    towns.forEach(key -> name(key).settleAsTown());
    settled.forEach(key -> name(key).settle(Labels.ORGANIZATION));
    familyNames = FamilyNames.of(passage, labels);
    if (nameToLabels.isEmpty()) {
      return;
    }
    for (int token = 0; token < passage.size(); token++) {
      if (Labels.isBegin(labels[token])) {
        int end = Labels.end(labels, token, passage.size());
        relabel(passage, labels, token, end);
        token = end - 1;
      } else if (labels[token] == Labels.OUTSIDE) {
        token = find(passage, labels, token) - 1;
      }
    }
    Places.labelTowns(passage, labels);
    none.apply(passage, labels);
  }

  /** Labels a name that was missed here and found elsewhere; returns where to go on. */
  private int find(Passage passage, byte[] labels, int token) {
    if (isFamilyName(passage, labels, token)) {
      labels[token] = (byte) Labels.begin(Labels.PERSON);
      return token + 1;
    }
    int longest = passage.word(token).hasUpper() ? LONGEST : 0;
    for (int end = Math.min(passage.size(), token + longest); end > token; end--) {
      if (isUnlabelledName(passage, labels, token, end)) {
        NameLabels name = nameToLabels.getOrDefault(passage.key(token, end), NEVER);
        int type = name.typeWhereMissed(end - token > 1 || isAcronym(passage, token));
        if (type != NameLabels.NONE) {
          Labels.fill(labels, token, end, type);
          return end;
        }
      }
    }
    return token + 1;
  }

  private static boolean isAcronym(Passage passage, int token) {
    return passage.word(token).letterCase() == LetterCase.ALL_CAPITALS
        && !passage.isHeadline(token);
  }

  /** Whether nothing is labelled here, and a name may fill it: in a text all of its capitals. */
  private static boolean isUnlabelledName(Passage passage, byte[] labels, int token, int end) {
    for (int i = token; i < end; i++) {
      if (labels[i] != Labels.OUTSIDE) {
        return false;
      }
    }
    boolean isCut = end < passage.size() && Labels.isInside(labels[end]);
    boolean isWhole =
        passage.isHeadline(token)
            || (passage.runStart(token) == token && passage.runEnd(end - 1) == end - 1);
    boolean isWord =
        end - token == 1
            && !isAcronym(passage, token)
            && (passage.evidence(token) & Cue.SEEN_LOWER_CASE) != 0;
    return isWhole && !isCut && !isWord && passage.word(end - 1).hasUpper();
  }

  private static void stripHonorifics(Passage passage, byte[] labels) {
    for (int token = 0; token + 1 < passage.size(); token++) {
      if (labels[token] == Labels.begin(Labels.PERSON)
          && labels[token + 1] == Labels.inside(Labels.PERSON)
          && passage.word(token).has(Cue.HONORIFIC)) {
        labels[token] = Labels.OUTSIDE;
        labels[token + 1] = (byte) Labels.begin(Labels.PERSON);
      }
    }
  }

  private static void shift(byte[] labels, int from, int to, int types) {
    for (int i = from; i < to; i++) {
      labels[i] = (byte) (labels[i] + 2 * types);
    }
  }

  private void gather(Passage passage, int[] emissions, byte[] labels) {
    for (int token = 0; token < passage.size(); token++) {
      if (Labels.isBegin(labels[token])) {
        int end = Labels.end(labels, token, passage.size());
        int type = Labels.type(labels[token]);
        name(passage, token, end).add(type, emissions, token, end);
        token = end - 1;
      } else if (labels[token] == Labels.OUTSIDE && passage.word(token).hasUpper()) {
        name(passage, token, token + 1).miss();
      }
    }
  }

  private NameLabels name(Passage passage, int from, int to) {
    return name(passage.key(from, to));
  }

  private NameLabels name(int key) {
    return nameToLabels.computeIfAbsent(key, any -> new NameLabels());
  }

  private void relabel(Passage passage, byte[] labels, int token, int end) {
    int type = Labels.type(labels[token]);
    int better = type;
    Word word = passage.word(token);
    boolean isWord = end - token == 1;
    if (isWord
        && type != Labels.PERSON
        && isPerson(word, type)
        && !KnownOrganizations.isAcronym(passage, token)) {
      better = Labels.PERSON;
    } else if (type < Labels.REPORTED_TYPES && word.hasUpper()) {
      boolean mayBePerson = word.has(Cue.FAMILY_NAME) || familyNames.contains(word.lower());
      better = name(passage, token, end).type(type, isWord, mayBePerson);
    }
    shift(labels, token, end, better - type);
  }

  private boolean isPerson(Word word, int type) {
    return familyNames.contains(word.lower()) && (type != Labels.LOCATION || !word.isOftenPlace());
  }

  private boolean isFamilyName(Passage passage, byte[] labels, int token) {
    Word word = passage.word(token);
    return word.letterCase() == LetterCase.CAPITALIZED
        && familyNames.contains(word.lower())
        && (passage.evidence(token) & Cue.SEEN_LOWER_CASE) == 0
        && (token == 0 || labels[token - 1] == Labels.OUTSIDE)
        && (token + 1 >= passage.size() || !Labels.isInside(labels[token + 1]));
  }
}
