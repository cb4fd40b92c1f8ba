package org.dateline.change;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dateline.command.UsageException;
import org.dateline.count.timeline.Period;
import org.dateline.publish.OutputFolder;
import org.dateline.table.CommandTable;
import org.dateline.table.RowWriter;

/** The command {@code diff}: which numbers moved between two runs, and why. */
public final class DiffCommand {
  /** How to call the command. */
  public static final String USAGE =
      "diff OLD NEW [--out=diff] [--exitCode] [--threshold=5%] [--watch=countries,topics]";

  private static final String OUT = "--out=";
  private static final Pattern OWNED = Pattern.compile("change(_[a-z_]+)?\\.(csv|md)");

  private final FinishedRun before;
  private final FinishedRun after;
  private final Map<String, String> codeToName;
  private final ArticleMatch match;

  private DiffCommand(FinishedRun before, FinishedRun after) {
    this.before = before;
    this.after = after;
    this.codeToName = new TreeMap<>(before.codeToName());
    codeToName.putAll(after.codeToName());
    this.match = ArticleMatch.of(before, after);
  }

  /**
   * What a comparison says.
   *
   * @param lines what became of the articles, what moved far, and where the tables are
   * @param page the page of the comparison, in Markdown
   * @param isAlarm whether {@code --exitCode} was given and a number moved farther than the
   *     threshold
   */
  public record Answer(List<String> lines, String page, boolean isAlarm) {
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
    Set<Watch> watched = Watch.DEFAULT;
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
      } else if (argument.startsWith(Watch.OPTION)) {
        watched = Watch.parse(argument.substring(Watch.OPTION.length()));
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
    DiffCommand command = new DiffCommand(before, after);
    List<Move> far = command.write(out, watched).stream().filter(threshold::isPassedBy).toList();
    List<String> lines = new ArrayList<>(List.of(command.match.words(before, after)));
    if (hasExitCode) {
      lines.add(threshold.words(far));
    }
    lines.add("comparison in " + out + "; start with " + Path.of(out, ChangePage.FILE));
    String page = Files.readString(Path.of(out, ChangePage.FILE));
    return new Answer(lines, page, hasExitCode && !far.isEmpty());
  }

  /** Writes the comparison; returns what a watcher looks at. */
  private List<Move> write(String out, Set<Watch> watched) throws IOException {
    Period period = after.period().or(before::period).orElse(Period.DAY);
    List<Change> changes = Changes.of(new Steps(before, after, match), period);
    ChangePage page = new ChangePage(before, after, match, changes, codeToName);
    try (OutputFolder folder = OutputFolder.open("--out", out)) {
      for (ChangeTable table : ChangeTable.of(changes)) {
        write(table, changes, folder.tables());
      }
      Path old = Path.of(before.folder());
      Path now = Path.of(after.folder());
      List<NameChange> entities = NameChanges.ofEntities(old, now);
      List<NameChange> outlets = NameChanges.ofOutlets(before, after);
      write(CommandTable.CHANGE_ENTITIES, entities, folder.tables());
      write(CommandTable.CHANGE_OUTLETS, outlets, folder.tables());
      Files.writeString(
          folder.tables().resolve(ChangePage.FILE),
          page.markdown() + "\n" + Novelty.markdown(old, now, entities));
      folder.publish(OWNED);
      return Move.of(watched, changes, codeToName, entities, outlets);
    }
  }

  private void write(CommandTable table, List<NameChange> changes, Path folder) throws IOException {
    try (RowWriter rows = rows(table, folder)) {
      changes.forEach(change -> rows.row(change.row()));
    }
  }

  private void write(ChangeTable table, List<Change> changes, Path folder) throws IOException {
    try (RowWriter rows = rows(table.table(), folder)) {
      changes.stream()
          .filter(table::has)
          .forEach(change -> rows.row(table.row(change, codeToName)));
    }
  }

  private RowWriter rows(CommandTable table, Path folder) throws IOException {
    BufferedWriter out = Files.newBufferedWriter(folder.resolve(table.fileName()));
    out.write(RowWriter.head(table.columns(), after.hasByteOrderMark()));
    return new RowWriter(table.columns(), out);
  }
}
