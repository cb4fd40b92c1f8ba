/** What mail programs and browsers keep: mails, boxes of mails, saved pages in MIME. */
@NullMarked
package org.dateline.article.mail;

import org.jspecify.annotations.NullMarked;
