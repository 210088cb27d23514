package kistartklar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Company;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.domain.guide.MeasureTemplate;
import kistartklar.domain.guide.Question;
import kistartklar.domain.guide.QuestionId;
import kistartklar.text.GermanFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a report says, read by another library. */
@Tag("pure")
class ReportTextTest {

  private static final Path GOLDEN =
      Path.of("src/test/resources/kistartklar/report/example-report.txt");

  @Test
  void exampleReadsInOrder() throws Exception {
    String text = StructureText.all(Samples.report(Samples.example(), Form.FULL)) + "\n";
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(GOLDEN.getParent());
      Files.writeString(GOLDEN, text);
    }
    assertThat(text)
        .as("after an intended change: mvn test -Dtest=ReportTextTest -Dgolden=write")
        .isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void exampleHoldsEveryAnswerNoteAndMeasure() throws Exception {
    Assessment example = Samples.example();
    List<String> lines = StructureText.lines(Samples.report(example, Form.FULL));
    String text = plain(String.join("\n", lines));
    for (Question question : Samples.GUIDE.questions()) {
      int row = lines.indexOf("H3 " + question.number() + " " + question.text());
      String note = plain(example.response(question.id()).note());
      assertThat(lines.get(row + 1)).isEqualTo("P " + word(example.answer(question.id())));
      assertThat(text).contains(note.isEmpty() ? "" : "P Notiz: " + note);
      if (example.answer(question.id()).equals(Optional.of(Answer.NO))) {
        MeasureTemplate measure = question.measure();
        assertThat(text)
            .contains(plain(measure.title()), plain(question.why()), plain(measure.outcome()))
            .contains(measure.steps().stream().map(ReportTextTest::plain).toList());
      }
    }
    for (MeasureState state : example.measures().values()) {
      assertThat(lines).contains("P Verantwortlich: " + state.owner());
      state.due().ifPresent(due -> assertThat(lines).contains("P Bis: " + GermanFormat.date(due)));
    }
    assertThat(text).contains("Frage 23: ", "Frage 26: ", "Frage 28: ");
    assertThat(text)
        .contains("Lbl ☑\nLBody Der erwartete Nutzen", "Lbl ☐\nLBody Auch der Nutzen")
        .contains("Klärt: IT-Betreuung, bis 04.12.2026");
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ');
  }

  private static String word(Optional<Answer> answer) {
    return answer.map(given -> given == Answer.YES ? "Ja" : "Nein").orElse("offen");
  }

  @Test
  void sharedFormHoldsNoNoteAndNoDocument() throws Exception {
    Assessment secret = Samples.example().withNote(new QuestionId(1), "Streng geheim");
    byte[] shared = Samples.report(secret, Form.SHARE);
    assertThat(StructureText.all(shared)).doesNotContain("Streng geheim", "Notiz:");
    try (PDDocument document = Loader.loadPDF(shared)) {
      assertThat(new PDDocumentNameDictionary(document.getDocumentCatalog()).getEmbeddedFiles())
          .isNull();
    }
    assertThat(StructureText.all(Samples.report(secret, Form.FULL))).contains("Streng geheim");
  }

  @Test
  void fullFormBringsDocumentBack() throws Exception {
    Assessment example = Samples.example();
    byte[] report = Samples.report(example, Form.FULL);
    try (PDDocument document = Loader.loadPDF(report)) {
      var files = new PDDocumentNameDictionary(document.getDocumentCatalog()).getEmbeddedFiles();
      byte[] attached = files.getNames().values().iterator().next().getEmbeddedFile().toByteArray();
      assertThat(new String(attached, StandardCharsets.UTF_8)).contains(example.id().toString());
    }
  }

  @Test
  void footerCountsOpenQuestionsOnEveryPage() throws Exception {
    assertThat(pages(Samples.example()))
        .allMatch(page -> page.contains("Entwurf – 3 Fragen offen"));
    Assessment one = Samples.all(Answer.YES).withAnswer(new QuestionId(9), Optional.empty());
    assertThat(pages(one)).allMatch(page -> page.contains("Entwurf – 1 Frage offen"));
    assertThat(pages(Samples.all(Answer.YES))).noneMatch(page -> page.contains("Entwurf"));
  }

