package kistartklar.build;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;

/** Makes the icon files of all systems out of one drawing. */
final class IconFiles {

  private static final List<Integer> WINDOWS_SIZES = List.of(16, 24, 32, 48, 64, 128, 256);

  /** The names that macOS has for pictures of a size; from 32 on also for twice the density. */
  private static final Map<String, Integer> MAC_SIZES = macSizes();

  private final SVGDocument drawing;

  IconFiles(Path svg) throws IOException {
    drawing = Objects.requireNonNull(new SVGLoader().load(svg.toUri().toURL()));
  }

  private static Map<String, Integer> macSizes() {
    Map<String, Integer> sizes = new LinkedHashMap<>();
    sizes.put("icp4", 16);
    sizes.put("icp5", 32);
    sizes.put("ic11", 32);
    sizes.put("ic12", 64);
    sizes.put("ic07", 128);
    sizes.put("ic13", 256);
    sizes.put("ic08", 256);
    sizes.put("ic14", 512);
    sizes.put("ic09", 512);
    return sizes;
  }

  BufferedImage picture(int size) {
    BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = picture.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    drawing.render(null, pen, new ViewBox(size, size));
    pen.dispose();
    return picture;
  }

  byte[] png(int size) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(picture(size), "png", out);
    return out.toByteArray();
  }

  /** For Windows: a table of sizes, then the pictures. */
  byte[] ico() throws IOException {
    ByteArrayOutputStream pictures = new ByteArrayOutputStream();
    int count = WINDOWS_SIZES.size();
    ByteBuffer head = ByteBuffer.allocate(6 + 16 * count).order(ByteOrder.LITTLE_ENDIAN);
    head.putShort((short) 0).putShort((short) 1).putShort((short) count);
    for (int size : WINDOWS_SIZES) {
      byte[] png = png(size);
      byte side = (byte) (size == 256 ? 0 : size);
      head.put(side).put(side).putShort((short) 0).putShort((short) 1).putShort((short) 32);
      head.putInt(png.length).putInt(head.capacity() + pictures.size());
      pictures.writeBytes(png);
    }
    return joined(head.array(), pictures.toByteArray());
  }

  /** For macOS: pieces with a name and a length each. */
  byte[] icns() throws IOException {
    ByteArrayOutputStream pieces = new ByteArrayOutputStream();
    for (Map.Entry<String, Integer> piece : MAC_SIZES.entrySet()) {
      byte[] png = png(piece.getValue());
      pieces.writeBytes(piece(piece.getKey(), png.length));
      pieces.writeBytes(png);
    }
    return joined(piece("icns", pieces.size()), pieces.toByteArray());
  }

  private static byte[] piece(String name, int length) {
    return ByteBuffer.allocate(8)
        .put(name.getBytes(StandardCharsets.US_ASCII))
        .putInt(8 + length)
        .array();
  }

  private static byte[] joined(byte[] first, byte[] second) {
    return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
  }
}
