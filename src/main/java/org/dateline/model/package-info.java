/**
 * What flows through the job: articles, mentions, and why a record was refused. Under all four
 * verbs, which speak in these records.
 */
@NullMarked
package org.dateline.model;

import org.jspecify.annotations.NullMarked;
