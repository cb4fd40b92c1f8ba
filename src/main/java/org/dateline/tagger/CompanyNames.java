package org.dateline.tagger;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.tagger.feature.Cue;
import org.dateline.tagger.feature.Hashing;
import org.dateline.tagger.feature.Labels;
import org.dateline.tagger.feature.Passage;
import org.dateline.tagger.feature.Word;

/**
 * Companies by their legal form. News introduces one with it, Nordvik Metals Inc, and goes on with
 * the front of the name, Nordvik Metals or Nordvik: an organization wherever it stands alone. So is
 * what stands before the symbol of its stock, (NVK.N). One instance serves one article after the
 * other.
 */
final class CompanyNames {
  private static final Set<Integer> LEGAL_FORMS =
      Hashing.ofWords(
          "inc inc. corp corp. co co. ltd ltd. llc llc. llp lp plc ag sa s.a. nv n.v. se gmbh spa ab"
              + " asa oyj bhd pty kk kgaa incorporated corporation company limited");

  /** Those that are nothing else: no name, no other abbreviation. */
  private static final Set<Integer> CLEAR_FORMS =
      Hashing.ofWords("inc inc. corp corp. ltd ltd. llc plc gmbh oyj kgaa");

  private static final Set<Integer> LINKS = Hashing.ofWords("& , and");

  private static final int OF = Hashing.of("of");
  private static final int LONGEST = 6;
  private static final int LONGEST_IN_HEADLINE = 4;

  private final Set<Integer> peoplesAndCountries;
  private final Set<Integer> fronts = new HashSet<>();
  private Set<Integer> familyNames = Set.of();
  private final Set<Integer> places = new HashSet<>();

  /**
   * @param gazetteer whose names and demonyms alone are no companies
   */
  CompanyNames(Gazetteer gazetteer) {
    this.peoplesAndCountries =
        gazetteer.forms().stream()
            .map(form -> Hashing.of(form.name().toLowerCase(Locale.ROOT)))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Labels the companies of a passage. */
  void apply(Passage passage, byte[] labels) {
    for (int sentence = 0; sentence < passage.sentenceCount(); sentence++) {
      labelClearOnes(passage, labels, sentence);
    }
    gatherOtherNames(passage, labels);
    gatherFronts(passage, labels);
    for (int token = 0; token < passage.size() && !fronts.isEmpty(); token++) {
      if (passage.word(token).hasUpper()) {
        token = labelFront(passage, labels, token) - 1;
      }
    }
  }

  /** Labels runs of words with capitals that have a legal form or stand before a symbol. */
  private static void labelClearOnes(Passage passage, byte[] labels, int sentence) {
    int end = passage.endToken(sentence);
    for (int token = passage.firstToken(sentence); token < end; token++) {
      if (!passage.word(token).hasUpper()) {
        continue;
      }
      int last = passage.runEnd(token);
      int form = token + 1;
      while (form <= last && !CLEAR_FORMS.contains(passage.word(form).lower())) {
        form++;
      }
      if (form <= last && form - token < LONGEST && !passage.isHeadline(token)) {
        label(passage, labels, token, form + 1);
      }
      if (last + 2 < end && StockSymbols.isAt(passage, last + 2)) {
        label(passage, labels, token, last + 1);
      }
      token = last;
    }
  }

  /** Labels a company that ends before a token, from the last other name of the run on. */
  private static void label(Passage passage, byte[] labels, int first, int end) {
    int from = first;
    for (int token = first; token < end; token++) {
      boolean isName =
          Labels.isBegin(labels[token]) && Labels.type(labels[token]) != Labels.LOCATION;
      from = isName ? token : from;
    }
    while (from > 0 && Labels.isInside(labels[from])) {
      from--;
    }
    if (from == first
        && from > 1
        && passage.word(from - 1).lower() == OF
        && labels[from - 2] != Labels.OUTSIDE) {
      return;
    }
    boolean isLabelled =
        labels[from] == Labels.begin(Labels.ORGANIZATION)
            && Labels.end(labels, from, passage.size()) >= end;
    boolean isCut = end < passage.size() && Labels.isInside(labels[end]);
    if (!isLabelled && !isCut) {
      Labels.fill(labels, from, end, Labels.ORGANIZATION);
    }
  }

  /** Family names, and words that are labelled as a place and as nothing else. */
  private void gatherOtherNames(Passage passage, byte[] labels) {
    familyNames = FamilyNames.of(passage, labels);
    places.clear();
    Set<Integer> others = new HashSet<>();
    for (int token = 0; token < passage.size(); token++) {
      if (Labels.isBegin(labels[token])) {
        int end = Labels.end(labels, token, passage.size());
        int type = Labels.type(labels[token]);
        if (end - token == 1) {
          (type == Labels.LOCATION ? places : others).add(passage.word(token).lower());
        }
        token = end - 1;
      }
    }
    places.removeAll(others);
  }

  private void gatherFronts(Passage passage, byte[] labels) {
    fronts.clear();
    for (int token = 0; token < passage.size(); token++) {
      if (labels[token] == Labels.begin(Labels.ORGANIZATION)) {
        int end = Labels.end(labels, token, passage.size());
        int front = end;
        while (front > token && isDropped(passage.word(front - 1).lower(), front < end)) {
          front--;
        }
        if (front < end && front > token + 1) {
          fronts.add(passage.key(token, front));
        }
        if (front < end && front > token && canStandAlone(passage, token)) {
          fronts.add(passage.key(token, token + 1));
        }
        token = end - 1;
      }
    }
  }

  private static boolean isDropped(int lower, boolean isBeforeForm) {
    return LEGAL_FORMS.contains(lower) || (isBeforeForm && LINKS.contains(lower));
  }

  /** Whether the first word of a company can mean it: no place, no family, no ordinary word. */
  private boolean canStandAlone(Passage passage, int token) {
    Word word = passage.word(token);
    boolean isPlace =
        word.isOftenPlace()
            || (places.contains(word.lower()) && (passage.evidence(token) & Cue.IN_BEFORE) != 0);
    return !isPlace
        && !word.has(Cue.HONORIFIC)
        && !word.has(Cue.ORDINARY)
        && !word.has(Cue.FAMILY_NAME)
        && (passage.evidence(token) & Cue.SEEN_LOWER_CASE) == 0
        && !familyNames.contains(word.lower())
        && !peoplesAndCountries.contains(word.lower());
  }

  /** Labels the front of a company's name if a run is one; returns where to go on. */
  private int labelFront(Passage passage, byte[] labels, int token) {
    int runEnd = passage.runEnd(token) + 1;
    boolean isHeadline = passage.isHeadline(token);
    int shortest = isHeadline ? token + 1 : runEnd;
    int longest = isHeadline ? Math.min(runEnd, token + LONGEST_IN_HEADLINE) : runEnd;
    for (int end = longest; end >= shortest; end--) {
      boolean isCut =
          Labels.isInside(labels[token]) || (end < passage.size() && Labels.isInside(labels[end]));
      if (!isCut && fronts.contains(passage.key(token, end))) {
        Labels.fill(labels, token, end, Labels.ORGANIZATION);
        return end;
      }
    }
    return isHeadline ? token + 1 : runEnd;
  }
}
