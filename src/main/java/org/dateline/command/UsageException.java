package org.dateline.command;

import java.util.Map;

/** The user's command line, configuration or input is not what the job can work with. */
public final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private static final String OPTION = "--";

  /** One line: where, what is wrong, the value, what to do. */
  public UsageException(String message) {
    super(message);
  }

  /** The same, with what led to it. */
  public UsageException(String message, Throwable cause) {
    super(message, cause);
  }

  /**
   * The same, naming file and line where the option it complains of was set.
   *
   * @param optionToPlace where options were set, of those that were not on the command line
   */
  public UsageException placed(Map<String, String> optionToPlace) {
    String message = String.valueOf(getMessage());
    int colon = message.indexOf(':');
    if (!message.startsWith(OPTION) || colon < 0) {
      return this;
    }
    String option = message.substring(OPTION.length(), colon);
    return optionToPlace.containsKey(option)
        ? new UsageException(
            optionToPlace.get(option) + ": " + message.substring(OPTION.length()), this)
        : this;
  }
}
