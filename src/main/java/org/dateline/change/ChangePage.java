package org.dateline.change;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.table.CommandTable;
import org.dateline.table.Manifest;

/** A comparison on a page, in Markdown: what the runs are, and the numbers that moved most. */
final class ChangePage {
  /** The name of its file. */
  static final String FILE = "change.md";

  private static final int MOST = 10;
  private static final String CHECKSUM = "[0-9a-f]{64}";
  private static final int SHOWN = 12;

  /** Options that change no number in the tables compared. */
  private static final Set<String> WITHOUT_EFFECT =
      Set.of(
          "--output",
          "--config",
          "--fork",
          "--quiet",
          "--csvBom",
          "--cache",
          "--cacheMegabytes",
          "--report",
          "--maxRejected",
          "--top",
          "--texts");

  private static final Comparator<Change> MOST_MOVED =
      Comparator.<Change>comparingLong(change -> -Math.abs(change.change()))
          .thenComparing(Change::cell);

  private final FinishedRun before;
  private final FinishedRun after;
  private final ArticleMatch match;
  private final List<Change> changes;
  private final Map<String, String> codeToName;

  ChangePage(
      FinishedRun before,
      FinishedRun after,
      ArticleMatch match,
      List<Change> changes,
      Map<String, String> codeToName) {
    this.before = before;
    this.after = after;
    this.match = match;
    this.changes = changes;
    this.codeToName = codeToName;
  }

  /** The page. */
  String markdown() {
    return "# What changed\n\n"
        + format(
            "From `%s` to `%s`. %s\n\n",
            before.folder(), after.folder(), match.words(before, after))
        + differences()
        + section("All articles", false, change -> change.cell().a().equals(Cell.ALL))
        + section("Countries", true, change -> isOfCountry(change) && !isPair(change))
        + section("Pairs of countries", true, change -> isOfCountry(change) && isPair(change))
        + topics()
        + periods()
        + "Each change is the sum of the columns after it. All of them: "
        + ChangeTable.of(changes).stream()
            .map(table -> "`" + table.table().fileName() + "`")
            .collect(Collectors.joining(", "))
        + ". Entities and outlets, without causes: `"
        + CommandTable.CHANGE_ENTITIES.fileName()
        + "`, `"
        + CommandTable.CHANGE_OUTLETS.fileName()
        + "`.\n";
  }

  private String differences() {
    SortedSet<String> names = new TreeSet<>(before.facts().keySet());
    names.addAll(after.facts().keySet());
    String lines =
        names.stream()
            .filter(name -> !WITHOUT_EFFECT.contains(name))
            .filter(name -> !fact(before, name).equals(fact(after, name)))
            .map(
                name ->
                    format("- %s: `%s`, was `%s`\n", name, fact(after, name), fact(before, name)))
            .collect(Collectors.joining());
    String missing =
        Stream.of(before, after)
            .filter(run -> run.facts().isEmpty())
            .map(
                run ->
                    format(
                        "- `%s` has no %s: its options are not known\n",
                        run.folder(), Manifest.RUN_JSON))
            .collect(Collectors.joining());
    return lines.isEmpty() && missing.isEmpty() ? "" : lines + missing + "\n";
  }

  /** A fact; a checksum is cut to its first characters. */
  private static String fact(FinishedRun run, String name) {
    String fact = run.facts().getOrDefault(name, "");
    return fact.matches(CHECKSUM) ? fact.substring(0, SHOWN) : fact;
  }

  private static boolean isOfCountry(Change change) {
    return !change.cell().a().equals(Cell.ALL) && !change.cell().isOfTopic();
  }

  private String topics() {
    return changes.stream().anyMatch(change -> change.cell().isOfTopic())
        ? section("Topics", true, change -> change.cell().isOfTopic() && !isPair(change))
            + section(
                "Topics with countries",
                true,
                change -> isPair(change) && change.cell().isOfTopic())
        : "";
  }

  private boolean isPair(Change change) {
    return !change.cell().b().isEmpty();
  }

  private String section(String title, boolean isOfStories, Predicate<Change> isOfSection) {
    return table(
        title,
        changes.stream()
            .filter(change -> change.cell().period().isEmpty())
            .filter(isOfSection)
            .filter(change -> !isOfStories || change.cell().measure() == Measure.STORIES));
  }

  private String periods() {
    return table(
        "Periods",
        changes.stream()
            .filter(change -> !change.cell().period().isEmpty() && !isPair(change))
            .filter(change -> change.cell().measure() == Measure.STORIES));
  }

  private String table(String title, Stream<Change> rows) {
    List<Change> shown = rows.filter(Change::isMoved).sorted(MOST_MOVED).limit(MOST).toList();
    if (shown.isEmpty()) {
      return format("## %s\n\nNothing moved.\n\n", title);
    }
    String causes =
        Arrays.stream(Cause.values()).map(Cause::words).collect(Collectors.joining(" | "));
    return format(
            "## %s\n\n| | old | new | change | %s |\n|---|%s\n",
            title, causes, "--:|".repeat(3 + Cause.values().length))
        + shown.stream().map(this::row).collect(Collectors.joining())
        + "\n";
  }

  private String row(Change change) {
    String parts =
        Arrays.stream(Cause.values())
            .map(cause -> signed(change.part(cause)))
            .collect(Collectors.joining(" | "));
    return format(
        "| %s | %,d | %,d | %s | %s |\n",
        where(change.cell()), change.before(), change.after(), signed(change.change()), parts);
  }

  private String where(Cell cell) {
    String name = cell.a().equals(Cell.ALL) ? "" : name(cell.a());
    String pair = cell.b().isEmpty() ? "" : " and " + name(cell.b());
    return Stream.of(cell.period(), name + pair, cell.measure().label())
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private String name(String code) {
    return codeToName.getOrDefault(code, code);
  }

  private static String signed(long change) {
    return change == 0 ? "0" : format("%+,d", change);
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
