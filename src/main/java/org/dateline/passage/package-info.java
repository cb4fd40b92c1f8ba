/**
 * Text that an outlet prints again and again: link boxes, galleries, notices, what stands under
 * every article. A part of count: its first story counts, and the mentions in it are refused from
 * then on. Start reading at {@link org.dateline.passage.Repeats}.
 *
 * <p>A <b>passage</b> is a run of words, or a whole line, that stands in {@value
 * org.dateline.passage.Repeats#LEAST_STORIES} stories of one source or more. It is found with
 * {@link org.dateline.passage.Fingerprints}: of every {@value
 * org.dateline.passage.Fingerprints#WINDOW} neighbouring runs of {@value
 * org.dateline.passage.Fingerprints#WORDS} words the one with the least hash is taken down
 * (winnowing; Schleimer, Wilkerson and Aiken 2003), so that two texts with twelve words in a row in
 * common have a fingerprint in common, whatever stands around them. Fingerprints of one source that
 * are alike meet in one place, and each of them can be judged there alone.
 *
 * <p>Which articles are copies is not known yet, as stories are found on what is left of the texts.
 * {@link org.dateline.passage.Kinship} stands in: versions of one article are much alike in their
 * first words and as a whole, and so count as one.
 */
@NullMarked
package org.dateline.passage;

import org.jspecify.annotations.NullMarked;
