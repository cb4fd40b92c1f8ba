package org.dateline.article.container;

import java.io.IOException;
import java.io.InputStream;

/** What takes the members of an archive, one by one. */
public interface MemberSink {
  /** Takes a member; its bytes can be read until this returns. */
  void member(String name, InputStream bytes) throws IOException;

  /** Takes a member that cannot be unpacked. */
  void refused(String name, RefusedException e);
}
