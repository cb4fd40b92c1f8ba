package org.dateline.pipeline.option;

import java.io.Serializable;
import java.util.List;

/**
 * What a run is to do: the options, checked and in the types of their sense, by the step that looks
 * at them.
 *
 * @param inputs folders, files and globs
 * @param output folder for the tables
 * @param annotation of reading and annotating
 * @param counting of counting
 * @param tables of writing
 * @param maxRejected share of rejected records that is still fine
 * @param cache whether and where annotated files are kept
 */
public record Settings(
    List<String> inputs,
    String output,
    AnnotationSettings annotation,
    CountingSettings counting,
    TableSettings tables,
    double maxRejected,
    CachePlan cache)
    implements Serializable {}
