package org.dateline.article.content;

/** Names of files as they stand in the tables. */
public final class FileNames {
  private FileNames() {}

  /** The name with control characters written as {@code \n} or {@code \}{@code u0001}. */
  public static String escape(String name) {
    StringBuilder escaped = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
        escaped.append(escape(c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  private static String escape(char c) {
    return switch (c) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> String.format("\\u%04x", (int) c);
    };
  }

  /**
   * Whether a member or any folder above it is hidden, or is what an archiver or Word put there.
   */
  public static boolean isHidden(String member) {
    for (String part : member.split("[/\\\\]", -1)) {
      boolean isLock = part.startsWith("~$");
      if (isLock
          || part.equals("__MACOSX")
          || (part.startsWith(".") && !part.matches("\\.{1,2}"))) {
        return true;
      }
    }
    return false;
  }
}
