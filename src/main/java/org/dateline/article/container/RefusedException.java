package org.dateline.article.container;

import java.io.IOException;
import org.dateline.model.RejectReason;

/** Content that is not read any further, with the reason for {@code rejected.csv}. */
public final class RefusedException extends IOException {
  private final RejectReason reason;

  /** Refuses, in one line of detail. */
  public RefusedException(RejectReason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  /** The short word for it. */
  public RejectReason reason() {
    return reason;
  }

  /** What was wrong. */
  public String detail() {
    String message = getMessage();
    return message == null ? "" : message;
  }
}
