package org.dateline.pipeline.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.pipeline.block.RunChoices;
import org.dateline.pipeline.option.CountingSettings;
import org.dateline.pipeline.option.DatelineOptions;
import org.dateline.pipeline.option.Settings;
import org.dateline.pipeline.option.Version;
import org.dateline.report.DynamicNetwork;
import org.dateline.report.Network;
import org.dateline.report.NetworkTies;
import org.dateline.report.Report;
import org.dateline.report.finding.Highlights;
import org.dateline.report.finding.ListedFile;
import org.dateline.report.finding.ReportFacts;
import org.dateline.report.paper.CitationFile;
import org.dateline.report.paper.MethodsPage;
import org.dateline.report.paper.PaperFacts;
import org.dateline.table.DataPackage;
import org.dateline.table.Manifest;
import org.dateline.table.Table;
import org.dateline.table.WrittenFile;
import org.dateline.table.workbook.Workbook;

/** Writes what stands beside the tables, from the finished tables: no article is read again. */
public final class BesideTables {
  private static final String NETWORK = "network.graphml";
  private static final String DYNAMIC_NETWORK = "network.gexf";
  private static final String REPORT = "report.html";

  /** Names of all files that a run may write. */
  public static final Pattern NAMES =
      Pattern.compile(
          Stream.of(Table.values()).map(Table::label).collect(Collectors.joining("|", "(", ")"))
              + "(-\\d{3,})?\\.csv|texts\\.jsonl|"
              + Stream.of(
                      Workbook.FILE,
                      NETWORK,
                      DYNAMIC_NETWORK,
                      REPORT,
                      DataPackage.FILE,
                      MethodsPage.FILE,
                      CitationFile.FILE,
                      Manifest.RUN_JSON)
                  .map(Pattern::quote)
                  .collect(Collectors.joining("|")));

  private final Path folder;
  private final Settings settings;
  private final RunChoices choices;
  private final Manifest manifest;
  private final Map<String, Boolean> zeroFilled;

  /**
   * Will write to {@code folder}, where the tables are.
   *
   * @param choices what the data decided
   * @param manifest knows the tables; what is written is added to it
   * @param zeroFilled by the label of each timeline, whether it lists periods without a story too
   */
  public BesideTables(
      Path folder,
      Settings settings,
      RunChoices choices,
      Manifest manifest,
      Map<String, Boolean> zeroFilled) {
    this.folder = folder;
    this.settings = settings;
    this.choices = choices;
    this.manifest = manifest;
    this.zeroFilled = Map.copyOf(zeroFilled);
  }

  /**
   * Writes it, the workbook and the networks while the others are made; returns the main figures of
   * the run.
   *
   * @param counts by the labels of {@link org.dateline.pipeline.metric.RunCount}
   */
  public Highlights write(DatelineOptions options, Map<String, Long> counts) throws IOException {
    DataPackage.write(folder, Version.current(), zeroFilled);
    addToManifest(DataPackage.FILE);
    try (Background workbook = new Background("workbook", this::writeWorkbookAndNetworks)) {
      Map<String, String> shown = shown(options);
      String command = command(options);
      Highlights highlights = writeReport(command, shown, counts);
      addToManifest(REPORT);
      PaperFacts paper = new PaperFacts(Version.current(), command, shown, counts, highlights);
      MethodsPage.write(folder, paper);
      addToManifest(MethodsPage.FILE);
      CitationFile.write(folder, paper);
      addToManifest(CitationFile.FILE);
      workbook.await();
      return highlights;
    }
  }

  private void writeWorkbookAndNetworks() throws IOException {
    Workbook.write(folder, manifest, settings.tables().hasTexts());
    addToManifest(Workbook.FILE);
    NetworkTies ties = NetworkTies.read(folder, settings.counting().top());
    Network.write(ties, folder.resolve(NETWORK));
    addToManifest(NETWORK);
    DynamicNetwork.write(ties, folder, choices.time().period(), folder.resolve(DYNAMIC_NETWORK));
    addToManifest(DYNAMIC_NETWORK);
  }

  private void addToManifest(String name) throws IOException {
    manifest.add(WrittenFile.of(folder.resolve(name)));
  }

  private Map<String, String> shown(DatelineOptions options) {
    Map<String, String> shown = new LinkedHashMap<>();
    shown.put("countries", options.getCountries());
    shown.put("count", options.getCount());
    shown.put("period", chosen(options.getPeriod(), choices.time().period().label()));
    shown.put(
        "minStories", chosen(options.getMinStories(), Integer.toString(choices.minStories())));
    shown.put("timezone", options.getTimezone());
    shown.put("duplicates", options.getDuplicates());
    shown.put("repeated", options.getRepeated());
    shown.put("entities", Boolean.toString(options.getEntities()));
    return shown;
  }

  private Highlights writeReport(
      String command, Map<String, String> shown, Map<String, Long> counts) throws IOException {
    return Report.write(
        folder,
        folder.resolve(REPORT),
        new ReportFacts(
            Version.current(),
            command,
            choices.time().period(),
            shown,
            counts,
            files(),
            settings.tables().hasTexts()));
  }

  /** The command that gives the same tables; where they go does not matter. */
  private static String command(DatelineOptions options) {
    Map<String, String> asked = new LinkedHashMap<>();
    asked.put("input", options.getInput());
    asked.put("countries", options.getCountries());
    asked.put("count", options.getCount());
    asked.put("period", options.getPeriod());
    asked.put("minStories", options.getMinStories());
    asked.put("from", options.getFrom());
    asked.put("to", options.getTo());
    asked.put("timezone", options.getTimezone());
    asked.put("duplicates", options.getDuplicates());
    asked.put("repeated", options.getRepeated());
    asked.put("entities", Boolean.toString(options.getEntities()));
    asked.put("groups", options.getGroups());
    asked.put("topics", options.getTopics());
    asked.put("overrides", options.getOverrides());
    asked.put("gazetteer", options.getGazetteer());
    return asked.entrySet().stream()
        .filter(option -> !option.getValue().isEmpty())
        .map(option -> " --" + option.getKey() + "=" + option.getValue())
        .collect(Collectors.joining("", "java -jar dateline.jar", ""));
  }

  private static String chosen(String asked, String chosen) {
    return asked.equals(CountingSettings.AUTO) ? chosen + " (auto)" : chosen;
  }

  private List<ListedFile> files() {
    List<ListedFile> files = new ArrayList<>();
    for (Table table : Table.values()) {
      Optional<WrittenFile> file = manifest.file(table.fileName(1));
      for (int next = 2; file.isPresent(); next++) {
        WrittenFile written = file.get();
        files.add(new ListedFile(written.name(), table.meaning(), OptionalLong.of(written.rows())));
        file = manifest.file(table.fileName(next));
      }
    }
    files.add(other(Workbook.FILE, "The tables but the mentions as a workbook."));
    files.add(other(NETWORK, "Countries and the most frequent entities as a network."));
    files.add(other(DYNAMIC_NETWORK, "The same network with the stories of each period."));
    files.add(other(DataPackage.FILE, "Every column's type, meaning, formula and unit."));
    files.add(
        other(MethodsPage.FILE, "Paragraphs for the methods of a paper, made from this run."));
    files.add(other(CitationFile.FILE, "How to cite the tables; write your name into it."));
    files.add(
        other(Manifest.RUN_JSON, "Version, options, counts, seconds and checksums of the run."));
    return files;
  }

  private static ListedFile other(String name, String meaning) {
    return new ListedFile(name, meaning, OptionalLong.empty());
  }
}
