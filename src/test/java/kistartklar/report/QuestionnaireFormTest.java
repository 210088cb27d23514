package kistartklar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Objects;
import kistartklar.domain.guide.Question;
import kistartklar.domain.guide.QuestionId;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDRadioButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The questionnaire as it is filled in on the screen, with PDFBox as the program that does it. */
@Tag("pure")
class QuestionnaireFormTest {

  private static final float MILLIMETRE = 72 / 25.4f;

  private static PDAcroForm form(PDDocument document) {
    return Objects.requireNonNull(document.getDocumentCatalog().getAcroForm());
  }

  @Test
  void hasAFieldForEverythingThatIsAsked() throws Exception {
    try (PDDocument document = Loader.loadPDF(Samples.questionnaire())) {
      PDAcroForm form = form(document);
      for (Question question : Samples.GUIDE.questions()) {
        int number = question.number();
        PDRadioButton answer = (PDRadioButton) form.getField("frage" + number);
        assertThat(answer.getOnValues()).containsExactlyInAnyOrder("Ja", "Nein");
        assertThat(answer.getValue()).isEqualTo("Off");
        for (int i = 1; i <= question.criteria().size(); i++) {
          PDCheckBox tick = (PDCheckBox) form.getField("frage" + number + "-" + i);
          assertThat(tick.isChecked()).isFalse();
          assertThat(tick.getAlternateFieldName())
              .isEqualTo("Frage " + number + ": " + question.criteria().get(i - 1));
        }
        PDTextField note = (PDTextField) form.getField("notiz" + number);
        assertThat(note.isMultiline()).isTrue();
        assertThat(note.getAlternateFieldName()).isEqualTo("Notiz zu Frage " + number);
      }
      assertThat(form.getField("Anzahl Ja in Phase 9")).isInstanceOf(PDTextField.class);
      assertThat(form.getField("Anzahl Ja").getAlternateFieldName())
          .isEqualTo("Anzahl Ja von " + QuestionId.COUNT);
    }
  }

  @Test
  void repeatsFirmAndDateOnEveryPage() throws Exception {
    try (PDDocument document = Loader.loadPDF(Samples.questionnaire())) {
      for (String name : List.of("company", "date")) {
        List<PDAnnotationWidget> widgets = form(document).getField(name).getWidgets();
        assertThat(widgets).hasSize(document.getNumberOfPages());
        for (int page = 0; page < widgets.size(); page++) {
          assertThat(document.getPage(page).getAnnotations())
              .extracting(PDAnnotation::getCOSObject)
              .contains(widgets.get(page).getCOSObject());
        }
      }
    }
  }

  @Test
  void hasBoxesThatAPenHitsAndLinesWithRoomToWrite() throws Exception {
    try (PDDocument document = Loader.loadPDF(Samples.questionnaire())) {
      for (PDPage page : document.getPages()) {
        for (PDAnnotation widget : page.getAnnotations()) {
          float height = widget.getRectangle().getHeight();
          float width = widget.getRectangle().getWidth();
          assertThat(Math.min(width, height)).isGreaterThanOrEqualTo(4 * MILLIMETRE);
        }
      }
      PDAnnotationWidget note = form(document).getField("notiz1").getWidgets().getFirst();
      assertThat(note.getRectangle().getHeight()).isGreaterThan(14 * MILLIMETRE);
    }
  }

  @Test
  void keepsJaAndNeinApart() throws Exception {
    try (PDDocument document = Loader.loadPDF(Samples.questionnaire())) {
      List<PDAnnotationWidget> boxes = form(document).getField("frage5").getWidgets();
      float gap =
          boxes.get(1).getRectangle().getLowerLeftX()
              - boxes.get(0).getRectangle().getUpperRightX();
      assertThat(gap).isGreaterThan(12 * MILLIMETRE);
    }
  }

  /** What is typed is set in a font that is in the file, so that both standards still hold. */
  @Test
  void staysArchivalAndAccessibleWhenFilledIn() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(Samples.questionnaire())) {
      PDAcroForm form = form(document);
      form.getField("company").setValue("Müller & Söhne – „Bäckerei“ für 5 €");
      form.getField("frage1").setValue("Nein");
      form.getField("frage2").setValue("Ja");
      ((PDCheckBox) form.getField("frage2-1")).check();
      form.getField("notiz2").setValue("Eine Notiz,\ndie zwei Zeilen hat");
      form.getField("Anzahl Ja").setValue("1");
      document.save(out);
    }
    byte[] filled = out.toByteArray();
    assertThat(Conformance.failures(filled, "2a")).isEmpty();
    assertThat(Conformance.failures(filled, "ua1")).isEmpty();
    try (PDDocument document = Loader.loadPDF(filled)) {
      PDAnnotationWidget no = form(document).getField("frage1").getWidgets().get(1);
      assertThat(no.getCOSObject().getNameAsString(COSName.AS)).isEqualTo("Nein");
    }
  }
}
