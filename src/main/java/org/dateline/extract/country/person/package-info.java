/**
 * The rules that tell countries from persons and places of the same name: Kenya Able, Polish Hill.
 * A part of annotate.
 */
@NullMarked
package org.dateline.extract.country.person;

import org.jspecify.annotations.NullMarked;
