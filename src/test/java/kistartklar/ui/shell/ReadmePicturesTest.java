package kistartklar.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.application.ColorScheme;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javax.imageio.ImageIO;
import kistartklar.content.GuideReader;
import kistartklar.domain.assessment.Assessment;
import kistartklar.exchange.PdfFiles;
import kistartklar.report.Form;
import kistartklar.store.StoredDocument;
import kistartklar.store.file.Disk;
import kistartklar.text.Messages;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Pictures;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pictures of the README. {@code mvn test -Dtest=ReadmePicturesTest -Dpictures=write} makes
 * them anew from the program and the example document.
 */
@Tag("looks")
class ReadmePicturesTest {

  private static final Path FOLDER = Path.of("assets/screenshots");
  private static final Path EXAMPLE = Path.of("assets/Beispiel Großhandel.kicheck");
  private static final Pattern SHOWN = Pattern.compile("\\((assets/screenshots/[^)]+)\\)");
  private static final int WIDTH = 1240;
  private static final int HEIGHT = 800;

  /** Of a picture, in bytes; all of them are fetched to read the page. */
  private static final long MOST = 120_000;

  /** Around the pages of the report, in pixels. */
  private static final int EDGE = 24;

  private static final Color DESK = new Color(0xeef1f4);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @TempDir Path folder;

  @Test
  void readmeShowsSmallPicturesOfOneSize() throws IOException {
    Matcher shown = SHOWN.matcher(Files.readString(Path.of("README.md")));
    int count = 0;
    while (shown.find()) {
      Path file = Path.of(shown.group(1));
      BufferedImage picture = ImageIO.read(file.toFile());
      assertThat(picture.getColorModel()).as("%s", file).isInstanceOf(IndexColorModel.class);
      assertThat(new Dimension(picture.getWidth(), picture.getHeight()))
          .as("%s", file)
          .isEqualTo(new Dimension(WIDTH, HEIGHT));
      assertThat(file).satisfies(path -> assertThat(Files.size(path)).isLessThan(MOST));
      count++;
    }
    assertThat(count).isEqualTo(4);
  }

  @Test
  @EnabledIfSystemProperty(named = "pictures", matches = "write")
  void writesThemAnew() throws IOException {
    Path document = Files.copy(EXAMPLE, folder.resolve(EXAMPLE.getFileName()));
    ShellFixture window = new ShellFixture(folder, Optional.empty());
    Region root = Fx.get(() -> (Region) window.root());
    Fx.run(() -> window.stage.getScene().setRoot(new Pane()));
    picture(root, "start");
    Fx.run(() -> window.shell.open(document));
    window.until(() -> window.shell.workspace().isPresent());
    goTo(window, root, new StepId.OfPhase(2));
    picture(root, "phase");
    goTo(window, root, new StepId.Result());
    picture(root, "auswertung");
    report(window.assessment());
    assertThat(FOLDER.resolve("bericht.png")).isNotEmptyFile();
  }

  private static void goTo(ShellFixture window, Region root, StepId step) {
    Fx.run(() -> window.workspace().navigator().goTo(step));
    Fx.run(root::requestFocus);
  }

  private static void picture(Region root, String name) {
    Fx.run(() -> {
      if (root.getParent() instanceof Pane pane) {
        pane.getChildren().clear();
      }
    });
    Fx.show(root, WIDTH, HEIGHT, ColorScheme.LIGHT);
    Fx.run(() -> {});
    Pictures.writeSmall(root, FOLDER.resolve(name + ".png"));
  }

  /** The first two pages, side by side. */
  private static void report(Assessment assessment) throws IOException {
    PdfFiles files = new PdfFiles(GuideReader.read(), Messages.german(), "1.0.0", new Disk());
    byte[] pdf = files.report(StoredDocument.unsaved(assessment), Form.FULL, TODAY);
    BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D drawing = picture.createGraphics();
    drawing.setColor(DESK);
    drawing.fillRect(0, 0, WIDTH, HEIGHT);
    try (PDDocument pages = Loader.loadPDF(pdf)) {
      PDFRenderer renderer = new PDFRenderer(pages);
      float height = pages.getPage(0).getMediaBox().getHeight();
      for (int page = 0; page < 2; page++) {
        BufferedImage paper = renderer.renderImage(page, (HEIGHT - 2 * EDGE) / height);
        int inner = page == 0 ? WIDTH / 2 - EDGE / 2 - paper.getWidth() : WIDTH / 2 + EDGE / 2;
        drawing.drawImage(paper, inner, EDGE, null);
      }
    }
    drawing.dispose();
    Pictures.writeSmall(picture, FOLDER.resolve("bericht.png"));
  }
}
