package org.dateline.change;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dateline.command.UsageException;
import org.dateline.count.timeline.Period;
import org.dateline.publish.OutputFolder;
import org.dateline.table.RowWriter;

/** The command {@code diff}: which numbers moved between two runs, and why. */
public final class DiffCommand {
  /** How to call the command. */
  public static final String USAGE = "diff OLD NEW [--out=diff] [--exitCode] [--threshold=5%]";

  private static final String OUT = "--out=";
  private static final Pattern OWNED = Pattern.compile("change(_[a-z_]+)?\\.(csv|md)");

  private final FinishedRun before;
  private final FinishedRun after;
  private final Map<String, String> codeToName;

  private DiffCommand(FinishedRun before, FinishedRun after) {
    this.before = before;
    this.after = after;
    this.codeToName = new TreeMap<>(before.codeToName());
    codeToName.putAll(after.codeToName());
  }

  /**
   * What a comparison says.
   *
   * @param lines what became of the articles, what moved far, and where the tables are
   * @param isAlarm whether {@code --exitCode} was given and a number moved farther than the
   *     threshold
   */
  public record Answer(List<String> lines, boolean isAlarm) {
    /** Copies the list. */
    public Answer {
      lines = List.copyOf(lines);
    }
  }

  /**
   * Compares the two runs that follow the word {@code diff}.
   *
   * @throws UsageException if it is not two folders of finished runs and known options
   */
  public static Answer answer(List<String> arguments) throws IOException {
    String out = "diff";
    boolean hasExitCode = false;
    Threshold threshold = Threshold.NONE;
    List<String> folders = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (OUT.equals(argument + "=") && i + 1 < arguments.size()) {
        out = arguments.get(++i);
      } else if (argument.startsWith(OUT)) {
        out = argument.substring(OUT.length());
      } else if (argument.equals("--exitCode") || argument.equals("--exitCode=true")) {
        hasExitCode = true;
      } else if (argument.startsWith(Threshold.OPTION)) {
        threshold = Threshold.parse(argument.substring(Threshold.OPTION.length()));
      } else if (argument.startsWith("--")) {
        throw new UsageException("diff: unknown option " + argument + "; write " + USAGE);
      } else {
        folders.add(argument);
      }
    }
    if (folders.size() != 2) {
      throw new UsageException(
          "diff: takes two folders, not " + folders.size() + "; write " + USAGE);
    }
    if (out.isBlank()) {
      throw new UsageException("--out: is empty; name a folder");
    }
    for (String folder : folders) {
      OutputFolder.recover(folder);
    }
    FinishedRun before = FinishedRunReader.read(folders.get(0));
    FinishedRun after = FinishedRunReader.read(folders.get(1));
    return new DiffCommand(before, after).write(out, threshold, hasExitCode);
  }

  private Answer write(String out, Threshold threshold, boolean hasExitCode) throws IOException {
    ArticleMatch match = ArticleMatch.of(before, after);
    Period period = after.period().or(before::period).orElse(Period.DAY);
    List<Change> changes = Changes.of(new Steps(before, after, match), period);
    ChangePage page = new ChangePage(before, after, match, changes, codeToName);
    try (OutputFolder folder = OutputFolder.open("--out", out)) {
      for (ChangeTable table : ChangeTable.values()) {
        write(table, changes, folder.tables().resolve(table.fileName()));
      }
      Path old = Path.of(before.folder());
      Path now = Path.of(after.folder());
      List<NameChange> entities = NameChanges.ofEntities(old, now);
      write(NameChangeTable.CHANGE_ENTITIES, entities, folder.tables());
      write(NameChangeTable.CHANGE_OUTLETS, NameChanges.ofOutlets(before, after), folder.tables());
      Files.writeString(
          folder.tables().resolve(ChangePage.FILE),
          page.markdown() + "\n" + Novelty.markdown(old, now, entities));
      folder.publish(OWNED);
    }
    List<Change> far = changes.stream().filter(threshold::isPassedBy).toList();
    List<String> lines = new ArrayList<>(List.of(page.articles()));
    if (hasExitCode) {
      lines.add(threshold.words(far));
    }
    lines.add("comparison in " + out + "; start with " + Path.of(out, ChangePage.FILE));
    return new Answer(lines, hasExitCode && !far.isEmpty());
  }

  private void write(NameChangeTable table, List<NameChange> changes, Path folder)
      throws IOException {
    BufferedWriter out = Files.newBufferedWriter(folder.resolve(table.fileName()));
    out.write(RowWriter.head(NameChangeTable.columns(), after.hasByteOrderMark()));
    try (RowWriter rows = new RowWriter(NameChangeTable.columns(), out)) {
      changes.forEach(change -> NameChangeTable.write(rows, change));
    }
  }

  private void write(ChangeTable table, List<Change> changes, Path file) throws IOException {
    BufferedWriter out = Files.newBufferedWriter(file);
    out.write(RowWriter.head(table.columns(), after.hasByteOrderMark()));
    try (RowWriter rows = new RowWriter(table.columns(), out)) {
      changes.stream()
          .filter(table::has)
          .forEach(change -> rows.row(table.row(change, codeToName)));
    }
  }
}
