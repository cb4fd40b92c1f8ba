/**
 * Bytes and their order: numbers and text in compact form, checksums, and the order of UTF-8. Under
 * all four verbs; it knows nothing but the JDK.
 */
@NullMarked
package org.dateline.bytes;

import org.jspecify.annotations.NullMarked;
