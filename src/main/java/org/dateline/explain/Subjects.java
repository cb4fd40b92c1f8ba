package org.dateline.explain;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.table.FinishedTable;
import org.dateline.table.Row;
import org.dateline.table.Table;

/** The countries, entities and topics of finished tables, most stories first. */
public final class Subjects {
  private final List<Subject> subjects;

  private Subjects(List<Subject> subjects) {
    this.subjects = subjects;
  }

  /** Reads them; countries come before entities. */
  public static Subjects read(Path folder) throws IOException {
    List<Subject> subjects = new ArrayList<>();
    add(subjects, folder, Table.COUNTRIES, "country", "name");
    add(subjects, folder, Table.ENTITIES, "entity_id", "entity");
    add(subjects, folder, Table.TIMELINE_TOPICS, "topic", "name");
    return new Subjects(subjects);
  }

  /**
   * The one with this id or shown name, whatever the case; of several the one with most stories.
   */
  public Optional<Subject> find(String typed) {
    return subjects.stream()
        .filter(subject -> subject.id().equalsIgnoreCase(typed))
        .findFirst()
        .or(() -> subjects.stream().filter(one -> one.name().equalsIgnoreCase(typed)).findFirst());
  }

  /** Every id and name. */
  public Collection<String> names() {
    Set<String> names = new LinkedHashSet<>();
    for (Subject subject : subjects) {
      names.add(subject.id());
      names.add(subject.name());
    }
    return names;
  }

  private static void add(List<Subject> subjects, Path folder, Table table, String id, String name)
      throws IOException {
    try (Stream<Row> rows = FinishedTable.rowsIfThere(folder, table)) {
      rows.forEach(row -> subjects.add(new Subject(row.id(id), row.text(name))));
    }
  }
}
