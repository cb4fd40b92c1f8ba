/**
 * What may be a mention of a country: its place in the article, what the rules say of it, and what
 * the whole article says about names. A part of annotate.
 */
@NullMarked
package org.dateline.extract.country.candidate;

import org.jspecify.annotations.NullMarked;
