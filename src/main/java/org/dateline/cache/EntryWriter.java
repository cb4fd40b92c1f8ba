package org.dateline.cache;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.dateline.bytes.Sha256;

/** Writes one entry beside its place, and puts it there when it is whole. */
public final class EntryWriter implements AutoCloseable {
  private final Path unfinished;
  private final Path place;
  private final OutputStream file;
  private final MessageDigest digest = Sha256.start();
  private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
  private final DeflaterOutputStream deflated;
  private final DataOutputStream records;

  EntryWriter(Path unfinished, Path place) throws IOException {
    this.unfinished = unfinished;
    this.place = place;
    this.file = new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16);
    OutputStream digested = new DigestOutputStream(file, digest);
    digested.write(EntryFile.HEAD);
    this.deflated = new DeflaterOutputStream(digested, deflater, 1 << 14);
    this.records = new DataOutputStream(deflated);
  }

  /** Appends a record. */
  public void record(byte[] record) throws IOException {
    records.writeInt(record.length);
    records.write(record);
  }

  /** Puts the entry in its place. */
  public void commit() throws IOException {
    records.writeInt(EntryFile.END);
    records.flush();
    deflated.finish();
    file.write(digest.digest());
    file.close();
    Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Forgets an entry that was not committed. */
  @Override
  public void close() throws IOException {
    deflater.end();
    file.close();
    Files.deleteIfExists(unfinished);
  }
}
