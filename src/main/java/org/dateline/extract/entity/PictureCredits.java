package org.dateline.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.gazetteer.WordList;
import org.dateline.model.Field;
import org.dateline.model.MentionType;
import org.dateline.text.Folding;
import org.dateline.text.Tokens;

/**
 * Leaves out who took a picture, and for whom: Ada Kellner/Getty Images, REUTERS/Ada Kellner, Ada
 * Kellner via AP, Photograph: Ada Kellner. Of what else has a slash, polls of two houses, tickets
 * of two candidates, and persons with their party or club are news.
 */
final class PictureCredits {
  private static final Set<String> OUTLETS = WordList.folded("outlets.txt");
  private static final Set<String> MARKS =
      Set.of(
          "photo",
          "photos",
          "photograph",
          "photographed",
          "photographer",
          "illustration",
          "graphic",
          "graphics");

  /** What makes of person and agency something else: the Merkel/Reuters interview. */
  private static final Set<String> DETERMINERS =
      Set.of("a", "an", "the", "this", "that", "his", "her", "its", "their", "our", "my");

  private static final String SLASH = "/";
  private static final Set<String> ENDS = Set.of(")", "]", ".", ",", ";", "/", "|");

  /** What joins the names of a credit: Ada Kellner for Zorvex. */
  private static final Set<String> JOINERS =
      Set.of("via", "for", "and", ",", "\u2013", "\u2014", "\u00a9");

  private PictureCredits() {}

  /** The names that are in no credit. */
  static List<NamedSpan> removed(List<NamedSpan> names) {
    List<NamedSpan> news = new ArrayList<>(names.size());
    boolean isMarked = false;
    for (int i = 0; i < names.size(); i++) {
      NamedSpan name = names.get(i);
      isMarked = isBehindMark(name) || (isMarked && isJoined(names.get(i - 1), name));
      if (!isMarked
          && !isSigned(name)
          && !(i > 0 && isPair(names.get(i - 1), name))
          && !(i + 1 < names.size() && isPair(name, names.get(i + 1)))) {
        news.add(name);
      }
    }
    return news;
  }

  /** Whether a person stands beside an agency as who took the picture. */
  private static boolean isSigned(NamedSpan name) {
    return name.type() == MentionType.PERSON
        && (isBeforeAgency(name) || isViaAgency(name) || isBehindAgency(name));
  }

  private static boolean isBeforeAgency(NamedSpan name) {
    int agency = name.end() + 1;
    return is(name.tokens(), name.end(), SLASH)
        && !isDeterminer(name, name.first() - 1)
        && (isAgencyFrom(name, agency) || isOutletAt(name, agency));
  }

  /** Whether the credit ends with a word of papers that was tagged as no name: News-Leader. */
  private static boolean isOutletAt(NamedSpan name, int token) {
    return isInSentence(name, token)
        && !isLowerCase(name, token)
        && OUTLETS.contains(Folding.fold(name.tokens().surface(token)))
        && endsCredit(name, token + 1);
  }

  /**
   * A word in lower case before the person makes it news (He heard it from Merkel via AP) unless it
   * tells who took a picture.
   */
  private static boolean isViaAgency(NamedSpan name) {
    int by = name.first() - 1;
    return is(name.tokens(), name.end(), "via")
        && (!isLowerCase(name, by) || (is(name.tokens(), by, "by") && isMark(name, by - 1)))
        && isAgencyFrom(name, name.end() + 1);
  }

  private static boolean isBehindAgency(NamedSpan name) {
    int end = name.first() - 1;
    int first = Agencies.startTo(name.tokens(), Math.max(end, 0));
    return is(name.tokens(), end, SLASH)
        && first < end
        && !isDeterminer(name, first - 1)
        && !isNews(name, name.end());
  }

  /** Whether an agency begins at a token that does nothing but sign. */
  private static boolean isAgencyFrom(NamedSpan name, int first) {
    int end = Agencies.endFrom(name.tokens(), first);
    return end > first && !isNews(name, end);
  }

  private static boolean isNews(NamedSpan name, int token) {
    return isInSentence(name, token) && Agencies.isNews(name.tokens(), token);
  }

  /**
   * Whether a mark of a credit stands right before the name, and begins a sentence or a bracket or,
   * with a capital, ends a caption without a full stop; and the credit ends behind the name.
   */
  private static boolean isBehindMark(NamedSpan name) {
    Tokens tokens = name.tokens();
    int mark = name.first() - 2;
    if (mark < 0
        || name.field() == Field.TITLE
        || name.type() == MentionType.LOCATION
        || !is(tokens, mark + 1, ":")
        || !isMark(name, mark)) {
      return false;
    }
    int first = isMark(name, mark - 1) ? mark - 1 : mark;
    boolean isFirst = !isInSentence(name, first - 1) || isSign(tokens, first - 1);
    boolean isCapital = Character.isUpperCase(tokens.surface(first).codePointAt(0));
    return (isFirst || isCapital)
        && (endsCredit(name, name.end()) || isLonger(name, isFirst) || goesOn(name));
  }

