/** What sites publish for feed readers and search engines: RSS, RDF, Atom, JSON Feed, sitemaps. */
@NullMarked
package org.dateline.article.feed;

import org.jspecify.annotations.NullMarked;
