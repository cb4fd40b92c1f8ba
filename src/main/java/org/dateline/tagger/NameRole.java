package org.dateline.tagger;

/** The places a word takes in the names of a gazetteer. The numbers are part of the model. */
final class NameRole {
  static final int FIRST_OF_PERSON = 0;
  static final int LAST_OF_PERSON = 1;
  static final int GIVEN_NAME = 2;
  static final int LOCATION = 3;
  static final int FIRST_OF_LOCATION = 4;
  static final int LAST_OF_LOCATION = 5;
  static final int FIRST_OF_ORGANIZATION = 6;
  static final int LAST_OF_ORGANIZATION = 7;
  static final int ORGANIZATION = 8;
  static final int LAST_OF_TITLE = 9;
  static final int COUNT = 10;

  private NameRole() {}
}
