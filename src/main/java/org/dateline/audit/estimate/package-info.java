/**
 * Estimates from a stratified sample: shares and totals with their intervals, and the agreement of
 * two coders. Pure arithmetic; {@link org.dateline.audit} brings the units.
 */
@NullMarked
package org.dateline.audit.estimate;

import org.jspecify.annotations.NullMarked;
