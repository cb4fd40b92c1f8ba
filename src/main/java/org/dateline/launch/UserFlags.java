package org.dateline.launch;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The flags that the user gave the JVM, on the command line or in the environment.
 *
 * @param given as the JVM lists them
 */
record UserFlags(List<String> given) {
  private static final Pattern COLLECTOR = Pattern.compile("-XX:[+-]Use\\w*GC");
  private static final Pattern HEAP =
      Pattern.compile("-Xm[snx].*|-XX:\\w*(?:Heap|RAM|NewSize|NewRatio|Survivor)\\w*=.*");
  private static final Pattern COMPILER =
      Pattern.compile("-Xint|-Xcomp|-XX:[+-]?\\w*(?:Tier|Compil|JVMCI)\\w*(?:=.*)?");
  private static final Pattern LOG = Pattern.compile("-Xlog.*");

  /** What can be done by one process only, or what looks at the process it is given to. */
  private static final Pattern ONE_PROCESS =
      Pattern.compile(
          "-agent.*|-javaagent.*|-Xrun.*|-Xdebug|-Xshare.*|-Xloggc.*|-Xlog:[^:]*:(?!std).*"
              + "|-XX:\\w*(?:Archive|FlightRecord|AOT)\\w*[=:].*|-XX:[+-]AutoCreateSharedArchive"
              + "|-Dcom\\.sun\\.management.*");

  UserFlags {
    given = List.copyOf(given);
  }

  boolean chooseCollector() {
    return any(COLLECTOR);
  }

  boolean chooseHeap() {
    return any(HEAP);
  }

  boolean chooseCompiler() {
    return any(COMPILER);
  }

  boolean chooseLog() {
    return any(LOG);
  }

  /** Whether a second JVM with the same flags would get in the way of the first, or be missed. */
  boolean areAboutOneProcess() {
    return any(ONE_PROCESS);
  }

  private boolean any(Pattern pattern) {
    return given.stream().anyMatch(flag -> pattern.matcher(flag).matches());
  }
}
