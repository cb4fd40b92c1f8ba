package org.dateline.article.wire;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.content.ArticleSink;
import org.dateline.article.content.Content;
import org.dateline.article.field.ArticleField;
import org.dateline.article.field.RawArticle;
import org.dateline.article.format.Records;
import org.dateline.model.RejectReason;
import org.dateline.model.Rejected;

/** Of the items of one file the latest version of each; the others are rows. */
final class Versions {
  /**
   * A version of an item.
   *
   * @param version its number; the higher is the later
   * @param ordinal which record of the file it is
   * @param raw what it says
   */
  record Version(long version, long ordinal, RawArticle raw) {
    boolean isBefore(Version other) {
      return version <= other.version;
    }
  }

  private final Content content;
  private final Records records;
  private final ArticleSink sink;
  private final long mostChars;
  private final Map<String, Version> idToLatest = new HashMap<>();
  private final List<Version> latest = new ArrayList<>();
  private long chars;

  /** Items of a file, of which up to {@code mostChars} characters are held. */
  Versions(Content content, Records records, ArticleSink sink, long mostChars) {
    this.content = content;
    this.records = records;
    this.sink = sink;
    this.mostChars = mostChars;
  }

  /** Takes a version; one without an id is an item by itself. */
  void add(String id, Version version) throws IOException {
    Optional<Version> before =
        id.isEmpty() ? Optional.empty() : Optional.ofNullable(idToLatest.get(id));
    if (before.isPresent() && !before.get().isBefore(version)) {
      refuse(version);
      return;
    }
    before.ifPresent(this::refuse);
    before.ifPresent(latest::remove);
    idToLatest.put(id, version);
    latest.add(version);
    chars += version.raw().value(ArticleField.TEXT).length();
    if (chars > mostChars) {
      finish();
    }
  }

  private void refuse(Version version) {
    sink.rejected(
        new Rejected(
            content.origin(version.ordinal()),
            RejectReason.OLDER_VERSION,
            "version " + version.version() + ": a later one is in the file"));
  }

  /** Hands on what is held, in the order of the file. */
  void finish() {
    latest.sort(Comparator.comparingLong(Version::ordinal));
    latest.forEach(item -> records.add(content.origin(item.ordinal()), item.raw(), sink));
    latest.clear();
    idToLatest.clear();
    chars = 0;
  }
}
