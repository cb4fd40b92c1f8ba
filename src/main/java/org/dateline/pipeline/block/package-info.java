/**
 * What travels between the steps of the graph: blocks of bytes, each of a type of its own. Between
 * the four verbs.
 */
@NullMarked
package org.dateline.pipeline.block;

import org.jspecify.annotations.NullMarked;
