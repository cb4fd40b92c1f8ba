package org.dateline.article;

import java.io.IOException;
import java.io.InputStream;
import org.dateline.article.container.MemberSink;
import org.dateline.article.container.RefusedException;
import org.dateline.article.content.ArticleSink;
import org.dateline.article.content.FileNames;
import org.dateline.article.content.Layer;
import org.dateline.article.format.Records;
import org.dateline.model.Origin;
import org.dateline.model.RejectReason;
import org.dateline.model.Rejected;

/** Takes the members of an archive and reads those of its share. */
final class Members implements MemberSink {
  private final Layer archive;
  private final ArticleSink sink;
  private final ArticleReader.LayerReader reader;
  private long ordinal;

  Members(Layer archive, ArticleSink sink, ArticleReader.LayerReader reader) {
    this.archive = archive;
    this.sink = sink;
    this.reader = reader;
  }

  @Override
  public void member(String name, InputStream bytes) throws IOException {
    if (!FileNames.isHidden(name) && archive.stripe().takesMember(ordinal++)) {
      reader.read(archive.member(name, bytes), sink);
    }
  }

  @Override
  public void refused(String name, RefusedException e) {
    if (archive.stripe().takesMember(ordinal++)) {
      Origin origin = new Origin(archive.file() + "!" + FileNames.escape(name), 1);
      Records.refuse(origin, e, sink);
    }
  }

  /** Says so if there was no member at all. */
  void finish() {
    if (ordinal == 0 && archive.stripe().isFirst()) {
      sink.rejected(
          new Rejected(
              new Origin(archive.file(), 1), RejectReason.NO_ARTICLES, "the archive has no file"));
    }
  }
}
