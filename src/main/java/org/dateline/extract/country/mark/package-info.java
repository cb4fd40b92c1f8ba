/**
 * The rules about the marks of a text: addresses, roads, scores, datelines, acronyms that it
 * explains. A part of annotate.
 */
@NullMarked
package org.dateline.extract.country.mark;

import org.jspecify.annotations.NullMarked;
