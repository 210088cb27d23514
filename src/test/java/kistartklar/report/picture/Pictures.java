package kistartklar.report.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Picture files of all kinds. */
public final class Pictures {

  private Pictures() {}

  /** Red left half, blue right half; the top quarter is transparent if the type can be. */
  public static BufferedImage halves(int width, int height, int type) {
    BufferedImage image = new BufferedImage(width, height, type);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.RED);
    graphics.fillRect(0, height / 4, width / 2, height);
    graphics.setColor(Color.BLUE);
    graphics.fillRect(width / 2, height / 4, width, height);
    graphics.dispose();
    return image;
  }

  public static byte[] png(int width, int height) {
    return file(halves(width, height, BufferedImage.TYPE_INT_ARGB), "png");
  }

  public static byte[] file(BufferedImage image, String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(image, format, out)) {
        throw new IllegalArgumentException(format);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  public static byte[] gray16(int value) {
    ComponentColorModel model =
        new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_GRAY), false, false, 1, DataBuffer.TYPE_USHORT);
    WritableRaster raster = model.createCompatibleWritableRaster(8, 8);
    for (int i = 0; i < 64; i++) {
      raster.setSample(i % 8, i / 8, 0, value);
    }
    return file(new BufferedImage(model, raster, false, null), "png");
  }

  /** A JPEG of four inks, all samples alike, without a marker of Adobe. */
  public static byte[] cmyk(int... inks) {
    WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 16, 16, 4, null);
    for (int i = 0; i < 256; i++) {
      raster.setPixel(i % 16, i / 16, inks);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(new javax.imageio.IIOImage(raster, null, null));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    writer.dispose();
    return out.toByteArray();
  }

  /** The JPEG with a segment put behind its first mark. */
  public static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    out.write(0xFF);
    out.write(marker);
    out.write(content.length + 2 >> 8);
    out.write(content.length + 2);
    out.writeBytes(content);
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  public static byte[] exif(int orientation) {
    return new byte[] {
      'E',
      'x',
      'i',
      'f',
      0,
      0,
      'M',
      'M',
      0,
      42,
      0,
      0,
      0,
      8,
      0,
      1,
      0x01,
      0x12,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      (byte) orientation,
      0,
      0
    };
  }

  public static byte[] svg(String content) {
    return ("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 200 100'>" + content + "</svg>")
        .getBytes(StandardCharsets.UTF_8);
  }

  public static byte[] svg() {
    return svg("<path fill='#0b6e75' d='M0 0H100V100H0Z'/><circle cx='150' cy='50' r='40'/>");
  }
}
