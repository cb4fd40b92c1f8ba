package org.dateline.gazetteer;

import java.util.Arrays;
import java.util.Optional;

/** What an analyst's own decision does. */
public enum OverrideAction {
  MERGE("merge"),
  SPLIT("split"),
  IGNORE("ignore"),
  RETYPE("retype"),
  COUNTRY("country"),
  NOT_COUNTRY("not-country");

  private final String label;

  OverrideAction(String label) {
    this.label = label;
  }

  /** The word for it in the file. */
  public String label() {
    return label;
  }

  static Optional<OverrideAction> labelled(String label) {
    return Arrays.stream(values()).filter(action -> action.label.equals(label)).findFirst();
  }
}
