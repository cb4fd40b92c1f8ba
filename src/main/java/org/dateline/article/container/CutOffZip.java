package org.dateline.article.container;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Looks for one file in a zip whose end is missing, and with it the directory of its files. */
final class CutOffZip implements MemberSink {
  private static final int BLOCK = 1 << 13;

  private final String name;
  private final ByteArrayOutputStream found = new ByteArrayOutputStream();

  private CutOffZip(String name) {
    this.name = name;
  }

  /** What can be unpacked of the file of that name; empty if it is not there. */
  static byte[] file(byte[] packed, String name, Limits limits) throws IOException {
    CutOffZip zip = new CutOffZip(name);
    try {
      Archive.ZIP.members(new ByteArrayInputStream(packed), limits, zip);
    } catch (RefusedException e) {
      // where the zip is cut off
    }
    return zip.found.toByteArray();
  }

  @Override
  public void member(String member, InputStream bytes) throws IOException {
    if (!member.equals(name)) {
      return;
    }
    byte[] block = new byte[BLOCK];
    for (int read = bytes.read(block); read >= 0; read = bytes.read(block)) {
      found.write(block, 0, read);
    }
  }

  @Override
  public void refused(String member, RefusedException e) {}
}
