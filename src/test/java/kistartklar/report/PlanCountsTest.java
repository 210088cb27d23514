package kistartklar.report;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.MeasureLink;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.MeasureState.Status;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.domain.guide.Band;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.plan.ActionPlan;
import kistartklar.domain.portfolio.Summary;
import kistartklar.export.PlanCalendar;
import kistartklar.export.PlanFile;
import kistartklar.export.PlanTable;
import kistartklar.export.PlanText;
import kistartklar.ui.result.ResultText;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever leaves the program says the same of a plan, counted here once more. */
@Tag("pure")
class PlanCountsTest {

  private static final LocalDate TODAY = Samples.TODAY;
  private static final String LATE = "überfällig";
  private static final int NEXT = 6;

  private record Measure(String title, boolean open, MeasureState state) {

    boolean late() {
      return open && state.due().map(day -> TODAY.toEpochDay() > day.toEpochDay()).orElse(false);
    }

    boolean done() {
      return state.status() == Status.DONE;
    }
  }

  /** Finished, overdue, agreed, own and open measures, and questions that changed since. */
  private static Assessment mixed(int seed) {
    Random random = new Random(seed);
    Assessment assessment = Samples.example();
    for (QuestionId id : QuestionId.all()) {
      boolean concerns = random.nextInt(5) > 0;
      Optional<Answer> answer =
          List.of(Optional.of(Answer.NO), Optional.of(Answer.YES), Optional.<Answer>empty())
              .get(random.nextInt(3));
      assessment = assessment.withAnswer(id, answer).withMeasure(id, state(random));
      if (answer.equals(Optional.of(Answer.NO)) && !concerns) {
        assessment =
            assessment.withResponse(
                id, assessment.response(id).withNotApplicable(Optional.of("entfällt")));
      }
    }
    for (int i = 1; i <= 5; i++) {
      OwnMeasure own =
          new OwnMeasure(
              new UUID(7, i),
              "Eigene " + i,
              MeasureLink.NONE,
              "",
              Optional.empty(),
              "",
              state(random));
      assessment = assessment.withOwnMeasure(own);
    }
    return assessment;
  }

  private static MeasureState state(Random random) {
    if (random.nextInt(3) == 0) {
      return MeasureState.NONE;
    }
    Optional<LocalDate> due =
        random.nextInt(4) == 0
            ? Optional.empty()
            : Optional.of(TODAY.plusDays(random.nextInt(5) - 3L));
    return new MeasureState(
        random.nextBoolean() ? "Frau Öz" : "", due, Status.values()[random.nextInt(3)]);
  }

  private static List<Measure> measures(Assessment assessment) {
    List<Measure> measures = new ArrayList<>();
    for (QuestionId id : QuestionId.all()) {
      MeasureState state = assessment.measure(id);
      Optional<Answer> answer = assessment.answer(id);
      boolean needed =
          answer.equals(Optional.of(Answer.NO)) && !assessment.response(id).isNotApplicable();
      boolean written =
          !state.equals(MeasureState.NONE)
              || assessment.worksheets().measures().contains("q%02d".formatted(id.number()));
      if (needed || written) {
        measures.add(
            new Measure(
                Samples.GUIDE.question(id).measure().title(),
                state.status() != Status.DONE && (needed || answer.isEmpty()),
                state));
      }
    }
    assessment
        .ownMeasures()
        .forEach(own ->
            measures.add(
                new Measure(own.title(), own.state().status() != Status.DONE, own.state())));
    return measures;
  }

  private static int count(List<Measure> measures, Predicate<Measure> which) {
    return (int) measures.stream().filter(which).count();
  }

  private static String tally(List<Measure> measures) {
    int dropped = count(measures, measure -> !measure.open() && !measure.done());
    int late = count(measures, Measure::late);
    int alone = count(measures, measure -> measure.open() && measure.state().owner().isEmpty());
    return "%d von %d Maßnahmen erledigt".formatted(count(measures, Measure::done), measures.size())
        + (dropped == 0 ? "" : " · " + dropped + " nicht mehr nötig")
        + (late == 0 ? "" : " · " + late + " " + LATE)
        + (alone == 0 ? "" : " · " + alone + " ohne Verantwortliche");
  }

  private static PlanFile file(Assessment assessment) {
    return new PlanFile(
        Samples.GUIDE,
        assessment,
        ActionPlan.of(Samples.GUIDE, assessment),
        3,
        TODAY,
        Instant.parse("2026-11-22T08:00:00Z"));
  }

  private static ReportRequest request(Assessment assessment) {
    return new ReportRequest(assessment, Form.FULL, TODAY, new byte[0]);
  }

