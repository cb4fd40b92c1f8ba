/**
 * The third step, count: what the tables say about how often names meet and when. Everything here
 * is arithmetic on whole numbers that others have gathered. Logarithms are those of {@link
 * StrictMath}, so that every JVM prints the same digits; what is not defined is an empty {@link
 * java.util.OptionalDouble}, never NaN.
 */
@NullMarked
package org.dateline.count;

import org.jspecify.annotations.NullMarked;
