package org.tradebrief.render.pdf.flow;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The ICC profile (version 2.1) of sRGB, IEC 61966-2-1, that PDF/A asks for. It is made here and
 * not taken from the Java installation, whose profile differs from one release to another and would
 * change the bytes of the file.
 */
final class ScreenColours {

  private static final String NAME = "sRGB IEC61966-2.1";
  private static final int HEADER = 128;
  private static final int CURVE_POINTS = 1024;

  private ScreenColours() {}

  static byte[] profile() {
    try {
      return write(tags());
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory cannot fail", e);
    }
  }

  private static Map<String, byte[]> tags() throws IOException {
    Map<String, byte[]> tags = new LinkedHashMap<>();
    tags.put("desc", description());
    tags.put("cprt", text());
    // The media white, and the primaries adapted to D50 after Bradford, as in the registered
    // profile.
    tags.put("wtpt", xyz(0.9505, 1.0, 1.0891));
    tags.put("rXYZ", xyz(0.43607, 0.22249, 0.01392));
    tags.put("gXYZ", xyz(0.38515, 0.71687, 0.09708));
    tags.put("bXYZ", xyz(0.14307, 0.06061, 0.71410));
    byte[] curve = curve();
    tags.put("rTRC", curve);
    tags.put("gTRC", curve);
    tags.put("bTRC", curve);
    return tags;
  }

  private static byte[] write(Map<String, byte[]> tags) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    DataOutputStream entries = new DataOutputStream(table);
    entries.writeInt(tags.size());
    int start = HEADER + 4 + 12 * tags.size();
    byte[] before = new byte[0];
    int place = 0;
    for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
      // The three channels share one curve.
      if (tag.getValue() != before) {
        place = start + body.size();
        body.write(tag.getValue());
        body.write(new byte[(4 - tag.getValue().length % 4) % 4]);
      }
      entries.writeBytes(tag.getKey());
      entries.writeInt(place);
      entries.writeInt(tag.getValue().length);
      before = tag.getValue();
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    header(new DataOutputStream(file), start + body.size());
    table.writeTo(file);
    body.writeTo(file);
    return file.toByteArray();
  }

  private static void header(DataOutputStream out, int size) throws IOException {
    out.writeInt(size);
    out.writeInt(0);
    out.writeInt(0x02100000);
    out.writeBytes("mntrRGB XYZ ");
    // A date must stand here: the day the standard is dated.
    for (int part : new int[] {1999, 10, 18, 0, 0, 0}) {
      out.writeShort(part);
    }
    out.writeBytes("acsp");
    out.write(new byte[28]);
    out.writeInt(fixed(0.9642));
    out.writeInt(fixed(1.0));
    out.writeInt(fixed(0.8249));
    out.write(new byte[HEADER - out.size()]);
  }

  private static int fixed(double value) {
    return (int) Math.round(value * 65536);
  }

  private static byte[] xyz(double x, double y, double z) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeBytes("XYZ ");
    out.writeInt(0);
    out.writeInt(fixed(x));
    out.writeInt(fixed(y));
    out.writeInt(fixed(z));
    return bytes.toByteArray();
  }

  private static byte[] text() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeBytes("text");
    out.writeInt(0);
    out.write("No rights reserved\0".getBytes(StandardCharsets.US_ASCII));
    return bytes.toByteArray();
  }

  private static byte[] description() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeBytes("desc");
    out.writeInt(0);
    out.writeInt(NAME.length() + 1);
    out.writeBytes(NAME);
    out.writeByte(0);
    // No names in Unicode and in ScriptCode: counts of zero and the fixed 67 bytes of the latter.
    out.write(new byte[4 + 4 + 2 + 1 + 67]);
    return bytes.toByteArray();
  }

  /** StrictMath gives the same curve on every machine. */
  private static byte[] curve() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeBytes("curv");
    out.writeInt(0);
    out.writeInt(CURVE_POINTS);
    for (int i = 0; i < CURVE_POINTS; i++) {
      double value = i / (CURVE_POINTS - 1.0);
      double linear =
          value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
      out.writeShort((int) Math.round(linear * 65535));
    }
    return bytes.toByteArray();
  }
}
