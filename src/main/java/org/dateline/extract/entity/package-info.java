/**
 * Which people, organizations and places an article mentions, the names of one entity merged. Start
 * reading at {@link org.dateline.extract.entity.EntityExtractor}. A part of annotate.
 */
@NullMarked
package org.dateline.extract.entity;

import org.jspecify.annotations.NullMarked;
