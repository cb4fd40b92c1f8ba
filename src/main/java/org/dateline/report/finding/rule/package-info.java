/**
 * The mentions that each rule decided, with examples: refused ones, names brought together, text
 * that is repeated. A part of write. Start reading at {@link
 * org.dateline.report.finding.rule.RuleMentions}.
 */
@NullMarked
package org.dateline.report.finding.rule;

import org.jspecify.annotations.NullMarked;
