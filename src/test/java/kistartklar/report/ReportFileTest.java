package kistartklar.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports reach their place whole or not at all. */
class ReportFileTest {

  @TempDir private Path folder;
  private Path target;

  @BeforeEach
  void nameTarget() {
    target = folder.resolve("Bericht.pdf");
  }

  private static int example(OutputStream out) throws IOException {
    return Samples.writer()
        .write(
            new ReportRequest(Samples.example(), Form.FULL, Samples.TODAY, new byte[] {'{', '}'}),
            out);
  }

  private static String refusal(WriteResult result) {
    assertThat(result).isInstanceOf(WriteResult.Refused.class);
    return Samples.GERMAN.get(((WriteResult.Refused) result).reason());
  }

  private void expectOnly(String... names) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder(names);
    }
  }

  @Test
  void writesReport() throws Exception {
    WriteResult result = ReportFile.write(target, ReportFileTest::example);
    assertThat(result).isInstanceOf(WriteResult.Written.class);
    assertThat(((WriteResult.Written) result).pages()).isGreaterThan(5);
    expectOnly("Bericht.pdf");
  }

  @Test
  void replacesPdf() throws Exception {
    Files.writeString(target, "%PDF-1.4 alt");
    assertThat(ReportFile.write(target, ReportFileTest::example))
        .isInstanceOf(WriteResult.Written.class);
    assertThat(Files.size(target)).isGreaterThan(10_000);
  }

  @Test
  void refusesToReplaceAnythingElse() throws Exception {
    Files.writeString(target, "Meine Notizen");
    assertThat(refusal(ReportFile.write(target, ReportFileTest::example)))
        .contains(target.toString(), "kein PDF");
    assertThat(target).hasContent("Meine Notizen");
    expectOnly("Bericht.pdf");
  }

  private WriteResult writeWhileInUse() {
    return ReportFile.write(
        target,
        ReportFileTest::example,
        (from, to) -> {
          throw new FileSystemException(to.toString(), null, "being used by another process");
        });
  }

  @Test
  void offersSecondNameWhileTargetIsInUse() throws Exception {
    Files.writeString(target, "%PDF-1.4 alt");
    WriteResult result = writeWhileInUse();
    assertThat(result).isInstanceOf(WriteResult.Busy.class);
    WriteResult.Busy busy = (WriteResult.Busy) result;
    assertThat(Samples.GERMAN.get(busy.reason())).contains("in einem anderen Programm geöffnet");
    assertThat(busy.free()).isEqualTo(target.resolveSibling("Bericht (2).pdf"));
    assertThat(target).hasContent("%PDF-1.4 alt");
    expectOnly("Bericht.pdf");
  }

  @Test
  void offersTheFirstNumberThatIsFree() throws Exception {
    Files.writeString(target, "%PDF-1.4 alt");
    Files.createDirectory(folder.resolve("Bericht (2).pdf"));
    Files.createSymbolicLink(folder.resolve("Bericht (3).pdf"), Path.of("nirgends"));
    assertThat(((WriteResult.Busy) writeWhileInUse()).free())
        .isEqualTo(target.resolveSibling("Bericht (4).pdf"));
  }

  @Test
  void refusesFolderAndMissingFolder() {
    assertThat(refusal(ReportFile.write(folder, ReportFileTest::example))).contains("ein Ordner");
    assertThat(refusal(ReportFile.write(folder.resolve("a/b.pdf"), ReportFileTest::example)))
        .contains("gibt es nicht");
  }

  @Test
  void failedWriteLeavesWhatWasThere() throws Exception {
    Files.writeString(target, "%PDF-1.4 alt");
    WriteResult result =
        ReportFile.write(
            target,
            out -> {
              out.write("%PDF-1.7 halb".getBytes(StandardCharsets.UTF_8));
              throw new IOException("No space left on device");
            });
    assertThat(refusal(result)).contains("Es wurde nichts geschrieben");
    assertThat(target).hasContent("%PDF-1.4 alt");
    expectOnly("Bericht.pdf");
  }

  @Test
  void truncatedFileIsNoticed() throws Exception {
    WriteResult result =
        ReportFile.write(
            target,
            out -> {
              var whole = new ByteArrayOutputStream();
              int pages = example(whole);
              out.write(whole.toByteArray(), 0, whole.size() / 2);
              return pages;
            });
    assertThat(refusal(result)).contains("nicht vollständig");
    expectOnly();
  }

  @Test
  void wrongPageCountIsNoticed() {
    assertThat(refusal(ReportFile.write(target, out -> example(out) + 1)))
        .contains("nicht vollständig");
  }

  @Test
  void cancelledWriteLeavesNothing() throws Exception {
    ReportProgress cancelled =
        new ReportProgress() {
          @Override
          public boolean cancelled() {
            return true;
          }
        };
    WriteResult result =
        ReportFile.write(
            target,
            out ->
                Samples.writer()
                    .write(
                        new ReportRequest(
                            Samples.example(), Form.SHARE, Samples.TODAY, new byte[0]),
                        out,
                        cancelled));
    assertThat(result).isInstanceOf(WriteResult.Cancelled.class);
    expectOnly();
  }

  @Test
  void faultOfOursLeavesNothing() throws Exception {
    assertThatThrownBy(() ->
            ReportFile.write(
                target,
                out -> {
                  throw new IllegalStateException();
                }))
        .isInstanceOf(IllegalStateException.class);
    expectOnly();
  }

  @Test
  void progressRisesToOne() throws Exception {
    var seen = new ArrayList<Double>();
    ReportProgress progress =
        new ReportProgress() {
          @Override
          public void done(double share) {
            seen.add(share);
          }
        };
    Samples.writer()
        .write(
            new ReportRequest(Samples.example(), Form.SHARE, Samples.TODAY, new byte[0]),
            OutputStream.nullOutputStream(),
            progress);
    assertThat(seen).isSorted().hasSizeGreaterThan(10).endsWith(1.0);
    assertThatThrownBy(() ->
            Samples.writer()
                .write(
                    new ReportRequest(Samples.example(), Form.SHARE, Samples.TODAY, new byte[0]),
                    OutputStream.nullOutputStream(),
                    new ReportProgress() {
                      @Override
                      public boolean cancelled() {
                        return seen.size() > 3;
                      }
                    }))
        .isInstanceOf(CancellationException.class);
  }
}
