package org.dateline.tagger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.dateline.model.Sha256;

/**
 * The file of a {@link TaggerModel}: a magic number, the version of format and features, the
 * SHA-256 of what follows, then lexica and weights, deflated. The same model gives the same bytes.
 */
final class ModelFile {
  /** Goes up with every change of the format, the features or their hashes. */
  static final int VERSION = 1;

  private static final int MAGIC = 0x444C4E45;

  private ModelFile() {}

  static void write(TaggerModel model, OutputStream target) throws IOException {
    byte[] body = encode(model);
    DataOutputStream out = new DataOutputStream(target);
    out.writeInt(MAGIC);
    out.writeInt(VERSION);
    out.write(Sha256.of(body));
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
    DataInputStream in = new DataInputStream(source);
    byte[] head = in.readNBytes(2 * Integer.BYTES);
    DataInputStream numbers = new DataInputStream(new ByteArrayInputStream(head));
    if (head.length < 2 * Integer.BYTES || numbers.readInt() != MAGIC) {
      throw new IOException(name + ": not a tagger model; train it anew");
    }
    int version = numbers.readInt();
    if (version != VERSION) {
      throw new IOException(
          name + ": tagger model of version " + version + ", not " + VERSION + "; train it anew");
    }
    byte[] checksum = in.readNBytes(Sha256.of(head).length);
    byte[] body = in.readAllBytes();
    if (!Arrays.equals(checksum, Sha256.of(body))) {
      throw new IOException(name + ": tagger model is damaged, checksums differ; get it anew");
    }
    return decode(body);
  }

  private static byte[] encode(TaggerModel model) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DataOutputStream out =
        new DataOutputStream(new DeflaterOutputStream(body, deflater, 1 << 16))) {
      model.lexica().write(out);
      model.weights().write(out);
    } finally {
      deflater.end();
    }
    return body.toByteArray();
  }

  private static TaggerModel decode(byte[] body) throws IOException {
    try (InputStream inflated = new InflaterInputStream(new ByteArrayInputStream(body))) {
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(inflated.readAllBytes()));
      return new TaggerModel(Lexica.read(in), Weights.read(in));
    }
  }
}
