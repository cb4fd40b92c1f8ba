package org.dateline.article.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/**
 * The elements of some names in a stream of XML, as bytes, one by one. They do not lie inside one
 * another: where one opens before the last is closed, the last is broken. Document types and
 * entities are never looked at.
 */
public final class XmlRecords {
  /** How much in front of the first record is kept. */
  private static final int LONGEST_HEAD = 1 << 20;

  /** How a record ended. */
  public enum End {
    WHOLE,
    BROKEN,
    TOO_LONG,
    CUT_OFF
  }

  private final TagScanner tags;
  private final Set<String> names;
  private byte[] head = new byte[0];
  private boolean isFirst = true;
  private String name = "";
  private String lastClosed = "";
  private End how = End.WHOLE;

  /** The elements whose names, without a prefix, are among {@code names}. */
  public XmlRecords(InputStream in, Set<String> names, int limit) {
    this.tags = new TagScanner(in, limit);
    this.names = names;
  }

  /** Goes on to the next record; false at the end. */
  public boolean advance() throws IOException {
    tags.startHere();
    while (toTag()) {
      String opened = tags.opening();
      if (names.contains(localName(opened))) {
        keepHead();
        tags.startHere();
        name = opened;
        how = readRecord();
        return true;
      }
      String closed = tags.closing();
      lastClosed = closed.isEmpty() ? lastClosed : localName(closed);
      tags.pass();
      if (!isFirst || tags.keptLength() > LONGEST_HEAD) {
        tags.startHere();
      }
    }
    keepHead();
    return false;
  }

  /** Goes to the next tag, however much stands in front of it. */
  private boolean toTag() throws IOException {
    while (!tags.toTag()) {
      if (tags.isAtEnd()) {
        return false;
      }
      tags.startHere();
    }
    return true;
  }

  private void keepHead() {
    if (isFirst) {
      head = tags.kept();
      isFirst = false;
    }
  }

  /** From the opening tag to behind the closing one. */
  private End readRecord() throws IOException {
    if (tags.pass()) {
      return End.WHOLE;
    }
    while (tags.toTag()) {
      if (tags.isFull()) {
        return End.TOO_LONG;
      }
      if (name.equals(tags.closing())) {
        tags.pass();
        return End.WHOLE;
      }
      if (name.equals(tags.opening())) {
        return End.BROKEN;
      }
      tags.pass();
    }
    return tags.isAtEnd() ? End.CUT_OFF : End.TOO_LONG;
  }

  private static String localName(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  /** How the record ended. */
  public End how() {
    return how;
  }

  /** The record's name without a prefix. */
  public String name() {
    return localName(name);
  }

  /** The bytes of the record, tags included. */
  public byte[] bytes() {
    return tags.kept();
  }

  /** What stands in front of the first record, up to a megabyte. */
  public byte[] head() {
    return head.clone();
  }

  /** Whether the last tag outside of a record was the closing one of {@code root}. */
  public boolean isClosed(String root) {
    return lastClosed.equals(root);
  }
}
