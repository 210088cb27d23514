package kistartklar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kistartklar.content.GuideReader;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.domain.assessment.Response;
import kistartklar.domain.assessment.View;
import kistartklar.domain.guide.HintId;
import kistartklar.domain.guide.HintRule;
import kistartklar.domain.guide.QuestionId;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What must never leave the firm by accident. */
@Tag("pure")
class SharedFormTest {

  private static final String SECRET = "Betriebsgeheimnis";

  /** A note to every question, whatever its answer. */
  private static Assessment secretive() {
    Assessment assessment = Samples.example();
    for (QuestionId id : QuestionId.all()) {
      assessment = assessment.withNote(id, SECRET);
    }
    for (QuestionId id : QuestionId.all()) {
      assessment =
          assessment.withMeasure(
              id,
              new MeasureState(
                  "Zuständigkeitsprobe",
                  Optional.of(LocalDate.of(2027, 3, 4)),
                  MeasureState.Status.OPEN,
                  SECRET));
    }
    for (HintRule rule : GuideReader.read().hintRules()) {
      assessment = assessment.withConfirmedHint(rule.id(), Optional.of(SECRET));
    }
    return assessment.withOwnMeasure(
        OwnMeasure.empty(new UUID(0, 1))
            .withTitle("Eigenprobe")
            .withState(MeasureState.NONE.withRemark(SECRET)));
  }

