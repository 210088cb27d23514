package kistartklar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.worksheet.CellValue;
import kistartklar.domain.worksheet.SheetContent;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.text.Message;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
class MissingSignsTest {

  private static final QuestionId QUESTION = new QuestionId(3);

  private static Optional<String> words(Assessment assessment, Form form) {
    Optional<Message> signs = MissingSigns.of(assessment, form, Samples.FONTS);
    return signs.map(Samples.GERMAN::get);
  }

  private static Assessment noted(String note) {
    return Samples.example().withNote(QUESTION, note);
  }

  @Test
  void namesEachSignOnce() {
    assertThat(words(noted("Gut 👍👍, 漢字 und مر"), Form.FULL).orElseThrow())
        .startsWith("Diese Zeichen fehlen")
        .contains(": 👍 漢 字 م ر.");
    assertThat(words(noted("Gut 👍"), Form.FULL).orElseThrow()).startsWith("Dieses Zeichen fehlt");
  }

  @Test
  void namesNoMoreThanOneCanRead() {
    String many = "一丁七万三上下不与丐丑专且世丘";
    assertThat(words(noted(many), Form.FULL).orElseThrow())
        .contains("一")
        .endsWith("und 3 weitere.");
  }

  @Test
  void saysNothingOfWhatTheReportShows() {
    assertThat(words(noted("Łódź, й, Ω, „Ende“ – 5 €\u200b"), Form.FULL)).isEmpty();
    assertThat(words(noted("👍"), Form.SHARE)).isEmpty();
  }

  @Test
  void looksAtEveryTextOfTheReport() {
    Assessment example = Samples.example();
    assertThat(words(example.withCompany(example.company().withName("公司")), Form.SHARE))
        .isPresent();
    assertThat(
            words(
                example.withMeasure(QUESTION, example.measure(QUESTION).withOwner("佐藤")),
                Form.SHARE))
        .isPresent();
  }

  @Test
  void looksIntoTheWorksheets() {
    SheetRow line = SheetRow.empty(new UUID(1, 3)).with("step", CellValue.of("確認"));
    SheetRow row =
        SheetRow.empty(new UUID(1, 2))
            .with("title", CellValue.of("Angebote"))
            .with("steps", new CellValue.Lines(List.of(line)));
    Assessment example = Samples.example();
    Assessment filled =
        example.withWorksheets(
            example
                .worksheets()
                .withSheet("any", SheetContent.NONE.withRows("rows", List.of(row))));
    assertThat(words(filled, Form.FULL).orElseThrow()).contains("確 認");
    assertThat(words(filled, Form.SHARE)).isEmpty();
  }
}
