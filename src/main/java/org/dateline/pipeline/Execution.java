package org.dateline.pipeline;

import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.runners.direct.DirectRunner;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.joda.time.Duration;

/** Runs a pipeline to its end and tells how far it is. */
final class Execution {
  private static final Duration STEP = Duration.millis(200);

  private Execution() {}

  /**
   * Runs {@code pipeline}.
   *
   * @param bytes what it has to read
   * @throws IllegalStateException if it does not reach its end
   */
  static void run(Pipeline pipeline, long bytes) {
    if (DirectRunner.class.equals(pipeline.getOptions().getRunner())) {
      DirectOptions direct = pipeline.getOptions().as(DirectOptions.class);
      direct.setBlockOnRun(false);
      direct.setEnforceImmutability(false);
      direct.setEnforceEncodability(false);
    }
    PipelineResult result = pipeline.run();
    Progress progress = new Progress(bytes);
    PipelineResult.State state = result.waitUntilFinish(STEP);
    while (state == null || !state.isTerminal()) {
      progress.show(result);
      state = result.waitUntilFinish(STEP);
    }
    progress.end();
    if (state != PipelineResult.State.DONE) {
      throw new IllegalStateException("the pipeline ended as " + state);
    }
  }
}
