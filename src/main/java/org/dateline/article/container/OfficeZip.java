package org.dateline.article.container;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dateline.model.RejectReason;

/** A zip that is one document of an office program and not a container of files. */
public final class OfficeZip implements Closeable {
  private static final String TYPES = "[Content_Types].xml";
  private static final String MIME_TYPE = "mimetype";
  private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
  private static final int LONGEST_TYPE = 200;

  /** What the first file in such a zip may be called. */
  private static final List<String> FIRST_NAMES =
      List.of(TYPES, MIME_TYPE, "_rels/", "docProps/", "xl/", "word/", "ppt/", "customXml/");

  /** The kinds of document. */
  public enum Kind {
    /** Office Open XML text: {@code word/document.xml}. */
    WORD,
    /** Office Open XML spreadsheet: {@code xl/workbook.xml}. */
    SHEET,
    /** OpenDocument text. */
    TEXT,
    /** A presentation, a drawing, a spreadsheet of another program. */
    OTHER
  }

  private final ZipFile zip;
  private final Limits limits;

  private OfficeZip(ZipFile zip, Limits limits) {
    this.zip = zip;
    this.limits = limits;
  }

  /** Whether a zip that begins so may be a document; what it is stands at its end. */
  public static boolean mayBeginWith(byte[] head) {
    if (Archive.of(head).filter(archive -> archive == Archive.ZIP).isEmpty() || head.length < 30) {
      return false;
    }
    return FIRST_NAMES.stream().anyMatch(firstName(head)::startsWith);
  }

  /** Whether a zip begins as only a document of Office Open XML does. */
  public static boolean surelyBeginsWith(byte[] head) {
    return mayBeginWith(head)
        && firstName(head).matches("\\[Content_Types]\\.xml|(?:xl|word|ppt)/.*\\.xml");
  }

  private static String firstName(byte[] head) {
    int length = (head[26] & 0xff) | (head[27] & 0xff) << 8;
    int end = Math.min(head.length, 30 + length);
    return new String(head, 30, end - 30, StandardCharsets.ISO_8859_1);
  }

  /** Opens a zip that is in memory. */
  public static OfficeZip open(byte[] packed, Limits limits) throws RefusedException {
    try {
      return new OfficeZip(ZipFile.builder().setByteArray(packed).get(), limits);
    } catch (IOException | RuntimeException e) {
      throw Compression.damaged(e);
    }
  }

  /** The kind of document that the zip is; nothing if it is a container of files. */
  public static Optional<Kind> kindOf(byte[] packed, Limits limits) throws IOException {
    try (OfficeZip zip = open(packed, limits)) {
      return zip.kind();
    }
  }

  /** The kind of document; nothing if the zip is a container of files. */
  public Optional<Kind> kind() throws IOException {
    if (has("word/document.xml")) {
      return Optional.of(Kind.WORD);
    }
    if (has("xl/workbook.xml")) {
      return Optional.of(Kind.SHEET);
    }
    String type = openDocumentType();
    if (!type.isEmpty()) {
      boolean isText = type.equals(OPEN_DOCUMENT + "text") && has("content.xml");
      return Optional.of(isText ? Kind.TEXT : Kind.OTHER);
    }
    return has(TYPES) ? Optional.of(Kind.OTHER) : Optional.empty();
  }

  private String openDocumentType() throws IOException {
    if (!has(MIME_TYPE)) {
      return "";
    }
    try (InputStream in = entry(MIME_TYPE)) {
      String type = new String(in.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII).strip();
      return type.startsWith(OPEN_DOCUMENT) ? type : "";
    }
  }

  /** Whether the zip has a file of that name. */
  public boolean has(String name) {
    return zip.getEntry(name) != null;
  }

  /** The names of its files, in the order of its directory. */
  public List<String> names() {
    return Collections.list(zip.getEntries()).stream().map(ZipArchiveEntry::getName).toList();
  }

  /**
   * The bytes of a file in the zip, up to the limits.
   *
   * @throws RefusedException if there is no such file, or it cannot be unpacked
   */
  public InputStream entry(String name) throws RefusedException {
    ZipArchiveEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new RefusedException(RejectReason.BAD_ARCHIVE, "a document without " + name);
    }
    try {
      return new ExpandedStream(zip.getInputStream(entry), entry::getCompressedSize, limits);
    } catch (IOException | RuntimeException e) {
      throw Compression.damaged(e);
    }
  }

  /**
   * The text of a word processor out of a zip whose end is missing: what can be unpacked of it, or
   * nothing.
   */
  public static byte[] cutOffText(byte[] packed, Limits limits) throws IOException {
    return CutOffZip.file(packed, "word/document.xml", limits);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
