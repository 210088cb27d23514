package kistartklar.ui.chart;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import kistartklar.chart.Chart;

/** A chart as a PNG file: drawn at once, written when it is needed. */
public final class ChartPng {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  /** Eight bits of red, green and blue each. */
  private static final byte[] COLORS = {8, 2, 0, 0, 0};

  private final int width;
  private final int height;
  private final byte[] rows;

  private ChartPng(WritableImage image) {
    width = (int) image.getWidth();
    height = (int) image.getHeight();
    int[] line = new int[width];
    ByteBuffer all = ByteBuffer.allocate(height * (1 + 3 * width));
    for (int y = 0; y < height; y++) {
      image
          .getPixelReader()
          .getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), line, 0, width);
      all.put((byte) 0);
      for (int pixel : line) {
        all.put((byte) (pixel >> 16)).put((byte) (pixel >> 8)).put((byte) pixel);
      }
    }
    rows = all.array();
  }

  /** Draws a chart, dark on white, as it is copied. */
  public static ChartPng of(Chart chart) {
    return new ChartPng(ChartImage.of(chart));
  }

  /** The file; may be asked for on any thread. */
  public byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(SIGNATURE);
    chunk(
        out,
        "IHDR",
        ByteBuffer.allocate(8 + COLORS.length).putInt(width).putInt(height).put(COLORS).array());
    chunk(out, "IDAT", deflated(rows));
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    out.writeBytes(name);
    out.writeBytes(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
  }

  private static byte[] deflated(byte[] data) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] part = new byte[8192];
    try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION)) {
      deflater.setInput(data);
      deflater.finish();
      while (!deflater.finished()) {
        out.write(part, 0, deflater.deflate(part));
      }
    }
    return out.toByteArray();
  }
}
