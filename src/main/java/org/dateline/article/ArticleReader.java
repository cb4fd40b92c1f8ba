package org.dateline.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.article.container.Archive;
import org.dateline.article.container.Compression;
import org.dateline.article.container.Limits;
import org.dateline.article.container.OfficeZip;
import org.dateline.article.container.RefusedException;
import org.dateline.article.content.ArticleSink;
import org.dateline.article.content.ByteRange;
import org.dateline.article.content.Content;
import org.dateline.article.content.Encoded;
import org.dateline.article.content.FileNames;
import org.dateline.article.content.Head;
import org.dateline.article.content.Layer;
import org.dateline.article.content.LineRange;
import org.dateline.article.content.SourceFile;
import org.dateline.article.content.Stripe;
import org.dateline.article.encoding.ByteLines;
import org.dateline.article.field.ReadOptions;
import org.dateline.article.format.Format;
import org.dateline.article.format.Records;
import org.dateline.model.Origin;
import org.dateline.model.RejectReason;
import org.dateline.model.Rejected;

/**
 * Reads the articles of one file, whatever it is: start reading here. Content is unpacked layer by
 * layer, its format is recognised by its first bytes, and each record is handed on as it is read.
 * Bad content is never an exception but a {@link Rejected}. Safe for use by several threads.
 */
public final class ArticleReader {
  private final Limits limits;
  private final Formats formats;

  /** A reader with the documented limits. */
  public ArticleReader(ReadOptions options) {
    this(options, Limits.STANDARD);
  }

  ArticleReader(ReadOptions options, Limits limits) {
    this.limits = limits;
    this.formats = new Formats(options, limits);
  }

  /** Reads one share of a file's articles; memory does not grow with the file. */
  public void read(SourceFile file, Stripe stripe, ArticleSink sink) {
    try (InputStream in = file.open()) {
      read(Layer.outermost(file, in, stripe), sink);
    } catch (IOException e) {
      if (stripe.isFirst()) {
        sink.rejected(unreadable(file, e));
      }
    }
  }

  /**
   * Reads a range of the lines of a splittable file ({@link Recognition}). The ranges of a file
   * together are the whole of it.
   */
  public void readRange(SourceFile file, LineRange range, ArticleSink sink) {
    long from = Math.max(0, range.start() - 1);
    try (InputStream in = file.openAt(from)) {
      ByteLines lines =
          ByteRange.of(in, from, range.start(), limits.recordBytes(), range.firstLine()).lines();
      formats.jsonLines().readUntil(range.end() - from, FileNames.escape(file.name()), lines, sink);
    } catch (IOException e) {
      if (range.start() == 0) {
        sink.rejected(unreadable(file, e));
      }
    }
  }

  /** The line feeds in {@code [start, end)}. */
  public static long countLineFeeds(SourceFile file, long start, long end) throws IOException {
    try (InputStream in = file.openAt(start)) {
      return ByteRange.countLineFeeds(in, end - start);
    }
  }

  /** What a file is, by its first bytes. */
  public Recognition recognize(SourceFile file) {
    List<String> layers = new ArrayList<>();
    try (InputStream in = file.open()) {
      return recognize(Layer.outermost(file, in, Stripe.WHOLE), layers);
    } catch (RefusedException e) {
      layers.add(e.reason().word());
    } catch (IOException e) {
      layers.add(RejectReason.UNREADABLE.word());
    }
    return new Recognition(layers, false);
  }

