package kistartklar.report.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import kistartklar.ui.testing.SamplePdf;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the library has to say in English does not reach the terminal. */
@Tag("pure")
class QuietPreviewTest {

  @TempDir private Path folder;

  /** In a process of its own: the library speaks only the first time. */
  @Test
  void firstPageIsPaintedWithoutAWord() throws Exception {
    Path pdf = Files.write(folder.resolve("a.pdf"), SamplePdf.of(1));
    Path said = folder.resolve("said");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                FirstPage.class.getName(),
                pdf.toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(said).hasContent("painted");
    assertThat(process.exitValue()).isZero();
  }

  /** Paints the first page of a file, and says so. */
  static final class FirstPage {

    private FirstPage() {}

    public static void main(String[] arguments) throws IOException {
      PdfPages.open(Files.readAllBytes(Path.of(arguments[0]))).render(0, 1);
      System.out.println("painted");
    }
  }
}
