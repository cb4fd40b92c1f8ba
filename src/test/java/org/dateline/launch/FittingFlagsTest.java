package org.dateline.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which flags fit, and that the user's win. */
final class FittingFlagsTest {
  private static final long HEAP = 4L << 30;
  private static final String FIRST_COMPILER = "-XX:TieredStopAtLevel=1";
  private static final String COLLECTOR = "-XX:+UseSerialGC";
  private static final OptionalLong SMALL = OptionalLong.of(FittingFlags.SMALL_INPUT);
  private static final OptionalLong LARGE = OptionalLong.of(FittingFlags.SMALL_INPUT + 1);
  private static final Optional<Path> NO_ARCHIVE = Optional.empty();

  @Test
  void smallInputGetsTheFirstCompilerAlone() {
    assertThat(flags(SMALL)).contains(COLLECTOR, FIRST_COMPILER);
  }

  @Test
  void largeAndUnknownInputsKeepBothCompilers() {
    assertThat(flags(LARGE)).contains(COLLECTOR).doesNotContain(FIRST_COMPILER);
    assertThat(flags(OptionalLong.empty())).contains(COLLECTOR).doesNotContain(FIRST_COMPILER);
  }

  @Test
  void spaceForNewObjectsIsSmallUnlessTheInputIsLargeOrUnknown() {
    OptionalLong usual = OptionalLong.of(FittingFlags.USUAL_INPUT);
    OptionalLong huge = OptionalLong.of(FittingFlags.USUAL_INPUT + 1);

    assertThat(flags(usual)).contains("-XX:MaxNewSize=128m").noneMatch(f -> f.startsWith("-Xmx"));
    assertThat(flags(huge)).isEqualTo(flags(OptionalLong.empty())).hasSize(4);
  }

  @Test
  void heapBeginsLargeForALargeInputWhereTheMachineAllowsIt() {
    OptionalLong large = OptionalLong.of(FittingFlags.LARGE_HEAP_INPUT);
    OptionalLong smaller = OptionalLong.of(FittingFlags.LARGE_HEAP_INPUT - 1);
    UserFlags none = new UserFlags(List.of());

    assertThat(flags(large)).contains("-XX:InitialHeapSize=536870912");
    assertThat(flags(smaller)).noneMatch(flag -> flag.startsWith("-XX:InitialHeapSize"));
    assertThat(FittingFlags.of(large, FittingFlags.LARGE_HEAP, NO_ARCHIVE, none))
        .noneMatch(flag -> flag.startsWith("-XX:InitialHeapSize"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          -XX:+UseG1GC             ; -XX:.UseSerialGC|-XX:(M..(HeapFreeRatio|NewSize)|InitialHeapSize)=.*
          -XX:+UseZGC              ; -XX:.UseSerialGC|-XX:(M..(HeapFreeRatio|NewSize)|InitialHeapSize)=.*
          -XX:-UseSerialGC         ; -XX:.UseSerialGC|-XX:(M..(HeapFreeRatio|NewSize)|InitialHeapSize)=.*
          -Xmx2g                   ; -XX:(M..(HeapFreeRatio|NewSize)|InitialHeapSize)=.*
          -Xmn64m                  ; -XX:(M..(HeapFreeRatio|NewSize)|InitialHeapSize)=.*
          -XX:MaxRAMPercentage=50  ; -XX:(M..(HeapFreeRatio|NewSize)|InitialHeapSize)=.*
          -XX:MaxHeapSize=1g       ; -XX:(M..(HeapFreeRatio|NewSize)|InitialHeapSize)=.*
          -XX:MinHeapFreeRatio=40  ; -XX:(M..(HeapFreeRatio|NewSize)|InitialHeapSize)=.*
          -XX:TieredStopAtLevel=4  ; -XX:TieredStopAtLevel=1
          -XX:-TieredCompilation   ; -XX:TieredStopAtLevel=1
          -Xint                    ; -XX:TieredStopAtLevel=1
          -Dname=value             ; none
          """)
  void flagOfTheUserSilencesOursOfTheSameConcernAlone(String flag, String ours) {
    UserFlags user = new UserFlags(List.of(flag));

    List<String> flags = FittingFlags.of(SMALL, HEAP, NO_ARCHIVE, user);

    assertThat(flags).isEqualTo(flags(SMALL).stream().filter(each -> !each.matches(ours)).toList());
    assertThat(user.areAboutOneProcess()).isFalse();
  }

  @Test
  void archiveIsUsedWithoutAWordIfItDoesNotFit() {
    Optional<Path> archive = Optional.of(Path.of("/here/dateline.jsa"));

    assertThat(FittingFlags.of(LARGE, HEAP, archive, new UserFlags(List.of())))
        .contains("-XX:SharedArchiveFile=/here/dateline.jsa", "-Xlog:disable");
    assertThat(FittingFlags.of(LARGE, HEAP, archive, new UserFlags(List.of("-Xlog:gc"))))
        .contains("-XX:SharedArchiveFile=/here/dateline.jsa")
        .noneMatch(flag -> flag.startsWith("-Xlog"));
  }

  @ParameterizedTest
  @CsvSource({
    "-agentlib:jdwp=transport=dt_socket",
    "-javaagent:jacoco.jar",
    "-XX:StartFlightRecording:filename=a.jfr",
    "-XX:ArchiveClassesAtExit=a.jsa",
    "-XX:SharedArchiveFile=a.jsa",
    "-Xshare:dump",
    "-Xlog:gc:gc.log",
    "-Dcom.sun.management.jmxremote.port=1",
  })
  void flagForOneProcessIsSeen(String flag) {
    assertThat(new UserFlags(List.of("-Xmx1g", flag)).areAboutOneProcess()).isTrue();
  }

  @Test
  void logOnTheTerminalIsForEveryProcess() {
    assertThat(new UserFlags(List.of("-Xlog:gc", "-Xlog:gc:stderr")).areAboutOneProcess())
        .isFalse();
  }

  @Test
  void warningsOfNewerVersionsAreTurnedOffThereAlone() {
    assertThat(FittingFlags.againstWarnings(21)).isEmpty();
    assertThat(FittingFlags.againstWarnings(25)).hasSize(2);
  }

  private static List<String> flags(OptionalLong size) {
    return FittingFlags.of(size, HEAP, NO_ARCHIVE, new UserFlags(List.of()));
  }
}
