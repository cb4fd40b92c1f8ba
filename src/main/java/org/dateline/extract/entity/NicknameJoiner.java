package org.dateline.extract.entity;

import static org.dateline.model.MentionType.PERSON;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Field;
import org.dateline.text.Folding;
import org.dateline.text.Tokens;

/** Makes one name of what stands before and behind a nickname, where it was taken for two. */
final class NicknameJoiner {
  private final Set<String> givenNames;

  /**
   * @param givenNames folded
   */
  NicknameJoiner(Set<String> givenNames) {
    this.givenNames = givenNames;
  }

  /** The names of one field in their order, those around nicknames joined. */
  List<NamedSpan> join(List<NamedSpan> names, Field field, Tokens tokens) {
    List<NamedSpan> joined = new ArrayList<>(names.size());
    int at = 0;
    int done = 0;
    for (int token = 1; token < tokens.size(); token++) {
      Optional<Nickname> found = Nickname.at(tokens, token, tokens.size());
      if (found.isEmpty() || token <= done) {
        continue;
      }
      int given = token - 1;
      int end = endOfName(tokens, found.get(), tokens.endToken(tokens.sentenceOfToken(given)));
      while (at < names.size() && names.get(at).end() <= given) {
        joined.add(names.get(at++));
      }
      int next = at;
      while (next < names.size() && names.get(next).first() < end) {
        next++;
      }
      List<NamedSpan> parts = persons(names.subList(at, next));
      if (isOne(parts, tokens, found.get(), end)) {
        joined.add(whole(parts, new NamedSpan(field, tokens, given, end, PERSON, false)));
        at = next;
        done = end;
      }
    }
    joined.addAll(names.subList(at, names.size()));
    return joined;
  }

  private static List<NamedSpan> persons(List<NamedSpan> names) {
    return names.stream().filter(name -> name.type() == PERSON).toList();
  }

  private boolean isOne(List<NamedSpan> parts, Tokens tokens, Nickname nickname, int end) {
    int given = nickname.open() - 1;
    if (end <= nickname.end() || parts.isEmpty()) {
      return false;
    }
    boolean isTaggedSo = parts.get(0).first() <= given && parts.get(0).end() >= end;
    boolean isGiven = givenNames.contains(Folding.fold(tokens.surface(given)));
    boolean isKnown = givenNames.contains(Folding.fold(nickname.word()));
    return isGiven ? isKnown || !nickname.isBracketed() : isTaggedSo && !nickname.isBracketed();
  }

  private static NamedSpan whole(List<NamedSpan> parts, NamedSpan least) {
    int first = Math.min(least.first(), parts.get(0).first());
    return least.between(first, Math.max(least.end(), parts.get(parts.size() - 1).end()));
  }

  /** One past the initial and the capitalised word behind a nickname. */
  private static int endOfName(Tokens tokens, Nickname nickname, int limit) {
    int end = nickname.end();
    while (end < limit && isInitial(tokens.surface(end))) {
      end++;
    }
    boolean isName = end < limit && Character.isUpperCase(tokens.surface(end).codePointAt(0));
    return isName ? end + 1 : nickname.end();
  }

  private static boolean isInitial(String word) {
    return word.length() == 2 && word.endsWith(".") && Character.isUpperCase(word.charAt(0));
  }
}
