package kistartklar.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.print.PageRange;
import javafx.print.PrinterJob;
import kistartklar.report.preview.PageSize;
import kistartklar.report.preview.PdfPages;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.SamplePdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Prints on a real printer of the system that writes PDF files (Debian: printer-driver-cups-pdf).
 */
@Tag("window")
class CupsPrintingTest {

  private static final Path FOLDER = Path.of(System.getProperty("user.home"), "PDF");

  @BeforeEach
  void needsPrinterThatWritesFiles() throws Exception {
    assumeTrue(Boolean.getBoolean("slow.tests"), "printing for real needs -Dslow.tests=true");
    assumeTrue(
        says("lpstat", "-v").contains("cups-pdf:/") && says("lpstat", "-r").contains("is running"),
        "printing for real needs a running CUPS with a printer of printer-driver-cups-pdf");
  }

  private static String says(String... command) throws Exception {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String output =
          new String(
              process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
      return output;
    } catch (IOException e) {
      return "";
    }
  }

  @Test
  void printsChosenPagesInTrueSize() throws Exception {
    Fx.run(() -> {});
    Map<Path, FileTime> before = files();
    PrinterJob system = PrinterJob.createPrinterJob();
    FxPrintJob job = new FxPrintJob(system, "Druckprobe");
    PdfPages pages = PdfPages.open(SamplePdf.of(4));
    system.getJobSettings().setPageRanges(new PageRange(3, 4));

    for (int page : FxPrintJob.takePages(system.getJobSettings(), 4)) {
      assertThat(job.print(pages.render(page, 300.0 / 72), pages.size(page))).isTrue();
    }
    assertThat(job.finish()).isTrue();

    check(newFile(before));
  }

  /** When each was written, for one of an earlier run is written over. */
  private static Map<Path, FileTime> files() throws IOException {
    if (!Files.isDirectory(FOLDER)) {
      return Map.of();
    }
    Map<Path, FileTime> written = new HashMap<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(FOLDER)) {
      for (Path file : files) {
        written.put(file, Files.getLastModifiedTime(file));
      }
    }
    return written;
  }

  private static Path newFile(Map<Path, FileTime> before) throws Exception {
    Path[] found = new Path[1];
    WaitForAsyncUtils.waitFor(
        Duration.ofMinutes(1).toSeconds(),
        TimeUnit.SECONDS,
        () -> {
          Map<Path, FileTime> now = files();
          for (Path file : now.keySet()) {
            boolean old = now.get(file).equals(before.get(file));
            found[0] = old || !complete(file) ? found[0] : file;
          }
          return found[0] != null;
        });
    return found[0];
  }

  private static boolean complete(Path file) {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return document.getNumberOfPages() > 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static void check(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      assertThat(document.getNumberOfPages()).isEqualTo(2);
      assertThat((double) document.getPage(0).getMediaBox().getWidth())
          .isBetween(PageSize.A4.width() - 1, PageSize.A4.width() + 1);
      int widest = 0;
      for (COSName name : document.getPage(0).getResources().getXObjectNames()) {
        if (document.getPage(0).getResources().getXObject(name) instanceof PDImageXObject image) {
          widest = Math.max(widest, image.getWidth());
        }
      }
      assertThat(widest).as("dots across the page").isBetween(2470, 2490);
    }
  }
}
