package org.dateline.model;

/**
 * The ids of the rules that the program names itself; {@code rules.csv} of the gazetteer has all of
 * them with their meaning. An empty id means that no rule was needed.
 */
public final class RuleId {
  public static final String FORM_NOT_COUNTED = "form-not-counted";
  public static final String FORMER = "former";
  public static final String BOTH = "both";
  public static final String CONTEXT = "context";
  public static final String OVERRIDE = "override";
  public static final String AMBIGUOUS = "ambiguous";
  public static final String OTHER_PLACE = "other-place";
  public static final String PLACE = "place";
  public static final String PERSON_NAME = "person-name";
  public static final String PEOPLE = "people";
  public static final String THING = "thing";
  public static final String LANGUAGE = "language";
  public static final String ADDRESS = "address";
  public static final String OTHER_ACRONYM = "other-acronym";
  public static final String SCORE = "score";
  public static final String INSIDE_NAME = "inside-name";
  public static final String TEAM = "team";
  public static final String COMPANY = "company";
  public static final String DATELINE = "dateline";
  public static final String CURRENCY = "currency";
  public static final String PRONOUN = "pronoun";
  public static final String ROAD = "road";
  public static final String OTHER_LANGUAGE = "other-language";
  public static final String REPEATED = "repeated";
  public static final String LINK_BOX = "link-box";
  public static final String TITLE = "title";
  public static final String FAMILY_NAME = "family-name";
  public static final String AMBIGUOUS_NAME = "ambiguous-name";
  public static final String MIDDLE_NAME = "middle-name";
  public static final String MIDDLE_INITIAL = "middle-initial";
  public static final String INITIAL = "initial";
  public static final String ACRONYM = "acronym";
  public static final String ARTICLE_TYPE = "article-type";
  public static final String CORPUS_NAME = "corpus-name";
  public static final String GIVEN_NAME = "given-name";
  public static final String LONE_GIVEN_NAME = "lone-given-name";
  public static final String VARIANT_NAME = "variant-name";
  public static final String SPELLING = "spelling";
  public static final String EQUAL_NAME = "equal-name";
  public static final String CORPUS_ACRONYM = "corpus-acronym";
  public static final String NATIONAL_BODY = "national-body";
  public static final String SHORT_NAME = "short-name";
  public static final String LEADERS_BODY = "leaders-body";
  public static final String CORPUS_TYPE = "corpus-type";
  public static final String COUNTRY_NAME = "country-name";
  public static final String GLUED_WORDS = "glued-words";
  public static final String NO_NAME = "no-name";
  public static final String OPEN_NAME = "open-name";
  public static final String OWN_OUTLET = "own-outlet";
  public static final String UNNAMED_BODY = "unnamed-body";

  private RuleId() {}
}
