package kistartklar.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import kistartklar.content.GuideReader;
import kistartklar.domain.assessment.Assessment;
import kistartklar.report.Form;
import kistartklar.store.DocumentFormat;
import kistartklar.store.DocumentStore;
import kistartklar.store.LoadResult;
import kistartklar.store.StoredDocument;
import kistartklar.store.file.Disk;
import kistartklar.store.file.DurableWriter;
import kistartklar.text.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is what it holds, not what its name says. */
@Tag("pure")
class OpeningTest {

  private static final StoredDocument DOCUMENT =
      StoredDocument.unsaved(
          Assessment.empty(new UUID(1, 2))
              .withCompany(Assessment.empty(new UUID(1, 2)).company().withName("%PDF-Druckerei")));

  @TempDir Path folder;

  private final DocumentStore store = new DocumentStore(new Disk(), new DurableWriter(new Disk()));
  private final Opening opening = new Opening(store);

  private Path file(String name, byte[] content) throws Exception {
    return Files.write(folder.resolve(name), content);
  }

  private void assertOpens(Path file) {
    assertThat(opening.apply(file)).isInstanceOf(LoadResult.Loaded.class);
    assertThat(((LoadResult.Loaded) opening.apply(file)).document().assessment())
        .isEqualTo(DOCUMENT.assessment());
  }

  private static String reason(LoadResult result) {
    return Messages.german().get(((LoadResult.Damaged) result).reason());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.kicheck", "a.KICHECK", "a.pdf", "a.json", "a.kicheck.txt", "a"})
  void aDocumentOpensByAnyName(String name) throws Exception {
    Path file = file(name, DocumentFormat.write(DOCUMENT));
    assertOpens(file);
    assertThat(opening.isReport(file)).isFalse();
  }

  @Test
  void aDocumentInUtf16OpensByAnyName() throws Exception {
    String text = new String(DocumentFormat.write(DOCUMENT), StandardCharsets.UTF_8);
    assertOpens(file("a.pdf", ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"b.pdf", "b.PDF", "b.kicheck", "b.pdf.txt", "b"})
  void aReportOpensByAnyName(String name) throws Exception {
    byte[] report =
        new PdfFiles(GuideReader.read(), Messages.german(), "1.0.0", new Disk())
            .report(DOCUMENT, Form.FULL, LocalDate.EPOCH);
    Path file = file(name, report);
    assertOpens(file);
    assertThat(opening.isReport(file)).isTrue();
  }

  @Test
  void whatIsNoPdfInSpiteOfItsNameSaysSo() throws Exception {
    assertThat(reason(opening.apply(file("c.pdf", "Guten Tag".getBytes(StandardCharsets.UTF_8)))))
        .startsWith("Die Datei heißt zwar .pdf, ist aber kein PDF.");
    assertThat(reason(opening.apply(file("c.kicheck", new byte[] {'x'}))))
        .startsWith("Zeile 1, Spalte");
  }

  @Test
  void aDamagedDocumentSaysWhereByAnyName() throws Exception {
    assertThat(reason(opening.apply(file("d.pdf", "{\"a\":1,,}".getBytes(StandardCharsets.UTF_8)))))
        .startsWith("Zeile 1, Spalte");
  }

  @Test
  void aListOfDocumentsSaysThatAPdfIsOne() throws Exception {
    assertThat(reason(store.look(file("e.kicheck", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)))))
        .startsWith("Die Datei ist ein PDF und kein Dokument.");
  }
}