  private static boolean isMark(NamedSpan name, int token) {
    return isInSentence(name, token) && MARKS.contains(Folding.fold(name.tokens().surface(token)));
  }

  /** Whether another name of the credit follows, or a year: for the Guardian, and Sarum, 2018. */
  private static boolean goesOn(NamedSpan name) {
    int next = name.end() + (is(name.tokens(), name.end() + 1, "the") ? 2 : 1);
    return isInSentence(name, next)
        && JOINERS.contains(name.tokens().surface(name.end()))
        && !isLowerCase(name, next);
  }

  /** Whether a name goes on with the credit of the one before. */
  private static boolean isJoined(NamedSpan before, NamedSpan name) {
    Tokens tokens = name.tokens();
    int joiner = name.first() - (is(tokens, name.first() - 1, "the") ? 2 : 1);
    return before.end() == joiner
        && before.sentence() == name.sentence()
        && JOINERS.contains(tokens.surface(joiner))
        && (!isLowerCase(name, name.end()) || goesOn(name));
  }

  /** Whether the credit goes on: White House | Press Office, Kellner | et al. */
  private static boolean isLonger(NamedSpan name, boolean isFirst) {
    String next = name.tokens().surface(name.end());
    return isFirst && (Character.isUpperCase(next.codePointAt(0)) || next.equals("et"));
  }

  private static boolean isSign(Tokens tokens, int token) {
    int c = tokens.text().codePointAt(tokens.start(token));
    return !Character.isLetterOrDigit(c) && c != ',' && c != ':';
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
        && !isDeterminer(person, person.first() - 1)
        && (isTwice(person, paper)
            || isFromAgency(paper)
            || (endsCredit(person, paper.end())
                && (isOutlet(paper) || isBehindMark(person) || isAlone(person, paper))));
  }

  /** Whether an agency delivers what the paper has: Ada Kellner/Zorvex/Reuters. */
  private static boolean isFromAgency(NamedSpan paper) {
    Tokens tokens = paper.tokens();
    int next = paper.end();
    return (is(tokens, next, SLASH) || is(tokens, next, "via")) && isAgencyFrom(paper, next + 1);
  }

  /** Whether a page printed the credit twice on end. */
  private static boolean isTwice(NamedSpan person, NamedSpan paper) {
    Tokens tokens = person.tokens();
    int length = paper.end() - person.first();
    return isRepeated(tokens, person.first(), paper.end(), length)
        || isRepeated(tokens, person.first() - length, person.first(), length);
  }

  private static boolean isRepeated(Tokens tokens, int first, int second, int length) {
    boolean isSame = first >= 0 && second + length <= tokens.size();
    for (int i = 0; isSame && i < length; i++) {
      isSame = tokens.surface(first + i).equals(tokens.surface(second + i));
    }
    return isSame;
  }

  private static boolean isOutlet(NamedSpan paper) {
    return paper.words().stream().anyMatch(OUTLETS::contains)
        || Agencies.endFrom(paper.tokens(), paper.first()) == paper.end();
  }

  /**
   * Whether the sentence is nothing but the credit, or begins or ends with it in brackets, or a bar
   * parts the credit from a caption.
   */
  private static boolean isAlone(NamedSpan person, NamedSpan paper) {
    Tokens tokens = person.tokens();
    int before = person.first() - 1;
    int next = paper.end();
    if (is(tokens, before, "(") && is(tokens, next, ")")) {
      return !isInSentence(person, before - 1) || !isInSentence(person, next + 1);
    }
    return (!isInSentence(person, before) || is(tokens, before, "|"))
        && (!isInSentence(person, next)
            || (is(tokens, next, ".") && !isInSentence(person, next + 1)));
  }

  private static boolean endsCredit(NamedSpan name, int next) {
    return !isInSentence(name, next)
        || ENDS.contains(name.tokens().surface(next))
        || is(name.tokens(), next, name.tokens().surface(name.first()));
  }

  private static boolean isDeterminer(NamedSpan name, int token) {
    return isInSentence(name, token)
        && DETERMINERS.contains(Folding.fold(name.tokens().surface(token)));
  }

  private static boolean isLowerCase(NamedSpan name, int token) {
    return isInSentence(name, token)
        && Character.isLowerCase(name.tokens().surface(token).codePointAt(0));
  }

  private static boolean isInSentence(NamedSpan name, int token) {
    return token >= 0
        && token < name.tokens().size()
        && name.tokens().sentenceOfToken(token) == name.sentence();
  }

  private static boolean is(Tokens tokens, int token, String surface) {
    return token >= 0 && token < tokens.size() && tokens.surface(token).equals(surface);
  }
}
