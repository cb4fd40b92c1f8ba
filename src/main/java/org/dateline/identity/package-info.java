/**
 * Who is who: which names of the whole corpus mean one person, organization or place. Between
 * annotate and count. The corpus is gathered into {@link org.dateline.identity.NameEvidence};
 * {@link org.dateline.identity.Identities} are decided from that once; {@link
 * org.dateline.identity.Identifier} gives every mention its entity. {@link
 * org.dateline.identity.WhoIsWho} has the three steps: start reading there.
 */
@NullMarked
package org.dateline.identity;

import org.jspecify.annotations.NullMarked;
