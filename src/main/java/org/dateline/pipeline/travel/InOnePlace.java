package org.dateline.pipeline.travel;

import org.apache.beam.sdk.coders.IterableCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TupleTag;

/**
 * Brings all elements to one worker, as one element: an empty one, if there are none.
 *
 * @param <T> of the elements
 */
public final class InOnePlace<T> extends PTransform<PCollection<T>, PCollection<Iterable<T>>> {
  private static final long serialVersionUID = 1L;

  @Override
  public PCollection<Iterable<T>> expand(PCollection<T> elements) {
    TupleTag<T> all = new TupleTag<>();
    PCollection<KV<Integer, Integer>> place =
        elements.getPipeline().apply("Name the place", Create.of(KV.of(0, 0)));
    return KeyedPCollectionTuple.of(new TupleTag<Integer>(), place)
        .and(all, elements.apply("Key alike", WithKeys.of(0)))
        .apply("Gather", CoGroupByKey.create())
        .apply("Take all", ParDo.of(new TakeFn<>(all)))
        .setCoder(IterableCoder.of(elements.getCoder()));
  }

  private static final class TakeFn<T> extends DoFn<KV<Integer, CoGbkResult>, Iterable<T>> {
    private static final long serialVersionUID = 1L;

    private final TupleTag<T> all;

    TakeFn(TupleTag<T> all) {
      this.all = all;
    }

    @ProcessElement
    public void processElement(
        @Element KV<Integer, CoGbkResult> gathered, OutputReceiver<Iterable<T>> out) {
      out.output(gathered.getValue().getAll(all));
    }
  }
}
