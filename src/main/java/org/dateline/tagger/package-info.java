/**
 * The named-entity tagger: finds persons, organizations and locations in tokens. A linear-chain
 * conditional random field (Lafferty, McCallum and Pereira 2001) over hashed features (Weinberger
 * et al. 2009), decoded by Viterbi's algorithm. Start reading at {@link
 * org.dateline.tagger.Tagger}. It stands in the second step, annotate; its trainer is in the test
 * tree.
 */
@NullMarked
package org.dateline.tagger;

import org.jspecify.annotations.NullMarked;
