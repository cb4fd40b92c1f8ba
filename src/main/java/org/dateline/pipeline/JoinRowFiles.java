package org.dateline.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PDone;
import org.dateline.pipeline.metric.RunMetrics;
import org.dateline.pipeline.option.TableSettings;
import org.dateline.pipeline.staging.RowFile;
import org.dateline.pipeline.staging.Staging;
import org.dateline.pipeline.staging.TableFiles;
import org.dateline.table.Table;

/** Joins the row files of some tables, in order, into their finished files. */
final class JoinRowFiles extends PTransform<PCollectionList<KV<String, RowFile>>, PDone> {
  private static final long serialVersionUID = 1L;

  private final TableSettings settings;
  private final Set<Table> tables;
  private final Staging staging;

  private JoinRowFiles(TableSettings settings, Set<Table> tables, Staging staging) {
    this.settings = settings;
    this.tables = EnumSet.copyOf(tables);
    this.staging = staging;
  }

  /**
   * Joins those of one table, which gets a file even if it has no rows: the largest one while the
   * others are still counted.
   */
  static JoinRowFiles of(Table table, TableSettings settings, Staging staging) {
    return new JoinRowFiles(settings, EnumSet.of(table), staging);
  }

  /** Joins those of all tables but one. */
  static JoinRowFiles ofAllBut(Table table, TableSettings settings, Staging staging) {
    return new JoinRowFiles(settings, EnumSet.complementOf(EnumSet.of(table)), staging);
  }

  @Override
  public PDone expand(PCollectionList<KV<String, RowFile>> parts) {
    List<KV<String, RowFile>> none =
        tables.stream()
            .filter(settings::isWritten)
            .map(table -> KV.of(table.label(), RowFile.NONE))
            .toList();
    parts
        .and(parts.getPipeline().apply("Name all tables", Create.of(none)))
        .apply("Parts of tables", Flatten.pCollections())
        .apply("Gather parts", GroupByKey.create())
        .apply("Join parts", ParDo.of(new JoinFn(settings, staging)));
    return PDone.in(parts.getPipeline());
  }

  private static final class JoinFn extends DoFn<KV<String, Iterable<RowFile>>, Void> {
    private static final long serialVersionUID = 1L;

    private final TableSettings settings;
    private final Staging staging;

    JoinFn(TableSettings settings, Staging staging) {
      this.settings = settings;
      this.staging = staging;
    }

    @ProcessElement
    public void processElement(@Element KV<String, Iterable<RowFile>> tableToParts)
        throws IOException {
      long start = System.nanoTime();
      List<RowFile> parts = new ArrayList<>();
      tableToParts.getValue().forEach(parts::add);
      parts.sort(Comparator.comparingLong(RowFile::order));
      if (tableToParts.getKey().equals(TableFiles.TEXTS) && !settings.isWritingTexts()) {
        return;
      }
      try (TableFiles files = TableFiles.of(tableToParts.getKey(), settings, staging)) {
        for (RowFile part : parts) {
          if (!part.location().isEmpty()) {
            files.append(part);
          }
        }
      }
      RunMetrics.took("join", start);
    }
  }
}
