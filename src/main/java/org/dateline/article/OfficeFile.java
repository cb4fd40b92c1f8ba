package org.dateline.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.dateline.article.container.Limits;
import org.dateline.article.container.OfficeZip;
import org.dateline.article.container.RefusedException;
import org.dateline.article.content.Content;
import org.dateline.article.content.Head;
import org.dateline.article.content.Layer;
import org.dateline.model.RejectReason;

/** A zip that begins like a document, read into memory as far as a record may be. */
final class OfficeFile {
  private final byte[] bytes;
  private final Optional<OfficeZip.Kind> kind;

  private OfficeFile(byte[] bytes, Optional<OfficeZip.Kind> kind) {
    this.bytes = bytes;
    this.kind = kind;
  }

  /** Reads it; one that cannot be opened is a container of files, if it may be one. */
  static OfficeFile of(Layer layer, Limits limits) throws IOException {
    byte[] bytes = layer.bytes().readNBytes(limits.recordBytes());
    try {
      return new OfficeFile(bytes, OfficeZip.kindOf(bytes, limits));
    } catch (RefusedException e) {
      if (!OfficeZip.surelyBeginsWith(bytes)) {
        return new OfficeFile(bytes, Optional.empty());
      }
      if (OfficeZip.cutOffText(bytes, limits).length > 0) {
        return new OfficeFile(bytes, Optional.of(OfficeZip.Kind.WORD));
      }
      throw bytes.length < limits.recordBytes()
          ? e
          : new RefusedException(
              RejectReason.RECORD_TOO_LARGE,
              "a document of more than " + limits.recordBytes() + " bytes");
    }
  }

  /** What document it is; nothing if it is a container of files. */
  Optional<OfficeZip.Kind> kind() {
    return kind;
  }

  /** Whether it is a document of a kind that is never read. */
  boolean isOther() {
    return kind.filter(each -> each == OfficeZip.Kind.OTHER).isPresent();
  }

  /** The document as content of its layer. */
  Content content(Layer layer) {
    Head head = Head.of(layer.name(), bytes);
    return new Content(layer.file(), head, new ByteArrayInputStream(bytes), layer.stripe());
  }

  /** The bytes that were read of the layer, not copied. */
  byte[] bytes() {
    return bytes;
  }
}
