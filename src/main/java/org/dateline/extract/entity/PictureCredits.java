package org.dateline.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.gazetteer.WordList;
import org.dateline.model.MentionType;
import org.dateline.text.Folding;
import org.dateline.text.Tokens;

/**
 * Leaves out who took a picture, and for whom: Ada Kellner/Getty Images, REUTERS/Ada Kellner, Ada
 * Kellner via AP, Photograph: Ada Kellner. Of what else has a slash, polls of two houses and
 * tickets of two candidates are news.
 */
final class PictureCredits {
  private static final Set<String> AGENCIES = WordList.folded("agencies.txt");
  private static final Set<String> POLLS = Set.of("poll", "polls", "polling", "survey", "surveys");
  private static final Set<String> MARKS =
      Set.of("photograph", "photographer", "illustration", "graphic", "graphics");
  private static final Set<String> ENDS = Set.of(")", "]", ".", ",", ";", "/");
  private static final String SLASH = "/";
  private static final int LONGEST_AGENCY = 5;

  private PictureCredits() {}

  /** The names that are in no credit. */
  static List<NamedSpan> removed(List<NamedSpan> names) {
    List<NamedSpan> news = new ArrayList<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      NamedSpan name = names.get(i);
      if (!isSigned(name)
          && !isBehindMark(name)
          && !(i > 0 && isPair(names.get(i - 1), name))
          && !(i + 1 < names.size() && isPair(name, names.get(i + 1)))) {
        news.add(name);
      }
    }
    return news;
  }

  /** Whether a person stands beside an agency as who took the picture. */
  private static boolean isSigned(NamedSpan name) {
    if (name.type() != MentionType.PERSON) {
      return false;
    }
    Tokens tokens = name.tokens();
    boolean isBefore =
        (is(tokens, name.end(), SLASH) || is(tokens, name.end(), "via"))
            && isAgencyFrom(tokens, name.end() + 1);
    boolean isBehind =
        is(tokens, name.first() - 1, SLASH)
            && isAgencyTo(tokens, name.first() - 1)
            && !isPoll(tokens, name.end());
    return isBefore || isBehind;
  }

  private static boolean isAgencyFrom(Tokens tokens, int first) {
    for (int end = first + 1; end <= Math.min(tokens.size(), first + LONGEST_AGENCY); end++) {
      if (isAgency(tokens, first, end)) {
        return !isPoll(tokens, end);
      }
    }
    return false;
  }

  private static boolean isAgencyTo(Tokens tokens, int end) {
    for (int first = end - 1; first >= Math.max(0, end - LONGEST_AGENCY); first--) {
      if (isAgency(tokens, first, end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAgency(Tokens tokens, int first, int end) {
    return AGENCIES.contains(
        Folding.fold(tokens.text().substring(tokens.start(first), tokens.end(end - 1))));
  }

  private static boolean isPoll(Tokens tokens, int token) {
    return token < tokens.size() && POLLS.contains(Folding.fold(tokens.surface(token)));
  }

  /** Whether a mark of a credit stands right before the name. */
  private static boolean isBehindMark(NamedSpan name) {
    Tokens tokens = name.tokens();
    return name.first() > 1
        && name.type() != MentionType.LOCATION
        && is(tokens, name.first() - 1, ":")
        && MARKS.contains(Folding.fold(tokens.surface(name.first() - 2)));
  }

  /** Whether two names with a slash are a person and his paper, and the credit ends there. */
  private static boolean isPair(NamedSpan person, NamedSpan paper) {
    Tokens tokens = person.tokens();
    return person.field() == paper.field()
        && person.type() == MentionType.PERSON
        && person.size() > 1
        && paper.type() == MentionType.ORGANIZATION
        && paper.first() == person.end() + 1
        && is(tokens, person.end(), SLASH)
        && endsCredit(person, paper);
  }

  /** Some pages print a credit twice on end. */
  private static boolean endsCredit(NamedSpan person, NamedSpan paper) {
    Tokens tokens = person.tokens();
    int next = paper.end();
    return next == tokens.size()
        || tokens.sentenceOfToken(next) > paper.sentence()
        || ENDS.contains(tokens.surface(next))
        || is(tokens, next, tokens.surface(person.first()));
  }

  private static boolean is(Tokens tokens, int token, String surface) {
    return token >= 0 && token < tokens.size() && tokens.surface(token).equals(surface);
  }
}
