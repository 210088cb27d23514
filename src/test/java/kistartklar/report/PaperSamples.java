package kistartklar.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.MeasureState.Status;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.domain.comparison.FollowUp;
import kistartklar.domain.guide.Effort;
import kistartklar.domain.guide.QuestionId;

/** Documents of firms of all kinds, whose reports have to look well on paper. */
final class PaperSamples {

  private static final String SENTENCE =
      "Die Abstimmung zwischen Einkauf und Lager dauert länger als gedacht, deshalb beginnt der"
          + " zweite Abschnitt erst im Februar. ";
  private static final String LONG_WORD =
      "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzesverordnungsentwurfstexte";
  private static final List<String> OWNERS =
      List.of("IT-Betreuung", "Frau Öz", "Herr Brandt", "", "Geschäftsleitung");
  private static final List<String> SCRIPTS =
      List.of(
          "Γεωργία Παπαδοπούλου", "Иван Петров", "王小明", "محمد علي", "שרה כהן", "Nguyễn Thị Hồng");

  private PaperSamples() {}

  static Map<String, Assessment> all() {
    Map<String, Assessment> all = new LinkedHashMap<>();
    all.put("example", Samples.example());
    all.put("empty", Samples.empty());
    all.put("all yes", Samples.all(Answer.YES));
    all.put("all no", Samples.all(Answer.NO));
    all.put("everything", Samples.everything());
    all.put("long names", Samples.longNames());
    all.put("long notes", Samples.longNotes());
    all.put("25 own measures", ownMeasures());
    all.put("remarks of 5,000 characters", longRemarks());
    all.put("8 earlier assessments", predecessors());
    all.put("a word of 90 letters", longWord());
    all.put("names in six scripts", scripts());
    all.put("agreed", agreed());
    return all;
  }

  static Assessment ownMeasures() {
    Assessment assessment = Samples.example();
    for (int i = 0; i < 25; i++) {
      assessment =
          assessment.withOwnMeasure(
              OwnMeasure.empty(new UUID(5, i))
                  .withTitle("Eigene Maßnahme mit der Nummer " + (i + 1))
                  .withSteps("Erster Schritt\nZweiter Schritt")
                  .withEffort(i % 2 == 0 ? Optional.empty() : Optional.of(new Effort(2, 6)))
                  .withState(state(i, i % 4 == 0 ? SENTENCE.repeat(2) : "")));
    }
    return assessment;
  }

  private static MeasureState state(int i, String remark) {
    return new MeasureState(
        OWNERS.get(i % OWNERS.size()),
        i % 3 == 0 ? Optional.empty() : Optional.of(Samples.TODAY.plusDays(17L * i - 40)),
        Status.values()[i % 3],
        remark);
  }

  private static Assessment longRemarks() {
    Assessment assessment = Samples.example();
    for (int number : List.of(7, 14, 17, 19, 22)) {
      QuestionId id = new QuestionId(number);
      String remark = SENTENCE.repeat(42).substring(0, 5000);
      assessment = assessment.withMeasure(id, assessment.measure(id).withRemark(remark));
    }
    return assessment;
  }

  private static Assessment predecessors() {
    Assessment assessment = Samples.all(Answer.NO).withCompany(Samples.example().company());
    for (int i = 1; i <= 8; i++) {
      int most = 2 * i + 1;
      assessment =
          Samples.each(
              assessment.withCompany(
                  assessment
                      .company()
                      .withAssessedOn(Optional.of(Samples.TODAY.minusMonths(54 - 6L * i)))),
              id -> Optional.of(id.number() <= most ? Answer.YES : Answer.NO));
      assessment = FollowUp.of(assessment, new UUID(9, i));
    }
    return Samples.example().withPredecessors(assessment.predecessors());
  }

  private static Assessment longWord() {
    Assessment assessment = Samples.example();
    return assessment
        .withNote(new QuestionId(1), LONG_WORD + " und " + LONG_WORD)
        .withCompany(assessment.company().withName(LONG_WORD))
        .withMeasure(
            new QuestionId(17),
            new MeasureState(
                LONG_WORD,
                Optional.of(Samples.TODAY.minusDays(3)),
                Status.OPEN,
                LONG_WORD + " " + LONG_WORD))
        .withOwnMeasure(OwnMeasure.empty(new UUID(6, 6)).withTitle(LONG_WORD).withSteps(LONG_WORD));
  }

  private static Assessment scripts() {
    Assessment assessment = Samples.example();
    assessment = assessment.withCompany(assessment.company().withParticipants(SCRIPTS));
    int i = 0;
    for (int number : List.of(7, 14, 17, 19, 22, 24)) {
      assessment =
          assessment.withMeasure(
              new QuestionId(number),
              new MeasureState(
                  SCRIPTS.get(i++), Optional.of(Samples.TODAY.plusDays(20L * i)), Status.OPEN));
    }
    return assessment;
  }

  /** Everything is still to do, and most of it has an owner and a day. */
  static Assessment agreed() {
    Assessment assessment = Samples.all(Answer.NO).withCompany(Samples.example().company());
    for (QuestionId id : QuestionId.all()) {
      assessment = assessment.withMeasure(id, state(id.number(), ""));
    }
    return assessment;
  }
}
