package kistartklar.report;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;

/** PDFs byte by byte, as no program would write them. Object 1 is the catalog. */
final class HandMadePdf {

  static final int MEGABYTE = 1 << 20;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Map<Integer, Integer> places = new TreeMap<>();

  HandMadePdf(String catalog) {
    text("%PDF-1.7\n");
    object(1, "<</Type/Catalog/Pages 2 0 R" + catalog + ">>");
    object(2, "<</Type/Pages/Kids[]/Count 0>>");
  }

  int size() {
    return bytes.size();
  }

  HandMadePdf text(String text) {
    bytes.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    return this;
  }

  HandMadePdf object(int number, String content) {
    places.put(number, size());
    return text(number + " 0 obj\n" + content + "\nendobj\n");
  }

  HandMadePdf stream(int number, String entries, byte[] content) {
    places.put(number, size());
    text(number + " 0 obj\n<<" + entries + "/Length " + content.length + ">>\nstream\n");
    bytes.writeBytes(content);
    return text("\nendstream\nendobj\n");
  }

  /** The file with a table of its objects and some more entries of the trailer. */
  byte[] withTable(String entries) {
    int start = size();
    text("xref\n0 1\n0000000000 65535 f \n");
    places.forEach((number, place) -> text("%d 1\n%010d 00000 n \n".formatted(number, place)));
    return end("trailer\n<</Root 1 0 R/Size 100" + entries + ">>\n", start);
  }

  /** The file with a packed table that says of one object that it is the first in another. */
  byte[] withPackedTable(int object, int in, String entries) {
    int start = size();
    ByteArrayOutputStream rows = new ByteArrayOutputStream();
    for (int number = 0; number < 100; number++) {
      int place = number == object ? in : places.getOrDefault(number, 0);
      rows.write(number == object ? 2 : place == 0 ? 0 : 1);
      for (int shift = 24; shift >= 0; shift -= 8) {
        rows.write(place >> shift);
      }
      rows.write(0);
    }
    String table = "/Type/XRef/W[1 4 1]/Size 100/Root 1 0 R" + entries;
    stream(99, table, rows.toByteArray());
    return end("", start);
  }

  /** The file as it is, with a place where its table is said to be. */
  byte[] end(String trailer, int table) {
    text(trailer + "startxref\n" + table + "\n%%EOF\n");
    return bytes.toByteArray();
  }

  /** Zeros, packed to a thousandth: each megabyte is the same few bytes again. */
  static byte[] packedZeros(int megabytes) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    deflater.setInput(new byte[MEGABYTE]);
    byte[] buffer = new byte[1 << 16];
    int length = deflater.deflate(buffer, 0, buffer.length, Deflater.FULL_FLUSH);
    deflater.end();
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    packed.write(0x78);
    packed.write(0xDA);
    for (int i = 0; i < megabytes; i++) {
      packed.write(buffer, 0, length);
    }
    return packed.toByteArray();
  }
}
