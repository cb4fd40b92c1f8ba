/**
 * The named-entity tagger: it finds persons, organizations and locations in tokens. A part of
 * annotate. Start reading at {@link org.dateline.tagger.Tagger}; its trainer is in the test tree.
 *
 * <p>A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over hashed
 * features (Weinberger et al. 2009), decoded by Viterbi's algorithm.
 */
@NullMarked
package org.dateline.tagger;

import org.jspecify.annotations.NullMarked;
