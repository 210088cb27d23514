package kistartklar.export;

import static kistartklar.export.Exports.EMPTY;
import static kistartklar.export.Exports.GERMAN;
import static kistartklar.export.Exports.ID;
import static kistartklar.export.Exports.own;
import static kistartklar.export.Exports.two;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.MeasureState.Status;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.domain.comparison.FollowUp;
import kistartklar.domain.guide.QuestionId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The calendar as our own lines and as a library of others reads it. */
@Tag("pure")
class PlanCalendarTest {

  private static final Optional<Answer> NO = Optional.of(Answer.NO);
  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2028, 2, 29));

  /** Both measures are still to be done. */
  private static Assessment planned() {
    return two().withOwnMeasure(open("Betriebsrat"));
  }

  private static OwnMeasure open(String title) {
    return own(title).withState(new MeasureState("", DAY, Status.OPEN));
  }

  private static String text(Assessment assessment) {
    return new String(
        new PlanCalendar(GERMAN, Exports.WORKSHEETS).write(Exports.file(assessment)),
        StandardCharsets.UTF_8);
  }

  private static List<VEvent> events(Assessment assessment) {
    ICalendar calendar = Biweekly.parse(text(assessment)).first();
    assertThat(calendar.validate(biweekly.ICalVersion.V2_0).getWarnings()).isEmpty();
    return calendar.getEvents();
  }

  @Test
  void hasAnEventOfAWholeDayForEachDueDate() {
    List<VEvent> events = events(planned());
    assertThat(events).hasSize(3);
    assertDay(events.get(0), "20261120", "20261121");
    assertDay(events.get(1), "20280229", "20280301");
    assertThat(events.get(0).getSummary().getValue()).startsWith("KI-Maßnahme: ");
    assertThat(events.get(0).getDescription().getValue())
        .contains("Status: in Arbeit, überfällig\n\n");
    assertThat(events.get(1).getSummary().getValue()).isEqualTo("KI-Maßnahme: Betriebsrat");
    assertThat(events.get(1).getDescription().getValue())
        .contains("Verantwortlich: noch niemand\nAufwand: 0,5 bis 1,5\u00a0Tage\nStatus: offen")
        .endsWith("\n\n– Termin\n– Raum");
  }

  private static void assertDay(VEvent event, String start, String end) {
    ICalDate from = event.getDateStart().getValue();
    assertThat(from.hasTime()).isFalse();
    assertThat(from.getRawComponents().toString(false, false)).isEqualTo(start);
    assertThat(event.getDateEnd().getValue().getRawComponents().toString(false, false))
        .isEqualTo(end);
  }

  @Test
  void remindsOfTheNextCheckEvenWithoutAnyMeasure() {
    List<VEvent> events = events(EMPTY);
    assertThat(events).hasSize(1);
    assertDay(events.getFirst(), "20270524", "20270525");
    assertThat(events.getFirst().getSummary().getValue()).isEqualTo("KI-Einschätzung wiederholen");
  }

  @Test
  void keepsTheNamesOfEventsOverFiles() {
    List<String> names = names(planned());
    assertThat(names).doesNotHaveDuplicates().first().isEqualTo(ID + "-q07@ki-startklar");
    assertThat(names(two().withOwnMeasure(open("Umbenannt")))).isEqualTo(names);
    assertThat(names(planned().copyAs(new UUID(1, 1)))).doesNotContainAnyElementsOf(names);
  }

  private static List<String> names(Assessment assessment) {
    return events(assessment).stream().map(event -> event.getUid().getValue()).toList();
  }

  @Test
  void movesItsEventsInTheAssessmentThatFollows() {
    Assessment second = FollowUp.of(planned(), new UUID(1, 2));
    Assessment third = FollowUp.of(second.withAnswer(new QuestionId(7), NO), new UUID(1, 3));
    List<String> before = names(planned());
    assertThat(names(second)).containsExactlyInAnyOrderElementsOf(before);
    assertThat(names(third)).containsExactlyInAnyOrderElementsOf(before);
    assertThat(sequence(planned())).isLessThan(sequence(second));
    assertThat(sequence(second)).isLessThan(sequence(third));
  }

  private static int sequence(Assessment assessment) {
    return events(assessment).getFirst().getSequence().getValue();
  }

  @Test
  void leavesOutWhatIsDoneOrNoLongerNeeded() {
    Assessment done =
        planned()
            .withOwnMeasure(own("Betriebsrat").withState(new MeasureState("", DAY, Status.DONE)));
    assertThat(names(done)).hasSize(2).noneMatch(name -> name.contains("-0000-000000000003"));
    Assessment answered = planned().withAnswer(new QuestionId(7), Optional.of(Answer.YES));
    assertThat(names(answered)).hasSize(2).noneMatch(name -> name.contains("q07"));
    assertThat(text(answered)).doesNotContain("CANCELLED", "Erledigt");
  }

  @Test
  void remindsOnceOnTheMorningBefore() {
    assertThat(events(planned()))
        .hasSize(3)
        .allSatisfy(event -> {
          assertThat(event.getAlarms()).hasSize(1);
          assertThat(event.getAlarms().getFirst().getAction().isDisplay()).isTrue();
          assertThat(event.getAlarms().getFirst().getTrigger().getDuration().toString())
              .isEqualTo("-PT15H");
        });
  }

  @Test
  void hasTheNameOfPlanAndFirm() {
    ICalendar calendar = Biweekly.parse(text(planned())).first();
    String name = "Maßnahmenplan – Muster; Söhne, KG";
    assertThat(calendar.getNames().getFirst().getValue()).isEqualTo(name);
    assertThat(calendar.getExperimentalProperty("X-WR-CALNAME").getValue().replace("\\", ""))
        .isEqualTo(name);
  }

  @Test
  void tellsWhenAndOfWhichRevisionItWasMade() {
    VEvent event = events(planned()).getFirst();
    assertThat(event.getDateTimeStamp().getValue())
        .isEqualTo(Date.from(java.time.Instant.parse("2026-11-23T08:09:10Z")));
    assertThat(event.getSequence().getValue()).isEqualTo(12);
    assertThat(text(two())).contains("DTSTAMP:20261123T080910Z\r\n");
  }

  @Test
  void keepsRemarksToItself() {
    assertThat(text(two())).doesNotContain("intern");
  }

  @Test
  void escapesAndFoldsWithoutLosingACharacter() {
    String title = "a;b,c\\d \"e\" – " + "ü👍".repeat(60) + "\r\nzweite\u0007 Zeile";
    String text = text(EMPTY.withOwnMeasure(open(title)));
    assertThat(text.split("\r\n"))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    assertThat(events(EMPTY.withOwnMeasure(open(title))).getFirst().getSummary().getValue())
        .isEqualTo("KI-Maßnahme: " + title.replace("\r\n", " ").replace("\u0007", ""));
  }

  @Test
  void foldsAtExactlySeventyFiveOctets() {
    CalendarLines lines = new CalendarLines();
    lines.plain("X", "a".repeat(73));
    lines.plain("X", "a".repeat(74));
    lines.plain("X", "a".repeat(72) + "ü");
    assertThat(lines.toString())
        .isEqualTo(
            "X:%s\r\nX:%s\r\n a\r\nX:%s\r\n ü\r\n"
                .formatted("a".repeat(73), "a".repeat(73), "a".repeat(72)));
  }

  @Test
  void takesNoTimeOfTheDay() {
    assertThat(events(planned()))
        .allSatisfy(
            event -> assertThat(event.getTransparency().getValue()).isEqualTo("TRANSPARENT"));
  }

  @Test
  void sequenceStaysWithinItsRange() {
    PlanFile file = Exports.file(two());
    PlanFile late =
        new PlanFile(
            file.guide(), file.assessment(), file.plan(), 1L << 40, file.today(), file.now());
    assertThat(
            new String(
                new PlanCalendar(GERMAN, Exports.WORKSHEETS).write(late), StandardCharsets.UTF_8))
        .contains("SEQUENCE:1048575\r\n")
        .doesNotContain("1099511627776");
  }

  /** What has no date any more is simply not there: calendars do not take a file for a recall. */
  @Test
  void hasNoEventForAMeasureWithoutDate() {
    Assessment undated = two().withOwnMeasure(own("Betriebsrat").withState(MeasureState.NONE));
    assertThat(names(undated)).hasSize(2).noneMatch(name -> name.contains("-0000-000000000003"));
    assertThat(text(undated)).doesNotContain("CANCELLED");
  }

  @Test
  void leavesOutCharactersThatNoCalendarMayHold() {
    assertThat(text(EMPTY.withOwnMeasure(open("a\u007f\u0085b\u009fc\u00a0d\ufffee\uffff"))))
        .contains("SUMMARY:KI-Maßnahme: a bc\u00a0de\r\n");
  }
}
