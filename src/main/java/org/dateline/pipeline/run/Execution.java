package org.dateline.pipeline.run;

import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.runners.direct.DirectRunner;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.joda.time.Duration;

/** Runs a pipeline to its end and tells how far it is. */
final class Execution {
  private static final Duration STEP = Duration.millis(200);

  /** How the DirectRunner calls its threads. */
  private static final String WORKER = "direct-runner-worker";

  private static final long LONGEST_MILLIS = 10_000;

  private Execution() {}

  /**
   * Runs {@code pipeline}.
   *
   * @param progress tells how far it is
   * @return what came of it, for its metrics
   * @throws IllegalStateException if it does not reach its end
   */
  static PipelineResult run(Pipeline pipeline, Progress progress) {
    if (DirectRunner.class.equals(pipeline.getOptions().getRunner())) {
      DirectOptions direct = pipeline.getOptions().as(DirectOptions.class);
      direct.setBlockOnRun(false);
      direct.setEnforceImmutability(false);
      direct.setEnforceEncodability(false);
    }
    PipelineResult result = pipeline.run();
    PipelineResult.State state = await(result, progress);
    if (state != PipelineResult.State.DONE) {
      throw new IllegalStateException("the pipeline ended as " + state);
    }
    return result;
  }

  private static PipelineResult.State await(PipelineResult result, Progress progress) {
    boolean isDone = false;
    try {
      PipelineResult.State state = result.waitUntilFinish(STEP);
      while (state == null || !state.isTerminal()) {
        progress.show(result);
        state = result.waitUntilFinish(STEP);
      }
      isDone = state == PipelineResult.State.DONE;
      return state;
    } finally {
      if (!isDone) {
        joinWorkers();
      }
    }
  }

  /**
   * After a failure the runner's threads finish what they are at, and would write into a folder
   * that was removed.
   */
  private static void joinWorkers() {
    try {
      for (Thread thread : Thread.getAllStackTraces().keySet()) {
        if (thread.getName().startsWith(WORKER)) {
          thread.join(LONGEST_MILLIS);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
