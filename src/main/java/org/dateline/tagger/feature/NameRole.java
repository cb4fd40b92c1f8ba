package org.dateline.tagger.feature;

/** The places a word takes in the names of a gazetteer. The numbers are part of the model. */
public final class NameRole {
  public static final int FIRST_OF_PERSON = 0;
  public static final int LAST_OF_PERSON = 1;
  public static final int GIVEN_NAME = 2;
  public static final int LOCATION = 3;
  public static final int FIRST_OF_LOCATION = 4;
  public static final int LAST_OF_LOCATION = 5;
  public static final int FIRST_OF_ORGANIZATION = 6;
  public static final int LAST_OF_ORGANIZATION = 7;
  public static final int ORGANIZATION = 8;
  public static final int LAST_OF_TITLE = 9;
  public static final int COUNT = 10;

  private NameRole() {}
}
