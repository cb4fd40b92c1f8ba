package org.dateline.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.model.MentionType;
import org.dateline.text.Folding;

/**
 * The analyst's own decisions, one a line.
 *
 * @param rows in the order of the file
 */
public record Overrides(List<OverrideRow> rows) {
  /** No decisions. */
  public static final Overrides NONE = new Overrides(List.of());

  private static final String HEADER = "action,type,name,to";
  private static final int NAME = 2;
  private static final int TO = 3;

  /** Copies the list. */
  public Overrides {
    rows = List.copyOf(rows);
  }

  /**
   * Parses and checks a file.
   *
   * @param file its name in messages
   * @param gazetteer the run's, whose countries a line may lead to
   */
  public static Overrides parse(String file, String csv, Gazetteer gazetteer) {
    List<OverrideRow> rows = new ArrayList<>();
    Map<String, Integer> keyToLine = new HashMap<>();
    for (CsvLine line : CsvLine.parse(file, csv, HEADER)) {
      OverrideRow row = row(line, rows.size(), gazetteer);
      String key = row.action() + " " + row.type() + " " + Folding.fold(row.name());
      Integer earlier = keyToLine.putIfAbsent(key, line.number());
      if (earlier != null) {
        throw line.fault("decided twice", row.name(), "see line " + earlier);
      }
      rows.add(row);
    }
    return new Overrides(rows);
  }

  private static OverrideRow row(CsvLine line, int index, Gazetteer gazetteer) {
    String word = line.required(0, "action");
    OverrideAction action =
        OverrideAction.labelled(word)
            .orElseThrow(() -> line.fault("unknown action", word, "choose " + actions()));
    Optional<MentionType> type = type(line, action);
    String name = line.required(NAME, "name");
    return new OverrideRow(index, line.number(), action, type, name, to(line, action, gazetteer));
  }

  private static Optional<MentionType> type(CsvLine line, OverrideAction action) {
    String word = line.cell(1);
    if (word.isEmpty()) {
      return isAboutCountries(action) ? Optional.of(MentionType.COUNTRY) : Optional.empty();
    }
    MentionType type = typeLabelled(line, word);
    if (isAboutCountries(action) && type != MentionType.COUNTRY) {
      throw line.fault(
          "type does not fit " + action.label(), word, "leave it empty or write country");
    }
    return Optional.of(type);
  }

  private static String to(CsvLine line, OverrideAction action, Gazetteer gazetteer) {
    String to = line.cell(TO);
    boolean isNeeded =
        action == OverrideAction.MERGE
            || action == OverrideAction.RETYPE
            || action == OverrideAction.COUNTRY;
    if (!isNeeded && !to.isEmpty()) {
      throw line.fault(action.label() + " leads nowhere", to, "leave the column to empty");
    }
    if (isNeeded) {
      line.required(TO, "to");
    }
    if (action == OverrideAction.RETYPE) {
      return typeLabelled(line, to).label();
    }
    if (action == OverrideAction.COUNTRY) {
      return gazetteer.requireCode(line, to);
    }
    return to;
  }

  private static boolean isAboutCountries(OverrideAction action) {
    return action == OverrideAction.COUNTRY || action == OverrideAction.NOT_COUNTRY;
  }

  private static MentionType typeLabelled(CsvLine line, String word) {
    return Arrays.stream(MentionType.values())
        .filter(type -> type != MentionType.TOPIC && type.label().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                line.fault(
                    "unknown type", word, "choose country, person, organization or location"));
  }

  private static String actions() {
    return Arrays.stream(OverrideAction.values())
        .map(OverrideAction::label)
        .collect(Collectors.joining(", "));
  }
}