  private Recognition recognize(Layer layer, List<String> layers) throws IOException {
    byte[] first = layer.peek();
    Optional<Compression> compression = Compression.of(first);
    if (compression.isPresent()) {
      layer.checkDepth(limits);
      layers.add(compression.get().label());
      return recognize(layer.unpacked(compression.get().unpack(layer.bytes(), limits)), layers);
    }
    Optional<Archive> archive = Archive.of(first);
    if (OfficeZip.mayBeginWith(first)) {
      OfficeFile document = OfficeFile.of(layer, limits);
      Optional<Format> format = document.kind().flatMap(formats::of);
      layers.add(format.isEmpty() ? "zip" : format.get().label(document.content(layer)));
      return new Recognition(layers, false);
    }
    if (archive.isPresent()) {
      layers.add(archive.get().label());
      return new Recognition(layers, false);
    }
    Encoded encoded = Encoded.of(layer, first);
    Optional<Format> format = formats.of(encoded.head());
    layers.add(label(layer, encoded, format));
    boolean isOneRecordALine = format.filter(Format::isOneRecordALine).isPresent();
    return new Recognition(layers, isOneRecordALine && layer.depth() == 0 && encoded.isAsStored());
  }

  private static String label(Layer layer, Encoded encoded, Optional<Format> format)
      throws IOException {
    if (encoded.head().isBlank()) {
      return "empty";
    }
    Content content = new Content(layer.file(), encoded.head(), encoded.bytes(), layer.stripe());
    return format.isEmpty() ? "unknown" : format.get().label(content);
  }

  private void read(Layer layer, ArticleSink sink) throws IOException {
    try {
      unpack(layer, sink);
    } catch (RefusedException e) {
      if (layer.stripe().isFirst()) {
        Records.refuse(new Origin(layer.file(), 1), e, sink);
      }
    }
  }

  private void unpack(Layer layer, ArticleSink sink) throws IOException {
    byte[] first = layer.peek();
    Optional<Compression> compression = Compression.of(first);
    Optional<Archive> archive = Archive.of(first);
    if (compression.isPresent()) {
      layer.checkDepth(limits);
      unpack(layer.unpacked(compression.get().unpack(layer.bytes(), limits)), sink);
    } else if (OfficeZip.mayBeginWith(first)) {
      readDocument(layer, sink);
    } else if (archive.isPresent()) {
      layer.checkDepth(limits);
      readMembers(layer, archive.get(), sink);
    } else {
      readContent(layer, Encoded.of(layer, first), sink);
    }
  }

  /** Reads a zip that may be a document; one that is none is a container like any other. */
  private void readDocument(Layer layer, ArticleSink sink) throws IOException {
    OfficeFile document = OfficeFile.of(layer, limits);
    Optional<Format> format = document.kind().flatMap(formats::of);
    if (format.isPresent()) {
      format.get().read(document.content(layer), sink);
    } else if (document.isOther()) {
      document.content(layer).refuse(sink, RejectReason.NOT_TEXT, "an office file of another kind");
    } else {
      layer.checkDepth(limits);
      readMembers(layer.again(document.bytes()), Archive.ZIP, sink);
    }
  }

  private void readMembers(Layer layer, Archive archive, ArticleSink sink) throws IOException {
    Members members = new Members(layer, sink, this::read);
    archive.members(layer.bytes(), limits, members);
    members.finish();
  }

  private void readContent(Layer layer, Encoded encoded, ArticleSink sink) throws IOException {
    Head head = encoded.head();
    Content content = new Content(layer.file(), head, encoded.bytes(), layer.stripe());
    if (head.isBlank() && head.isWhole()) {
      content.refuse(
          sink, RejectReason.EMPTY, head.length() == 0 ? "no bytes" : "only white space");
      return;
    }
    Optional<Format> format = formats.of(head);
    if (format.isPresent()) {
      format.get().read(content, sink);
    } else {
      content.refuse(sink, RejectReason.NOT_TEXT, "neither text nor a known container");
    }
  }

  private static Rejected unreadable(SourceFile file, IOException e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return new Rejected(
        new Origin(FileNames.escape(file.name()), 1), RejectReason.UNREADABLE, message);
  }

  /** Reads a layer; what {@link Members} calls for each member that is its own. */
  interface LayerReader {
    void read(Layer layer, ArticleSink sink) throws IOException;
  }
}
