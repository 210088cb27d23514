package kistartklar.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kistartklar.content.WorksheetReader;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Clarification;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.domain.assessment.Response;
import kistartklar.domain.assessment.View;
import kistartklar.domain.figures.SampleSheets;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.Worksheets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every name in a document is found once. */
@Tag("pure")
class PeopleTest {

  @Test
  void findsNamesWhereverTheyStand() {
    SheetRow useCase = SampleSheets.row(1, "title", "Titel", "owner", "Ole", "submittedBy", "Äne ");
    Worksheets worksheets = SampleSheets.with("useCases", useCase.withArchived(true));
    Assessment empty = Assessment.empty(new UUID(0, 0));
    Assessment document =
        empty
            .withCompany(empty.company().withParticipants(List.of("Zoe", "anna", " ")))
            .withResponse(
                new QuestionId(1),
                Response.NONE
                    .withViews(List.of(new View("Ben", Optional.of(Answer.NO), "")))
                    .withClarification(Optional.of(new Clarification("Cem", Optional.empty()))))
            .withMeasure(new QuestionId(2), MeasureState.NONE.withOwner("Anna"))
            .withOwnMeasure(
                OwnMeasure.empty(new UUID(3, 3))
                    .withRole("IT")
                    .withState(MeasureState.NONE.withOwner("Dana")))
            .withWorksheets(
                worksheets.withSheet("useCases", worksheets.sheet("useCases").withBy("Leitung")));
    assertThat(People.in(document, WorksheetReader.read()))
        .containsExactly("Äne", "anna", "Ben", "Cem", "Dana", "IT", "Leitung", "Ole", "Zoe");
  }

  @Test
  void findsTheRolesOfOwnMeasures() {
    Assessment document =
        Assessment.empty(new UUID(0, 0))
            .withOwnMeasure(OwnMeasure.empty(new UUID(3, 3)).withRole(" Vertrieb"))
            .withOwnMeasure(OwnMeasure.empty(new UUID(3, 4)).withRole("Ärztin"))
            .withOwnMeasure(OwnMeasure.empty(new UUID(3, 5)).withRole("Vertrieb"))
            .withOwnMeasure(OwnMeasure.empty(new UUID(3, 6)));
    assertThat(People.roles(document)).containsExactly("Ärztin", "Vertrieb");
  }

  @Test
  void findsNobodyInAnEmptyDocument() {
    assertThat(People.in(Assessment.empty(new UUID(0, 0)), WorksheetReader.read())).isEmpty();
  }
}
