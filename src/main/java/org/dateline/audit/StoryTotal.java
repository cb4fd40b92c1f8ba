package org.dateline.audit;

import org.dateline.audit.estimate.Estimate;

/**
 * The stories of a country, as counted and as they would be if all were counted rightly.
 *
 * @param country its code
 * @param counted stories in {@code countries.csv}
 * @param precision the share of them that mentions it
 * @param missed stories that mention it and are not among them
 * @param corrected the number by Rogan and Gladen
 */
record StoryTotal(
    String country, long counted, Estimate precision, Estimate missed, Estimate corrected) {}