  private static String summary(Assessment assessment) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Samples.writer().writeSummary(request(assessment), out);
    return StructureText.all(out.toByteArray());
  }

  private static String editable(Assessment assessment) throws Exception {
    byte[] odt = Samples.writer().editable(request(assessment));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(odt))) {
      for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
        if (entry.getName().equals("content.xml")) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError("no content");
  }

  private static long occurrences(String text, String part) {
    return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void tableAndCopiedTextCountAlike(int seed) throws Exception {
    Assessment assessment = mixed(seed);
    List<Measure> measures = measures(assessment);
    int done = count(measures, Measure::done);
    int late = count(measures, Measure::late);
    assertThat(List.of(done, late)).doesNotContain(0);
    byte[] table =
        new PlanTable(Samples.GERMAN, Samples.WORKSHEETS).write(file(assessment), "1.0.0");
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(table))) {
      List<Row> rows = book.getFirstSheet().read();
      assertThat(rows.getLast().getCellText(1)).startsWith(tally(measures));
      List<Row> body = rows.subList(1, measures.size() + 1);
      assertThat(body).filteredOn(row -> row.getCellText(4).equals("erledigt")).hasSize(done);
      assertThat(body).filteredOn(row -> row.getCellText(5).equals(LATE)).hasSize(late);
    }
    List<String> copied = new PlanText(Samples.GERMAN).write(file(assessment)).lines().toList();
    assertThat(copied.getLast()).startsWith(tally(measures));
    assertThat(copied).hasSize(measures.size() + 3);
    assertThat(copied).filteredOn(line -> line.endsWith("\terledigt")).hasSize(done);
    assertThat(copied).filteredOn(line -> line.endsWith(", " + LATE)).hasSize(late);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void calendarHasWhatIsOpenAndSaysWhatIsLate(int seed) {
    List<Measure> measures = measures(mixed(seed));
    String calendar =
        new String(
            new PlanCalendar(Samples.GERMAN, Samples.WORKSHEETS).write(file(mixed(seed))),
            StandardCharsets.UTF_8);
    List<String> events =
        Biweekly.parse(calendar).first().getEvents().stream()
            .map(event -> event.getSummary().getValue() + "\n" + event.getDescription().getValue())
            .toList();
    assertThat(events)
        .hasSize(
            1 + count(measures, measure -> measure.open() && measure.state().due().isPresent()));
    assertThat(events)
        .filteredOn(event -> event.contains(", " + LATE))
        .hasSize(count(measures, Measure::late));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void reportsCountAlikeAndNameNothingFinishedNext(int seed) throws Exception {
    Assessment assessment = mixed(seed);
    List<Measure> measures = measures(assessment);
    int late = count(measures, Measure::late);
    String first = summary(assessment);
    String report = StructureText.all(Samples.report(assessment, Form.FULL));
    String editable = editable(assessment);
    String result = new ResultText(Samples.GUIDE, Samples.GERMAN).of(assessment, TODAY);
    assertThat(List.of(first, report, editable, result))
        .allSatisfy(text -> assertThat(text).contains(tally(measures)));
    assertThat(occurrences(editable, ", " + LATE)).isEqualTo(late);
    long lateRows = occurrences(report, "\nTD " + LATE) - occurrences(first, "\nTD " + LATE);
    assertThat(lateRows).isEqualTo(late);
    List<String> next = result.lines().filter(line -> line.matches("\\d\\. .*")).toList();
    assertThat(next).hasSize(Math.min(NEXT, count(measures, Measure::open)));
    String table = first.substring(first.indexOf("Die nächsten"), first.indexOf(" erledigt"));
    measures.stream()
        .filter(measure -> !measure.open())
        .map(Measure::title)
        .forEach(title -> {
          assertThat(next).noneMatch(line -> line.contains(title));
          assertThat(table).doesNotContain(title);
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void listOfFirmsCountsAlike(int seed) {
    List<Measure> measures = measures(mixed(seed));
    Summary summary = Summary.of(mixed(seed), TODAY);
    assertThat(summary.openMeasures()).isEqualTo(count(measures, Measure::open));
    assertThat(summary.overdueMeasures()).isEqualTo(count(measures, Measure::late));
  }

  @Test
  void nothingAnsweredHasNoBandAnywhere() throws Exception {
    Assessment empty = Samples.empty();
    List<String> bands =
        Stream.of(Band.values()).map(band -> Samples.GUIDE.text(band).name()).toList();
    assertThat(
            List.of(
                summary(empty),
                StructureText.all(Samples.report(empty, Form.FULL)),
                StructureText.all(Samples.report(empty, Form.SHARE)),
                editable(empty),
                new ResultText(Samples.GUIDE, Samples.GERMAN).of(empty, TODAY)))
        .allSatisfy(text -> assertThat(text).doesNotContain(bands));
    assertThat(Summary.of(empty, TODAY).band()).isEmpty();
  }
}
