package org.dateline.pipeline;

/** The user's command line, configuration or input is not what the job can work with. */
public final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** One line: where, what is wrong, the value, what to do. */
  public UsageException(String message) {
    super(message);
  }

  /** The same, with what led to it. */
  public UsageException(String message, Throwable cause) {
    super(message, cause);
  }
}