  @Test
  void everyPageIsNumbered() throws Exception {
    List<String> pages = pages(Samples.example());
    for (int i = 0; i < pages.size(); i++) {
      assertThat(pages.get(i)).contains("Seite " + (i + 1) + " von " + pages.size());
    }
  }

  @Test
  void firmWithoutNameIsCalledSo() throws Exception {
    assertThat(StructureText.lines(Samples.report(Samples.empty(), Form.FULL)).getFirst())
        .isEqualTo("H1 Ohne Namen");
  }

  @Test
  void hyphenatedWordsReadAsWholeWords() throws Exception {
    String word = "Geschäftsprozessdokumentationsverantwortlichkeit";
    Assessment assessment =
        Samples.empty().withNote(new QuestionId(1), ("und die " + word + " ").repeat(40));
    byte[] report = Samples.report(assessment, Form.FULL);
    assertThat(StructureText.all(report)).contains(("und die " + word + " ").repeat(40).strip());
    try (PDDocument document = Loader.loadPDF(report)) {
      assertThat(new PDFTextStripper().getText(document))
          .as("broken on the page")
          .containsPattern("Geschäftsprozessdoku\u00ad?\\Rmentation");
    }
  }

  @Test
  void hostileNotesAreReadAsWritten() throws Exception {
    String emoji = "vorher 😀 nachher";
    String mixed = "שלום und 漢字 und a\u0308rger\u0007lich";
    Assessment assessment =
        Samples.empty()
            .withNote(new QuestionId(1), emoji)
            .withNote(new QuestionId(2), mixed)
            .withNote(new QuestionId(3), "w".repeat(300));
    String text = StructureText.all(Samples.report(assessment, Form.FULL));
    assertThat(text).contains(emoji, "שלום und 漢字 und ärgerlich", "w".repeat(300));
  }

  @Test
  void longCompanyNameStaysOnTheFirstPage() throws Exception {
    Assessment assessment =
        Samples.empty().withCompany(Company.UNKNOWN.withName("Firma ".repeat(83) + "AG"));
    assertThat(pages(assessment).getFirst()).contains("von 29", "Fragen mit Ja", "AG");
  }

  @Test
  void fewLinesLeftOverAreNotAloneOnTheirPage() throws Exception {
    List<String> pages = pages(answered("JNJNJJNJJJNJJJNJNJJNNJJNJJNJ-"));
    assertThat(pages.get(2)).contains("Laut Frage 28", "Fragen und Antworten");
    assertThat(pages(Samples.example()).get(2)).contains("Fragen und Antworten");
  }

  @Test
  void namesTheTwoResultsThatOneOpenQuestionLeaves() throws Exception {
    assertThat(pages(answered("J".repeat(20) + "N".repeat(8) + "-")).getFirst())
        .contains("Das Ergebnis kann 20 oder 21 werden, die Stufe");
    assertThat(pages(answered("J".repeat(13) + "N".repeat(14) + "--")).getFirst())
        .contains("Das Ergebnis kann 13 bis 15 werden");
  }

  @Test
  void countsOwnMeasuresAmongThoseInThePlan() throws Exception {
    Assessment eight = answered("N".repeat(8) + "J".repeat(21));
    assertThat(pages(eight).getFirst().replaceAll("\\s+", " "))
        .contains("2 weitere stehen im Maßnahmenplan");
    Assessment nine =
        eight.withOwnMeasures(List.of(OwnMeasure.empty(new UUID(1, 2)).withTitle("Regale")));
    assertThat(pages(nine).getFirst().replaceAll("\\s+", " "))
        .contains("3 weitere stehen im Maßnahmenplan");
  }

  /** One letter for each question: J, N or what is neither. */
  private static Assessment answered(String answers) {
    return Samples.each(
        Samples.empty(),
        question ->
            switch (answers.charAt(question.number() - 1)) {
              case 'J' -> Optional.of(Answer.YES);
              case 'N' -> Optional.of(Answer.NO);
              default -> Optional.empty();
            });
  }

  private static List<String> pages(Assessment assessment) throws Exception {
    try (PDDocument document = Loader.loadPDF(Samples.report(assessment, Form.FULL))) {
      List<String> pages = new ArrayList<>();
      for (int number = 1; number <= document.getNumberOfPages(); number++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        pages.add(stripper.getText(document));
      }
      return pages;
    }
  }
}
