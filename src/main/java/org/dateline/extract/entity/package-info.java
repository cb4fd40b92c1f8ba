/**
 * Which people, organizations and places an article mentions, the names of one entity merged. A
 * part of annotate. Start reading at {@link org.dateline.extract.entity.EntityExtractor}.
 */
@NullMarked
package org.dateline.extract.entity;

import org.jspecify.annotations.NullMarked;
