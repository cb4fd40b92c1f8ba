/**
 * Near-duplicates: which articles are copies of one story. A part of count. Start reading at {@link
 * org.dateline.story.StoryFinder}.
 *
 * <p>An annotating worker makes each article's {@link org.dateline.story.Shingles}, some four bytes
 * a word, and lets the text go. In one process one worker gathers them; on a cluster many do, by
 * {@link org.dateline.story.CandidatePairs}. Both work in three sieves:
 *
 * <ol>
 *   <li>Buckets. The {@value org.dateline.story.Sketches#SIZE} least shingles of an article are its
 *       sketch. Articles that share one of them meet in its bucket. In a bucket of up to {@value
 *       org.dateline.story.Sketches#CROWD} each looks at every other, in a larger one at the
 *       {@value org.dateline.story.Sketches#WINDOW} before it in story order. A phrase that ten
 *       thousand articles print so costs a fixed number of looks an article, never a square; copies
 *       that are out of reach there meet in the buckets of their rarer shingles. Buckets are sorted
 *       arrays, made in several passes, so that only a part of them is in memory.
 *   <li>Sketches. Two sketches are samples of the two texts: where they share too few shingles for
 *       the texts to overlap (the chance of being wrong is one in ten thousand for a pair that just
 *       overlaps enough, and less for others), the pair is dropped.
 *   <li>Texts. What is left is decided by the exact {@link org.dateline.story.Overlap}.
 * </ol>
 *
 * <p>{@link org.dateline.story.StoryFinder} holds all articles in one memory. It joins stories as
 * pairs are found and does not look at a pair that is joined already: a story of a thousand copies
 * costs a thousand comparisons, not half a million. A sketch is 128 bytes there, shingles are four
 * bytes a word, buckets take 32 MB at a time; a million articles of 150 words need 0.8 GB.
 *
 * <p>Where articles are spread over workers, {@link org.dateline.story.CandidatePairs} does the
 * first two sieves part by part, each part with the sketches that have a shingle of it, and {@link
 * org.dateline.story.StoryLinks} joins what the third one leaves. Either way, which pairs are
 * looked at depends on the articles alone, not on the order in which they were given.
 */
@NullMarked
package org.dateline.story;

import org.jspecify.annotations.NullMarked;
