package kistartklar.ui.testing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javax.imageio.ImageIO;

/** Writes what a window shows into a picture. */
public final class Pictures {

  private Pictures() {}

  public static void write(Region node, double scale, Path file) {
    write(Fx.get(() -> picture(node, scale)), file);
  }

  /** Writes it with few colours into a small file. */
  public static void writeSmall(Region node, Path file) {
    writeSmall(Fx.get(() -> picture(node, 1)), file);
  }

  /** Writes a picture with few colours into a small file. */
  public static void writeSmall(BufferedImage picture, Path file) {
    write(Palette.reduced(picture), file);
  }

  private static void write(BufferedImage picture, Path file) {
    try {
      Files.createDirectories(file.getParent());
      ImageIO.write(picture, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedImage picture(Region node, double scale) {
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setTransform(new Scale(scale, scale));
    // On a busy machine the toolkit may not have come to it yet.
    node.getScene().getRoot().applyCss();
    node.getScene().getRoot().layout();
    if (node.getScene().getRoot() instanceof Region root) {
      parameters.setFill(root.getBackground().getFills().getFirst().getFill());
    }
    WritableImage image = node.snapshot(parameters, null);
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(0, 0, width, height, pixels, 0, width);
    return picture;
  }
}
