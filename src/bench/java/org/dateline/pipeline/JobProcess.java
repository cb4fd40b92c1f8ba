package org.dateline.pipeline;

import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import org.dateline.pipeline.option.CommandLine;
import org.dateline.pipeline.run.Job;

/** The job, telling at the end what it took beside the time of its own threads. */
final class JobProcess {
  private JobProcess() {}

  public static void main(String[] args) throws IOException {
    Job.run(CommandLine.parse(List.of(args)));
    double collector =
        ManagementFactory.getGarbageCollectorMXBeans().stream()
            .mapToLong(GarbageCollectorMXBean::getCollectionTime)
            .sum();
    System.err.printf(
        Locale.ROOT,
        "job; %s; just-in-time compiler %.1f s, collector %.1f s%n",
        PeakMemory.line(),
        ManagementFactory.getCompilationMXBean().getTotalCompilationTime() / 1e3,
        collector / 1e3);
  }
}
