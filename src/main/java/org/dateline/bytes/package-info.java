/**
 * Bytes and their order: numbers and text in compact form, checksums, and the order of UTF-8. It
 * stands under everything and knows nothing but the JDK.
 */
@NullMarked
package org.dateline.bytes;

import org.jspecify.annotations.NullMarked;
