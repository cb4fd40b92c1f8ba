/**
 * How names are written: their letters, titles, parts and forms, and what only reads like a name.
 * What the rest of who is who asks of a single name. Start reading at {@link
 * org.dateline.identity.form.Letters}, by which spellings of one name meet.
 */
@NullMarked
package org.dateline.identity.form;

import org.jspecify.annotations.NullMarked;
