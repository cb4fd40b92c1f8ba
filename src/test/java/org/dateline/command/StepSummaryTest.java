package org.dateline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepSummaryTest {
  @TempDir private Path folder;

  @Test
  void isAppendedToWhatOtherStepsWrote() throws IOException {
    Path page = Files.writeString(folder.resolve("page.md"), "before\n");

    assertThat(StepSummary.append(page.toString(), "ours\n")).isEmpty();

    assertThat(page).hasContent("before\nours\n");
  }

  @Test
  void fileThatCannotBeWrittenIsAWarning() {
    assertThat(StepSummary.append(folder.toString(), "ours"))
        .hasValueSatisfying(
            s -> assertThat(s).startsWith("GITHUB_STEP_SUMMARY: cannot be written"));
  }
}
