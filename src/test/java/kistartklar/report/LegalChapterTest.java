package kistartklar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.LegalNote;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The report says in full what questions without a Ja need, lists the rest, and says when it is
 * old.
 */
@Tag("pure")
class LegalChapterTest {

  private static final LegalNote LITERACY =
      Samples.GUIDE.legalNotes().find("ai-act-literacy").orElseThrow();
  private static final LegalNote COUNCIL =
      Samples.GUIDE.legalNotes().find("works-council").orElseThrow();

  /** All Ja but those that the works council belongs to. */
  private static Assessment councilOpen() {
    return Samples.each(
        Samples.empty(),
        id ->
            List.of(4, 20, 23).contains(id.number()) ? Optional.empty() : Optional.of(Answer.YES));
  }

  private static String text(Assessment assessment) throws Exception {
    try (PDDocument pdf = Loader.loadPDF(Samples.report(assessment, Form.SHARE))) {
      return new PDFTextStripper().getText(pdf).replaceAll("[\\s\\u00a0]+", " ");
    }
  }

  private static String start(String words) {
    return words.replaceAll("[\\s\\u00a0]+", " ").substring(0, 40);
  }

  @Test
  void whatIsOpenIsToldInFullAndTheRestIsListed() throws Exception {
    String text = text(councilOpen());
    assertThat(text)
        .contains(start(COUNCIL.what()), "Weitere Hinweise", LITERACY.title())
        .doesNotContain(start(LITERACY.what()));
  }

  @Test
  void aNoIsToldInFullToo() throws Exception {
    String text = text(Samples.all(Answer.NO));
    assertThat(text)
        .contains(start(COUNCIL.what()), start(LITERACY.what()))
        .doesNotContain("Weitere Hinweise");
  }

  @Test
  void sourcesLeadToTheirPages() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(Samples.report(Samples.all(Answer.NO), Form.SHARE))) {
      List<String> addresses = new ArrayList<>();
      for (PDPage page : pdf.getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          if (annotation instanceof PDAnnotationLink link
              && link.getAction() instanceof PDActionURI uri) {
            addresses.add(uri.getURI());
          }
        }
      }
      assertThat(addresses)
          .containsAll(
              Samples.GUIDE.legalNotes().notes().stream()
                  .flatMap(note -> note.sources().stream())
                  .flatMap(source -> source.url().stream())
                  .toList());
    }
  }

  @Test
  void anOldStandIsSaid() throws Exception {
    byte[] late = Samples.report(councilOpen(), Form.SHARE, LocalDate.of(2027, 5, 23));
    try (PDDocument pdf = Loader.loadPDF(late)) {
      assertThat(new PDFTextStripper().getText(pdf).replaceAll("[\\s\\u00a0]+", " "))
          .contains("Stand: 22.11.2026, älter als sechs Monate, bitte prüfen.");
    }
    assertThat(text(councilOpen())).doesNotContain("älter als sechs Monate");
  }
}
