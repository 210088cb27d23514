package kistartklar.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.worksheet.CellValue;
import kistartklar.domain.worksheet.SheetContent;
import kistartklar.domain.worksheet.SheetRow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
class AssessmentModelTest {

  private static final QuestionId Q1 = new QuestionId(1);
  private static final QuestionId Q2 = new QuestionId(2);
  private static final Place NOTE = new Place.OfNote(Q1);
  private static final Place ANSWER = new Place.OfAnswer(Q1);

  private final Assessment start = Assessment.empty(UUID.randomUUID());
  private final AssessmentModel model = new AssessmentModel(start);

  private void type(QuestionId question, String note) {
    model.type(new Place.OfNote(question), a -> a.withNote(question, note));
  }

  private void answer(QuestionId question) {
    model.edit(new Place.OfAnswer(question), a -> a.withAnswer(question, Optional.of(Answer.YES)));
  }

  private String note() {
    return model.assessment().response(Q1).note();
  }

  @Test
  void undoTakesBackAndTellsWhere() {
    answer(Q1);
    assertThat(model.undo()).contains(ANSWER);
    assertThat(model.assessment()).isEqualTo(start);
    assertThat(model.undo()).isEmpty();
  }

  @Test
  void undoTakesBackWhatWasDeletedInAWorksheet() {
    SheetRow row = SheetRow.empty(UUID.randomUUID()).with("title", CellValue.of("Titel"));
    SheetContent content = SheetContent.NONE.withRows("rows", List.of(row));
    model.edit(ANSWER, a -> a.withWorksheets(a.worksheets().withSheet("useCases", content)));
    model.edit(
        ANSWER,
        a ->
            a.withWorksheets(
                a.worksheets().withSheet("useCases", content.withoutRow("rows", row.id()))));
    assertThat(model.assessment()).isEqualTo(start);
    model.undo();
    assertThat(model.assessment().worksheets().sheet("useCases")).isEqualTo(content);
    model.undo();
    assertThat(model.assessment()).isEqualTo(start);
  }

  @Test
  void redoMakesItAgainUntilTheNextEdit() {
    answer(Q1);
    Assessment after = model.assessment();
    model.undo();
    assertThat(model.redoableProperty().get()).isTrue();
    assertThat(model.redo()).contains(ANSWER);
    assertThat(model.assessment()).isEqualTo(after);
    model.undo();
    answer(Q2);
    assertThat(model.redoableProperty().get()).isFalse();
    assertThat(model.redo()).isEmpty();
  }

  @Test
  void typingInOnePlaceIsOneStep() {
    type(Q1, "a");
    type(Q1, "ab");
    type(Q1, "abc");
    assertThat(model.undo()).contains(NOTE);
    assertThat(note()).isEmpty();
    model.redo();
    assertThat(note()).isEqualTo("abc");
  }

  @Test
  void typingEndsWhenToldOrElsewhereOrAfterUndo() {
    type(Q1, "a");
    model.endTyping();
    type(Q1, "ab");
    type(Q2, "x");
    model.undo();
    type(Q1, "abc");
    model.undo();
    assertThat(note()).isEqualTo("ab");
    model.undo();
    assertThat(note()).isEqualTo("a");
  }

  @Test
  void typingAfterAnEditAtTheSamePlaceIsAStepOfItsOwn() {
    model.edit(NOTE, a -> a.withNote(Q1, "pasted"));
    type(Q1, "pasted!");
    model.undo();
    assertThat(note()).isEqualTo("pasted");
  }

  @Test
  void typingBackToTheStartLeavesNoStepThatDoesNothing() {
    type(Q1, "a");
    type(Q1, "");
    assertThat(model.assessment()).isEqualTo(start);
    assertThat(model.undoableProperty().get()).isFalse();
  }

  @Test
  void equalEditIsNoStep() {
    model.edit(ANSWER, a -> a);
    assertThat(model.undoableProperty().get()).isFalse();
  }

  @Test
  void readOnlyDocumentIsNotChanged() {
    model.open(start, true);
    answer(Q1);
    type(Q1, "a");
    assertThat(model.assessment()).isEqualTo(start);
  }

  @Test
  void anotherDocumentHasNoHistory() {
    answer(Q1);
    model.open(start, false);
    assertThat(model.undoableProperty().get()).isFalse();
    assertThat(model.undo()).isEmpty();
  }

  @Test
  void recastReachesTheHistoryToo() {
    answer(Q1);
    answer(Q2);
    model.undo();
    UUID copy = UUID.randomUUID();
    model.recast(a -> a.identifiedAs(copy, a.origin()));
    assertThat(model.assessment().id()).isEqualTo(copy);
    model.undo();
    assertThat(model.assessment().id()).isEqualTo(copy);
    assertThat(model.assessment().answer(Q1)).isEmpty();
    model.redo();
    model.redo();
    assertThat(model.assessment().id()).isEqualTo(copy);
    assertThat(model.assessment().answer(Q2)).isPresent();
  }

  @Test
  void manyEditsAreTakenBackOneByOne() {
    Random random = new Random(29);
    Deque<Assessment> states = new ArrayDeque<>();
    for (int i = 0; i < 500; i++) {
      QuestionId question = QuestionId.all().get(random.nextInt(29));
      Optional<Answer> answer =
          random.nextInt(3) == 0
              ? Optional.empty()
              : Optional.of(Answer.values()[random.nextInt(2)]);
      Assessment before = model.assessment();
      model.edit(new Place.OfAnswer(question), a -> a.withAnswer(question, answer));
      if (!before.equals(model.assessment())) {
        states.push(before);
      }
    }
    while (!states.isEmpty()) {
      assertThat(model.undo()).isPresent();
      assertThat(model.assessment()).isEqualTo(states.pop());
    }
    assertThat(model.undoableProperty().get()).isFalse();
  }
}
