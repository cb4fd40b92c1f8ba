package org.dateline.tagger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32C;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.dateline.tagger.feature.Lexica;
import org.dateline.tagger.feature.Weights;

/**
 * The file of a {@link TaggerModel}: a magic number, the version of format and features, the
 * CRC-32C of what follows, then lexica and weights, deflated. The same model gives the same bytes.
 */
final class ModelFile {
  /** Goes up with every change of the format, the features or their hashes. */
  static final int VERSION = 4;

  private static final int MAGIC = 0x444C4E45;
  private static final int HEAD = 3 * Integer.BYTES;
  private static final int BUFFER = 1 << 16;

  private ModelFile() {}

  static void write(TaggerModel model, OutputStream target) throws IOException {
    byte[] body = encode(model);
    DataOutputStream out = new DataOutputStream(target);
    out.writeInt(MAGIC);
    out.writeInt(VERSION);
    out.writeInt(checksum(body));
    out.write(body);
    out.flush();
  }

  /**
   * Reads a model.
   *
   * @param name names the file in messages
   * @throws IOException if it is not a model, of another version, cut or changed
   */
  static TaggerModel read(String name, InputStream source) throws IOException {
    byte[] head = source.readNBytes(HEAD);
    ByteBuffer numbers = ByteBuffer.wrap(head);
    if (head.length < HEAD || numbers.getInt() != MAGIC) {
      throw new IOException(name + ": not a tagger model; train it anew");
    }
    int version = numbers.getInt();
    if (version != VERSION) {
      throw new IOException(
          name + ": tagger model of version " + version + ", not " + VERSION + "; train it anew");
    }
    byte[] body = source.readAllBytes();
    if (numbers.getInt() != checksum(body)) {
      throw new IOException(name + ": tagger model is damaged, checksums differ; get it anew");
    }
    return decode(body);
  }

  /** Of the checksums of the platform the one that costs nothing in a JVM that just started. */
  private static int checksum(byte[] body) {
    CRC32C checksum = new CRC32C();
    checksum.update(body);
    return (int) checksum.getValue();
  }

  private static byte[] encode(TaggerModel model) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DataOutputStream out =
        new DataOutputStream(new DeflaterOutputStream(body, deflater, BUFFER))) {
      model.lexica().write(out);
      model.weights().write(out);
    } finally {
      deflater.end();
    }
    return body.toByteArray();
  }

  private static TaggerModel decode(byte[] body) throws IOException {
    Inflater inflater = new Inflater();
    try (InputStream inflated =
        new InflaterInputStream(new ByteArrayInputStream(body), inflater, BUFFER)) {
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(inflated.readAllBytes()));
      return new TaggerModel(Lexica.read(in), Weights.read(in));
    } finally {
      inflater.end();
    }
  }
}
