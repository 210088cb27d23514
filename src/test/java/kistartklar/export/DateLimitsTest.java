package kistartklar.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.UsableDates;
import kistartklar.domain.guide.QuestionId;
import kistartklar.store.DocumentFormat;
import kistartklar.store.LoadResult;
import kistartklar.store.StoredDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The first and the last day that a document may name, in a spreadsheet and in a calendar. */
@Tag("pure")
class DateLimitsTest {

  private static final LocalDate FIRST = LocalDate.of(UsableDates.FIRST_YEAR, 1, 1);
  private static final LocalDate LAST = LocalDate.of(UsableDates.LAST_YEAR, 12, 31);

  private static Assessment due(LocalDate day) {
    return Exports.EMPTY
        .withCompany(Exports.EMPTY.company().withAssessedOn(Optional.of(day)))
        .withMeasure(new QuestionId(2), MeasureState.NONE.withDue(Optional.of(day)));
  }

  private static String calendar(LocalDate day) {
    return new String(
        new PlanCalendar(Exports.GERMAN, Exports.WORKSHEETS).write(Exports.file(due(day))),
        StandardCharsets.UTF_8);
  }

  private static String serial(LocalDate day) throws Exception {
    byte[] table =
        new PlanTable(Exports.GERMAN, Exports.WORKSHEETS).write(Exports.file(due(day)), "1.0.0");
    SheetXml sheet = new SheetXml(table);
    return sheet.cell("D2").value();
  }

  @Test
  void aSpreadsheetCountsThemAsDays() throws Exception {
    assertThat(Double.parseDouble(serial(FIRST))).isEqualTo(1);
    assertThat(Double.parseDouble(serial(LAST))).isEqualTo(2_958_100);
  }

  @Test
  void aCalendarHasAnEventThatEndsOnADayWithFourDigits() {
    assertThat(calendar(FIRST)).contains("DATE:19000101\r\n", "DATE:19000102\r\n");
    assertThat(calendar(LAST)).contains("DATE:99981231\r\n", "DATE:99990101\r\n");
  }

  /** Other programs write the last day of all for what is never due. */
  @Test
  void whatIsNeverDueHasNoDay() {
    String endless =
        new String(
                DocumentFormat.write(
                    StoredDocument.unsaved(due(LAST).withCompany(Exports.EMPTY.company()))),
                StandardCharsets.UTF_8)
            .replace("9998-12-31", "9999-12-31");
    LoadResult.Loaded read =
        (LoadResult.Loaded) DocumentFormat.read(endless.getBytes(StandardCharsets.UTF_8));
    assertThat(endless).contains("9999");
    assertThat(read.document().assessment().measure(new QuestionId(2)).due()).isEmpty();
  }
}