  /** Views that differ from every answer there is. */
  private static Assessment divided() {
    Assessment assessment = Samples.example();
    for (QuestionId id : QuestionId.all()) {
      Response response = assessment.response(id);
      assessment =
          assessment.withResponse(
              id,
              response.withViews(
                  List.of(
                      new View("Ansichtsprobe", Optional.of(Answer.YES), SECRET),
                      new View("Ansichtsprobe", Optional.of(Answer.NO), SECRET))));
    }
    return assessment;
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** All objects and unpacked streams, as bytes read one by one and as UTF-16. */
  private static String everything(byte[] pdf) throws IOException {
    StringBuilder all = new StringBuilder();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
        COSObject object = document.getDocument().getObjectFromPool(key);
        COSBase content = object.getObject();
        write(content, all);
        all.append('\n');
        if (content instanceof COSStream stream) {
          try (InputStream in = stream.createInputStream()) {
            byte[] bytes = in.readAllBytes();
            all.append(new String(bytes, StandardCharsets.ISO_8859_1));
            all.append(new String(bytes, StandardCharsets.UTF_8));
            all.append(new String(bytes, StandardCharsets.UTF_16BE));
          }
        }
      }
    }
    return all.toString();
  }

  /** Names and texts of one object; those it refers to have their own turn. */
  private static void write(COSBase content, StringBuilder all) {
    switch (content) {
      case COSDictionary entries ->
          entries.forEach((name, value) -> {
            all.append(name.getName()).append(' ');
            write(value, all);
          });
      case COSArray values -> values.forEach(value -> write(value, all));
      case COSString text -> all.append(text.getString()).append('\n');
      case COSName name -> all.append(name.getName()).append(' ');
      default -> {}
    }
  }

  @Test
  void onlyTheFullReportHasRemarksButBothHaveOwnMeasures() throws IOException {
    String full = text(Samples.report(secretive(), Form.FULL));
    assertThat(full)
        .contains("Eigenprobe", "Geprüft und für richtig befunden", "Bemerkung: " + SECRET);
    String shared = text(Samples.report(secretive(), Form.SHARE));
    assertThat(shared)
        .contains("Eigenprobe", "Datenschutz zuerst: KI ist schon im Einsatz")
        .doesNotContain(SECRET, "Geprüft und für richtig befunden");
  }

  @Test
  void sharedReportHasNoNoteAnywhere() throws IOException {
    byte[] shared = Samples.report(secretive(), Form.SHARE);
    assertThat(text(shared)).doesNotContain(SECRET, "Notiz:").contains("Zum Weitergeben");
    assertThat(everything(shared)).doesNotContain(SECRET, "kicheck");
    assertThat(new String(shared, StandardCharsets.ISO_8859_1)).doesNotContain(SECRET, "kicheck");
  }

  @Test
  void theSameSearchFindsThemInTheFullReport() throws IOException {
    byte[] full = Samples.report(secretive(), Form.FULL);
    assertThat(text(full)).contains(SECRET, "Notiz:").doesNotContain("Zum Weitergeben");
    assertThat(everything(full)).contains("kicheck");
  }

  @Test
  void differingViewsStandInTheFullReportOnly() throws IOException {
    String full = text(Samples.report(divided(), Form.FULL));
    assertThat(full).contains("das anders:", "Ansichtsprobe: ", SECRET);
    byte[] shared = Samples.report(divided(), Form.SHARE);
    assertThat(text(shared)).doesNotContain("das anders:", "Ansichtsprobe", SECRET);
    assertThat(everything(shared)).doesNotContain("Ansichtsprobe", SECRET);
    assertThat(shared).isEqualTo(Samples.report(Samples.example(), Form.SHARE));
  }

  @Test
  void viewThatAgreesIsNoDifferingView() throws IOException {
    QuestionId first = new QuestionId(1);
    Response agreed =
        new Response(
            Optional.of(Answer.YES),
            "",
            List.of(
                new View("Ansichtsprobe", Optional.of(Answer.YES), ""),
                new View("Stillprobe", Optional.empty(), "")));
    assertThat(text(Samples.report(Samples.example().withResponse(first, agreed), Form.FULL)))
        .doesNotContain("das anders:", "Ansichtsprobe", "Stillprobe");
  }

  @Test
  void sharedReportHasNothingAttached() throws IOException {
    try (PDDocument document = Loader.loadPDF(Samples.report(secretive(), Form.SHARE))) {
      var catalog = document.getDocumentCatalog().getCOSObject();
      assertThat(catalog.containsKey(COSName.getPDFName("AF"))).isFalse();
      assertThat(
              document.getDocumentCatalog().getNames() == null
                  || document.getDocumentCatalog().getNames().getEmbeddedFiles() == null)
          .isTrue();
      assertThat(everything(Samples.report(secretive(), Form.SHARE)))
          .doesNotContain("EmbeddedFile", "Filespec");
    }
  }

  /** Notes in the metadata would change the bytes even where nobody sees them. */
  @Test
  void notesDoNotChangeASingleByteOfTheSharedReport() {
    assertThat(Samples.report(secretive(), Form.SHARE))
        .isEqualTo(
            Samples.report(
                secretive().withNote(new QuestionId(5), "etwas ganz anderes"), Form.SHARE));
  }

  /** All that is only for the firm, replaced by something else. */
  private static Assessment withOtherSecrets(Assessment start) {
    Assessment assessment = start;
    for (QuestionId id : QuestionId.all()) {
      View view = new View("jemand", Optional.of(Answer.YES), "anders");
      Response response = assessment.response(id).withNote("anders").withViews(List.of(view));
      assessment =
          assessment
              .withResponse(id, response)
              .withMeasure(id, assessment.measure(id).withRemark("anders"));
    }
    for (HintId hint : assessment.confirmedHints().keySet()) {
      assessment = assessment.withConfirmedHint(hint, Optional.of("anders"));
    }
    for (OwnMeasure own : assessment.ownMeasures()) {
      assessment = assessment.withOwnMeasure(own.withState(own.state().withRemark("anders")));
    }
    return assessment;
  }

  /** Of a document that holds everything, so that no part of it is forgotten here. */
  @Test
  void nothingThatIsOnlyForTheFirmChangesAByteOfTheSharedReport() {
    Assessment assessment = Samples.everything();
    Assessment other = withOtherSecrets(assessment);
    assertThat(Samples.report(other, Form.SHARE)).isEqualTo(Samples.report(assessment, Form.SHARE));
    assertThat(Samples.report(other, Form.FULL))
        .isNotEqualTo(Samples.report(assessment, Form.FULL));
  }

  @Test
  void documentThatHoldsEverythingIsSharedWithoutTheFirmsOwnWords() throws IOException {
    List<String> words =
        List.of(
            "Steuerberater",
            "Geprüft und für richtig befunden",
            "das anders:",
            "steht im Handbuch",
            "davon weiß hier niemand",
            "Bemerkung:",
            "Notiz:");
    byte[] full = Samples.report(Samples.everything(), Form.FULL);
    assertThat(text(full)).contains(words);
    byte[] shared = Samples.report(Samples.everything(), Form.SHARE);
    assertThat(text(shared)).contains("Betriebsversammlung vorbereiten").doesNotContain(words);
    assertThat(everything(shared)).doesNotContain(words).doesNotContain("kicheck");
  }

  @Test
  void whoDoesWhatByWhenIsSaidInBothForms() throws IOException {
    assertThat(text(Samples.report(secretive(), Form.SHARE)))
        .contains("Zuständigkeitsprobe", "04.03.2027");
  }

  @Test
  void agreedMeasuresStayInThePlanWhenTheirQuestionIsNoLongerNein() throws IOException {
    Assessment agreed =
        Samples.example()
            .withAnswer(new QuestionId(1), Optional.of(Answer.YES))
            .withMeasure(
                new QuestionId(1), state("Frau Erledigt").withStatus(MeasureState.Status.OPEN))
            .withAnswer(new QuestionId(2), Optional.empty())
            .withMeasure(
                new QuestionId(2), state("Herr Wieder").withStatus(MeasureState.Status.OPEN));
    for (Form form : List.of(Form.FULL, Form.SHARE)) {
      assertThat(text(Samples.report(agreed, form)).replaceAll("[\\s\\h]+", " "))
          .contains(
              "Vereinbart, Frage ist wieder offen",
              "Verantwortlich: Herr Wieder",
              "Vereinbart, Frage ist inzwischen mit Ja beantwortet",
              "Verantwortlich: Frau Erledigt");
    }
    assertThat(text(Samples.report(agreed, Form.FULL))).contains("nur intern");
    assertThat(text(Samples.report(agreed, Form.SHARE))).doesNotContain("nur intern");
    assertThat(text(Samples.report(Samples.example(), Form.FULL)))
        .doesNotContain("Vereinbart, Frage ist");
  }

  private static MeasureState state(String owner) {
    return new MeasureState(owner, Optional.empty(), MeasureState.Status.DONE, "nur intern");
  }

  /** Others are not the firm; only the questions, which are quoted, and the advice speak to it. */
  @Test
  void speaksOfTheFirmAndNotToIt() throws IOException {
    for (Answer answer : Answer.values()) {
      String text = text(Samples.report(Samples.all(answer), Form.SHARE)).replaceAll("\\s+", " ");
      assertThat(text)
          .containsIgnoringCase("das Unternehmen")
          .doesNotContain("Ihr Unternehmen ist", "ist Ihr Unternehmen", "Ihres Unternehmens");
    }
  }
}
