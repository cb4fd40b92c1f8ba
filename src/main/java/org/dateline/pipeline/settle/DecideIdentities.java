package org.dateline.pipeline.settle;

import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.dateline.bytes.ByteEncoder;
import org.dateline.identity.EvidenceTaker;
import org.dateline.identity.Identities;
import org.dateline.identity.NameEvidence;
import org.dateline.pipeline.block.Division;
import org.dateline.pipeline.block.Partial;
import org.dateline.pipeline.block.PlacedNotes;
import org.dateline.pipeline.metric.RunMetrics;
import org.dateline.pipeline.option.AnnotationSettings;
import org.dateline.pipeline.travel.InOnePlace;
import org.dateline.story.Stories;

/** Gathers what the corpus shows of names, and decides once who is who. */
public final class DecideIdentities
    extends PTransform<PCollection<KV<Integer, PlacedNotes>>, PCollection<Identities>> {
  private static final long serialVersionUID = 1L;

  private final AnnotationSettings settings;
  private final Division division;

  /** Gathers in the shards of {@code division}. */
  public DecideIdentities(AnnotationSettings settings, Division division) {
    this.settings = settings;
    this.division = division;
  }

  @Override
  public PCollection<Identities> expand(PCollection<KV<Integer, PlacedNotes>> rangeToNotes) {
    return rangeToNotes
        .apply("Take down names", ParDo.of(new TakeFn(settings, division)))
        .apply("Gather names", GroupByKey.create())
        .apply("Merge names", ParDo.of(new MergeFn()))
        .apply("All names", new InOnePlace<>())
        .apply("Decide", ParDo.of(new DecideFn(settings)));
  }

  private static final class TakeFn
      extends DoFn<KV<Integer, PlacedNotes>, KV<Integer, Partial<NameEvidence>>> {
    private static final long serialVersionUID = 1L;

    private final AnnotationSettings settings;
    private final Division division;

    TakeFn(AnnotationSettings settings, Division division) {
      this.settings = settings;
      this.division = division;
    }

    @ProcessElement
    public void processElement(
        @Element KV<Integer, PlacedNotes> range,
        OutputReceiver<KV<Integer, Partial<NameEvidence>>> out) {
      long start = System.nanoTime();
      EvidenceTaker taker = SettleMentions.whoIsWho(settings).taker();
      Stories stories = range.getValue().stories();
      range.getValue().forEach(article -> taker.add(article, stories.isEarliest(article.id())));
      List<ByteEncoder> shards = taker.evidence().encodeShards(division.count());
      for (int shard = 0; shard < shards.size(); shard++) {
        out.output(KV.of(shard, Partial.ofEncoded(shards.get(shard))));
      }
      RunMetrics.took("take_names", start);
    }
  }

  private static final class MergeFn
      extends DoFn<KV<Integer, Iterable<Partial<NameEvidence>>>, Partial<NameEvidence>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void processElement(
        @Element KV<Integer, Iterable<Partial<NameEvidence>>> shard,
        OutputReceiver<Partial<NameEvidence>> out) {
      NameEvidence evidence = Partial.merge(shard.getValue(), new NameEvidence());
      evidence.prune();
      out.output(Partial.of(evidence));
    }
  }

  private static final class DecideFn extends DoFn<Iterable<Partial<NameEvidence>>, Identities> {
    private static final long serialVersionUID = 1L;

    private final AnnotationSettings settings;

    DecideFn(AnnotationSettings settings) {
      this.settings = settings;
    }

    @ProcessElement
    public void processElement(
        @Element Iterable<Partial<NameEvidence>> shards, OutputReceiver<Identities> out) {
      long start = System.nanoTime();
      NameEvidence evidence = Partial.merge(shards, new NameEvidence());
      out.output(SettleMentions.whoIsWho(settings).decide(evidence));
      RunMetrics.took("decide_identities", start);
    }
  }
}
