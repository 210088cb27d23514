package kistartklar.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kistartklar.content.GuideReader;
import kistartklar.exchange.PdfFiles.Replaceable;
import kistartklar.report.Form;
import kistartklar.report.ReportSource;
import kistartklar.store.ContentHash;
import kistartklar.store.DocumentFormat;
import kistartklar.store.DocumentStore;
import kistartklar.store.DraftBase;
import kistartklar.store.Drafts;
import kistartklar.store.LoadResult;
import kistartklar.store.StoredDocument;
import kistartklar.store.file.Disk;
import kistartklar.store.file.DurableWriter;
import kistartklar.text.Messages;
import kistartklar.ui.testing.Documents;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("pure")
class PdfFilesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final PdfFiles FILES =
      new PdfFiles(GuideReader.read(), Messages.german(), "1.0.0", new Disk());

  @TempDir Path folder;

  private WriteResult write(Path target, Form form, Replaceable replaceable) {
    return FILES.report(
        StoredDocument.unsaved(Documents.mixed()), form, TODAY, target, replaceable, () -> false);
  }

  private static String refusal(WriteResult result) {
    assertThat(result).isInstanceOf(WriteResult.Refused.class);
    return Messages.german().get(((WriteResult.Refused) result).reason());
  }

  private Path another() throws IOException {
    Path file = folder.resolve("Bericht.pdf");
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.getDocumentInformation().setCreator("Schreibprogramm");
      document.save(pdf);
    }
    return Files.write(file, pdf.toByteArray());
  }

  @Test
  void anotherProgramsPdfIsReplacedOnlyIfTheUserNamedIt() throws Exception {
    Path target = another();
    byte[] before = Files.readAllBytes(target);
    assertThat(refusal(write(target, Form.FULL, Replaceable.OWN_PDF)))
        .contains(target.toString(), "stammt nicht von KI-Startklar");
    assertThat(target).hasBinaryContent(before);
    assertThat(write(target, Form.FULL, Replaceable.ANY_PDF))
        .isEqualTo(new WriteResult.Written(target));
  }

  @Test
  void ownReportsOfBothFormsAreReplaced() throws Exception {
    Path target = folder.resolve("Bericht.pdf");
    for (Form form : Form.values()) {
      write(target, form, Replaceable.OWN_PDF);
      assertThat(write(target, form, Replaceable.OWN_PDF))
          .isEqualTo(new WriteResult.Written(target));
    }
  }

  @Test
  void whatIsNoPdfIsNeverReplaced() throws Exception {
    Path target = Files.writeString(folder.resolve("Bericht.pdf"), "Meine Notizen");
    for (Replaceable replaceable : Replaceable.values()) {
      assertThat(refusal(write(target, Form.FULL, replaceable)))
          .contains(target.toString(), "kein PDF");
    }
    assertThat(refusal(FILES.questionnaire(TODAY, target))).contains("kein PDF");
    assertThat(target).hasContent("Meine Notizen");
  }

  @Test
  void aStoppedReportLeavesNothing() throws Exception {
    WriteResult result =
        FILES.report(
            StoredDocument.unsaved(Documents.mixed()),
            Form.FULL,
            TODAY,
            folder.resolve("Bericht.pdf"),
            Replaceable.ANY_PDF,
            () -> true);
    assertThat(result).isEqualTo(new WriteResult.Cancelled());
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  /** What a draft notes of the file it goes on from is of no use to whoever gets the report. */
  @Test
  void theReportOfADraftHoldsNothingOfThisPc() {
    Disk disk = new Disk();
    DocumentStore store = new DocumentStore(disk, new DurableWriter(disk));
    Drafts drafts = new Drafts(disk, store, folder.resolve("drafts"), state -> Optional.empty());
    StoredDocument document = StoredDocument.unsaved(Documents.mixed());
    DraftBase base = DraftBase.of(ContentHash.of(new byte[] {1}), List.of());
    drafts.save(document, Optional.of(base), Instant.EPOCH);
    Path file = drafts.find(document.assessment().id()).orElseThrow().file();
    StoredDocument draft = ((LoadResult.Loaded) new Opening(store).apply(file)).document();
    ReportSource.Found attached =
        (ReportSource.Found)
            ReportSource.of(FILES.report(draft, Form.FULL, TODAY), DocumentFormat.MAX_BYTES);
    assertThat(new String(attached.document(), StandardCharsets.UTF_8))
        .contains(Documents.mixed().company().name())
        .doesNotContain("basedOn", "draft");
  }
}
