package kistartklar.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import kistartklar.Opening;
import kistartklar.content.GuideReader;
import kistartklar.report.Form;
import kistartklar.report.ReportFile;
import kistartklar.store.ContentHash;
import kistartklar.store.DocumentStore;
import kistartklar.store.LoadResult;
import kistartklar.store.StoredDocument;
import kistartklar.store.file.Disk;
import kistartklar.store.file.DurableWriter;
import kistartklar.text.Messages;
import kistartklar.ui.testing.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfFilesTest {

  @TempDir Path folder;

  /** What a draft notes of the file it goes on from is of no use to whoever gets the report. */
  @Test
  void theReportOfARecoveredDraftHoldsNothingOfThisPc() throws IOException {
    StoredDocument draft =
        StoredDocument.unsaved(Documents.mixed()).asDraftOf(ContentHash.of(new byte[] {1}));
    PdfFiles files =
        new PdfFiles(GuideReader.read(), Messages.german(), "1.0.0", ReportFile::replace);
    Path report = folder.resolve("Bericht.pdf");
    Files.write(report, files.report(draft, Form.FULL, LocalDate.of(2026, 11, 23)));
    Disk disk = new Disk();
    LoadResult found = new Opening(new DocumentStore(disk, new DurableWriter(disk))).apply(report);
    assertThat(found)
        .isInstanceOfSatisfying(
            LoadResult.Loaded.class,
            loaded -> {
              assertThat(loaded.document().assessment().company())
                  .isEqualTo(Documents.mixed().company());
              assertThat(loaded.document().basedOn()).isEmpty();
            });
  }
}
