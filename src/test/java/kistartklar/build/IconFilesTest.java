package kistartklar.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The icon files of all systems show the one drawing. {@code mvn test -Dtest=IconFilesTest
 * -Dicons=write} makes them anew after the drawing was changed.
 */
@Tag("pure")
class IconFilesTest {

  private static final boolean WRITE = "write".equals(System.getProperty("icons"));
  private static final Path FOLDER = Path.of("assets", "icon");

  private final IconFiles files = new IconFiles(FOLDER.resolve("ki-startklar.svg"));

  IconFilesTest() throws IOException {}

  private static byte[] stored(String name, byte[] made) throws IOException {
    Path file = FOLDER.resolve(name);
    if (WRITE) {
      Files.write(file, made);
    }
    return Files.readAllBytes(file);
  }

  private void assertShowsDrawing(byte[] png) throws IOException {
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
    BufferedImage drawing = files.picture(picture.getWidth());
    assertThat(picture.getHeight()).isEqualTo(picture.getWidth());
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        assertThat(picture.getRGB(x, y)).as("%d, %d", x, y).isEqualTo(drawing.getRGB(x, y));
      }
    }
  }

  @Test
  void pngShowsTheDrawing() throws Exception {
    assertShowsDrawing(stored("ki-startklar.png", files.png(256)));
    assertShowsDrawing(stored("ki-startklar-128.png", files.png(128)));
  }

  @Test
  void icoHoldsTheDrawingInEverySizeOfWindows() throws Exception {
    byte[] ico = stored("ki-startklar.ico", files.ico());
    ByteBuffer in = ByteBuffer.wrap(ico).order(ByteOrder.LITTLE_ENDIAN);
    assertThat(List.of(in.getShort(), in.getShort())).containsExactly((short) 0, (short) 1);
    List<Integer> sizes = new ArrayList<>();
    int count = in.getShort();
    for (int i = 0; i < count; i++) {
      int entry = 6 + 16 * i;
      byte[] png = new byte[in.getInt(entry + 8)];
      in.get(in.getInt(entry + 12), png);
      assertShowsDrawing(png);
      sizes.add(ImageIO.read(new ByteArrayInputStream(png)).getWidth());
      assertThat(in.get(entry)).isEqualTo((byte) (int) sizes.getLast());
    }
    assertThat(sizes).containsExactly(16, 24, 32, 48, 64, 128, 256);
  }

  @Test
  void icnsHoldsTheDrawingForMacOs() throws Exception {
    byte[] icns = stored("ki-startklar.icns", files.icns());
    ByteBuffer in = ByteBuffer.wrap(icns);
    assertThat(name(in)).isEqualTo("icns");
    assertThat(in.getInt()).isEqualTo(icns.length);
    List<String> names = new ArrayList<>();
    while (in.hasRemaining()) {
      names.add(name(in));
      byte[] png = new byte[in.getInt() - 8];
      in.get(png);
      assertShowsDrawing(png);
    }
    assertThat(names).contains("icp4", "icp5", "ic07", "ic08", "ic09").doesNotHaveDuplicates();
  }

  private static String name(ByteBuffer in) {
    byte[] name = new byte[4];
    in.get(name);
    return new String(name, StandardCharsets.US_ASCII);
  }
}
