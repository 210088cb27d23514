package kistartklar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Clarification;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.domain.guide.QuestionId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The report for others that names roles in place of persons. */
@Tag("pure")
class RolesFormTest {

  private static final String NAME = "Namensprobe";
  private static final QuestionId NO = new QuestionId(7);
  private static final QuestionId OPEN = new QuestionId(26);

  /** The same name wherever a person can be named. */
  private static Assessment named() {
    MeasureState owned = MeasureState.NONE.withOwner(NAME);
    Assessment assessment = Samples.example();
    return assessment
        .withCompany(assessment.company().withParticipants(List.of(NAME)))
        .withMeasure(NO, owned)
        .withResponse(
            OPEN,
            assessment
                .response(OPEN)
                .withAnswer(Optional.empty())
                .withClarification(Optional.of(Clarification.NEEDED.withBy(NAME))))
        .withOwnMeasure(
            OwnMeasure.empty(new UUID(0, 1))
                .withTitle("Mit Rolle")
                .withRole("Werkstattleitung")
                .withState(owned))
        .withOwnMeasure(OwnMeasure.empty(new UUID(0, 2)).withTitle("Ohne Rolle").withState(owned));
  }

  @Test
  void namesNobody() throws Exception {
    assertThat(StructureText.all(Samples.report(named(), Form.SHARE))).contains(NAME);
    assertThat(StructureText.all(Samples.report(named(), Form.ROLES))).doesNotContain(NAME);
  }

  @Test
  void namesRolesOfMeasuresThatSomebodyDoes() throws Exception {
    List<String> lines = StructureText.lines(Samples.report(named(), Form.ROLES));
    String role = Samples.GUIDE.question(NO).measure().role();
    assertThat(lines).contains("TD " + role, "TD Werkstattleitung", "TD benannt");
  }

  @Test
  void leavesOutWhatIsForTheFirmAlone() throws Exception {
    byte[] report = Samples.report(named().withNote(NO, "Notizprobe"), Form.ROLES);
    assertThat(StructureText.all(report))
        .doesNotContain("Notizprobe", "Die Geschäftsleitung beschließt");
    assertThat(ReportSource.of(report, 1_000_000)).isInstanceOf(ReportSource.Refused.class);
    assertThat(Conformance.failures(report, "2a")).isEmpty();
    assertThat(Conformance.failures(report, "ua1")).isEmpty();
  }
}
