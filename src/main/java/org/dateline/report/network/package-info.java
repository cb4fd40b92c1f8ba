/**
 * What a network's ties say as a whole: which of them carry its structure, and which nodes belong
 * together. Pure arithmetic on numbered nodes.
 */
@NullMarked
package org.dateline.report.network;

import org.jspecify.annotations.NullMarked;
