package org.dateline.pipeline.parcel;

import java.util.Comparator;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.bytes.CodePointOrder;
import org.dateline.model.Origin;

/**
 * All that is kept of one annotated article, each part encoded for the step that needs it.
 *
 * @param id the article's id as a number
 * @param epochSecond the moment that orders articles
 * @param version what else tells two copies of an article apart: which of them stays must not
 *     depend on where they were read
 * @param origin where it was read
 * @param facts its {@link org.dateline.note.ArticleFacts}
 * @param notes its mentions, see {@link org.dateline.note.NoteBytes}
 * @param source the outlet, or empty
 * @param trail its {@link org.dateline.trail.Trail}
 * @param mentionCount the number of its mentions, counted or not
 * @param textLine its line of {@code texts.jsonl}; empty if that is not written
 * @param sentences the words of its sentences with a counted mention
 * @param words its {@link org.dateline.note.ArticleWords}
 */
@SuppressWarnings("ArrayRecordComponent") // encoded parts, never compared nor changed
public record Parcel(
    long id,
    long epochSecond,
    String version,
    Origin origin,
    byte[] facts,
    byte[] notes,
    String source,
    byte[] trail,
    int mentionCount,
    byte[] textLine,
    byte[] sentences,
    byte[] words) {
  /** By id; of the same article, the copy that stays comes first. */
  public static final Comparator<Parcel> ORDER =
      Comparator.comparingLong(Parcel::id)
          .thenComparing(Parcel::version, CodePointOrder.INSTANCE)
          .thenComparing(parcel -> parcel.origin().file(), CodePointOrder.INSTANCE)
          .thenComparingLong(parcel -> parcel.origin().record());

  void encode(ByteEncoder out) {
    out.number(id)
        .number(epochSecond)
        .string(version)
        .string(origin.file())
        .number(origin.record());
    out.bytes(facts).bytes(notes).string(source).bytes(trail).number(mentionCount);
    out.bytes(textLine).bytes(sentences).bytes(words);
  }

  public static Parcel decode(ByteDecoder in) {
    return new Parcel(
        in.number(),
        in.number(),
        in.string(),
        new Origin(in.string(), in.number()),
        in.bytes(),
        in.bytes(),
        in.string(),
        in.bytes(),
        in.integer(),
        in.bytes(),
        in.bytes(),
        in.bytes());
  }
}
