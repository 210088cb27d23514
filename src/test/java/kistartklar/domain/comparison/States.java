package kistartklar.domain.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Company;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.comparison.State.Kind;
import kistartklar.domain.guide.QuestionId;

/** States for tests: answers as up to 29 characters, J, N or a dot for an open question. */
public final class States {

  private States() {}

  static UUID id(int number) {
    return new UUID(7, number);
  }

  /**
   * An assessment of a day, which may be empty.
   *
   * @param number tells it from others
   */
  public static Assessment assessment(int number, String day, String answers) {
    Assessment assessment =
        Assessment.empty(id(number))
            .withCompany(
                Company.UNKNOWN
                    .withName("Beispiel GmbH")
                    .withAssessedOn(
                        Optional.of(day).filter(text -> !text.isEmpty()).map(LocalDate::parse)));
    for (int i = 0; i < answers.length(); i++) {
      Optional<Answer> answer =
          switch (answers.charAt(i)) {
            case 'J' -> Optional.of(Answer.YES);
            case 'N' -> Optional.of(Answer.NO);
            default -> Optional.empty();
          };
      assessment = assessment.withAnswer(new QuestionId(i + 1), answer);
    }
    return assessment;
  }

  static Assessment named(Assessment assessment, String name) {
    return assessment.withCompany(assessment.company().withName(name));
  }

  static Assessment done(Assessment assessment, int... questions) {
    Assessment changed = assessment;
    for (int question : questions) {
      changed =
          changed.withMeasure(
              new QuestionId(question),
              new MeasureState("", Optional.empty(), MeasureState.Status.DONE));
    }
    return changed;
  }

  static State document(Assessment content, int... elders) {
    return state(Kind.DOCUMENT, content, elders);
  }

  static State document(int number, String day, int... elders) {
    return document(assessment(number, day, "J"), elders);
  }

  static State state(Kind kind, Assessment content, int... elders) {
    List<UUID> ids = java.util.Arrays.stream(elders).mapToObj(States::id).toList();
    return new State(content, ids, kind, "");
  }
}
