/**
 * The rules that tell countries from what is called after them: goods, dishes, animals, languages,
 * airlines. A part of annotate.
 */
@NullMarked
package org.dateline.extract.country.thing;

import org.jspecify.annotations.NullMarked;
