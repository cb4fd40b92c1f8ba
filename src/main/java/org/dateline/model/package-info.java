/**
 * What flows through the job: articles, mentions, and why a record was refused. Every other package
 * speaks in these records; they know nothing but the JDK.
 */
@NullMarked
package org.dateline.model;

import org.jspecify.annotations.NullMarked;
