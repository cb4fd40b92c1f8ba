/**
 * What the tagger looks at: words, their shapes, clusters and neighbours as hashed features, and
 * the weights that go with them. A part of annotate.
 */
@NullMarked
package org.dateline.tagger.feature;

import org.jspecify.annotations.NullMarked;
