package org.dateline.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordingFile;
import org.dateline.launch.FlagsOfInput;

/**
 * Runs the job under the flight recorder of Java and prints where the processor time of its own
 * threads goes, stage by stage. What the compiler and the collector take stands in the line that
 * the job itself prints.
 */
final class ProfileBenchmark {
  private static final String RUNNER = "runner, options, start";
  private static final String IDLE = "runner, looking for work";

  /** Events with a stack, and how many seconds lie between two of them in one thread. */
  private static final Map<String, Double> EVENT_TO_SECONDS =
      Map.of("jdk.ExecutionSample", 0.01, "jdk.NativeMethodSample", 0.02);

  /** The first that fits the innermost frame of our own decides; helpers in between fit none. */
  private static final Map<String, String> PREFIX_TO_STAGE = new LinkedHashMap<>();

  static {
    PREFIX_TO_STAGE.put("article.", "reading: unpacking, decoding, parsing, dates, language");
    PREFIX_TO_STAGE.put("text.Tokenizer", "tokens and sentences");
    PREFIX_TO_STAGE.put("tagger.", "tagger");
    PREFIX_TO_STAGE.put("extract.entity.", "entity rules and merging");
    PREFIX_TO_STAGE.put("extract.country.", "countries");
    PREFIX_TO_STAGE.put("gazetteer.Gazetteer", "loading the gazetteer");
    PREFIX_TO_STAGE.put("model.ArticleId", "ids of articles");
    PREFIX_TO_STAGE.put("note.", "notes of articles, and their words");
    PREFIX_TO_STAGE.put("trail.", "trails of words");
    PREFIX_TO_STAGE.put("passage.", "repeated text");
    PREFIX_TO_STAGE.put("pipeline.passage.", "repeated text");
    PREFIX_TO_STAGE.put("story.", "stories");
    PREFIX_TO_STAGE.put("pipeline.story.", "stories");
    PREFIX_TO_STAGE.put("identity.", "who is who");
    PREFIX_TO_STAGE.put("pipeline.settle.DecideIdentities", "who is who");
    PREFIX_TO_STAGE.put("pipeline.settle.SettleMentions", "writing mentions");
    PREFIX_TO_STAGE.put("pipeline.parcel.", "packing between steps");
    PREFIX_TO_STAGE.put("pipeline.DropSameArticles", "dropping same articles by id");
    PREFIX_TO_STAGE.put("count.word.", "words of countries");
    PREFIX_TO_STAGE.put("pipeline.word.", "words of countries");
    PREFIX_TO_STAGE.put("count.outlet.", "outlets and stories");
    PREFIX_TO_STAGE.put("pipeline.outlet.", "outlets and stories");
    PREFIX_TO_STAGE.put("count.EntityPairCounts", "pairs of entities");
    PREFIX_TO_STAGE.put("count.PairCounts", "pairs of entities");
    PREFIX_TO_STAGE.put("pipeline.CountEntityPairs", "pairs of entities");
    PREFIX_TO_STAGE.put("pipeline.MergeEntityPairs", "pairs of entities");
    PREFIX_TO_STAGE.put("pipeline.KeepFrequentPairs", "pairs of entities");
    PREFIX_TO_STAGE.put("pipeline.PairCountries", "pairs of entities");
    PREFIX_TO_STAGE.put("pipeline.CountArticles", "counting");
    PREFIX_TO_STAGE.put("pipeline.MergeCountryCounts", "counting");
    PREFIX_TO_STAGE.put("pipeline.MergeEntityCounts", "counting");
    PREFIX_TO_STAGE.put("pipeline.Write", "writing tables of counts");
    PREFIX_TO_STAGE.put("pipeline.example.", "writing tables of counts");
    PREFIX_TO_STAGE.put("pipeline.JoinRowFiles", "joining row files");
    PREFIX_TO_STAGE.put("table.workbook.", "workbook");
    PREFIX_TO_STAGE.put("report.network.", "networks");
    PREFIX_TO_STAGE.put("report.Network", "networks");
    PREFIX_TO_STAGE.put("report.DynamicNetwork", "networks");
    PREFIX_TO_STAGE.put("report.", "report");
    PREFIX_TO_STAGE.put("table.WrittenFile", "checksums");
    PREFIX_TO_STAGE.put("table.DataPackage", "data package");
    PREFIX_TO_STAGE.put("pipeline.input.Listing", "listing");
  }

  private final Map<String, Double> stageToSeconds = new LinkedHashMap<>();

  private ProfileBenchmark() {
    PREFIX_TO_STAGE.values().forEach(stage -> stageToSeconds.put(stage, 0.0));
    stageToSeconds.put(RUNNER, 0.0);
    stageToSeconds.put(IDLE, 0.0);
  }

  /** Arguments: a folder of articles, the heap as in -Xmx, further options of the job. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("dateline-profile");
    Path recording = folder.resolve("job.jfr");
    List<String> arguments =
        new ArrayList<>(List.of("--input=" + args[0], "--output=" + folder.resolve("tables")));
    arguments.addAll(Arrays.asList(args).subList(2, args.length));
    List<String> recorder = new ArrayList<>(FlagsOfInput.of(args[0]));
    recorder.add("-XX:StartFlightRecording=settings=profile,filename=" + recording);
    double seconds = TimedProcess.run(JobProcess.class, args[1], recorder, arguments);
    ProfileBenchmark profile = new ProfileBenchmark();
    profile.add(recording);
    profile.print(seconds);
    Folders.delete(folder);
  }

  private void add(Path recording) throws IOException {
    try (RecordingFile events = new RecordingFile(recording)) {
      while (events.hasMoreEvents()) {
        RecordedEvent event = events.readEvent();
        Double seconds = EVENT_TO_SECONDS.get(event.getEventType().getName());
        if (seconds != null && event.getStackTrace() != null) {
          stageToSeconds.merge(stage(event.getStackTrace().getFrames()), seconds, Double::sum);
        }
      }
    }
  }

  private static String stage(List<RecordedFrame> frames) {
    for (RecordedFrame frame : frames) {
      RecordedMethod method = frame.getMethod();
      String name = method.getType().getName();
      if (name.startsWith("org.dateline.")) {
        String own = name.substring("org.dateline.".length());
        for (Map.Entry<String, String> entry : PREFIX_TO_STAGE.entrySet()) {
          if (own.startsWith(entry.getKey())) {
            return entry.getValue();
          }
        }
      }
    }
    boolean isIdle =
        frames.stream()
            .anyMatch(frame -> frame.getMethod().getType().getName().endsWith(".QuiescenceDriver"));
    return isIdle ? IDLE : RUNNER;
  }

  private void print(double seconds) {
    double all = stageToSeconds.values().stream().mapToDouble(Double::doubleValue).sum();
    System.out.printf(
        Locale.ROOT, "%.0f s; of %.0f s of processor time in Java threads:%n", seconds, all);
    stageToSeconds.forEach(
        (stage, own) ->
            System.out.printf(Locale.ROOT, "%4.1f %%, %.1f s, %s%n", 100 * own / all, own, stage));
  }
}
