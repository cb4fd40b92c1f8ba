package org.dateline.audit;

import java.util.List;

/** The types of mentions that an audit may be about. */
final class AuditTypes {
  static final String COUNTRY = "country";
  static final List<String> ALL = List.of(COUNTRY, "person", "organization", "location");

  private AuditTypes() {}
}
