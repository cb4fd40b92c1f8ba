package org.dateline.pipeline;

import java.io.IOException;
import java.util.List;

/** The job, telling its peak of memory at the end. */
final class JobProcess {
  private JobProcess() {}

  public static void main(String[] args) throws IOException {
    Job.run(CommandLine.parse(List.of(args)));
    System.err.println("job; " + PeakMemory.line());
  }
}
