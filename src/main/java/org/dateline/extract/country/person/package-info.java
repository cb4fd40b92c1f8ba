/**
 * The rules that tell countries from the names of persons, and of places, bodies, horses and ships
 * that hold a country: Kenya Able, Polish Hill, Oxfam America. A part of annotate.
 */
@NullMarked
package org.dateline.extract.country.person;

import org.jspecify.annotations.NullMarked;
