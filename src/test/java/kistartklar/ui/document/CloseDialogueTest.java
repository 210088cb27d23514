package kistartklar.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.plan.PlanKey;
import kistartklar.ui.shared.Place;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is asked, saved and kept when a document is left. */
@Tag("pure")
class CloseDialogueTest extends ClosingFixture {

  @Test
  void whatIsEnteredDuringTheLastSaveIsSavedToo() {
    DocumentSession session = opened();
    answer(session, Q1);
    leave(session, new ClosingWindow());
    background.finishOne(); // The state as opened is kept; now the file is being written.
    answer(session, Q2);
    background.finish();
    assertThat(events).containsExactly("left");
    assertThat(inFile().answer(Q2)).isPresent();
  }

  @Test
  void whatIsEnteredWhileSavingElsewhereOnTheWayOutIsSavedToo() {
    DocumentSession session = blank();
    answer(session, Q1);
    dialogs.answers.add("Speichern");
    leave(session, new ClosingWindow(saving(session, FILE)));
    background.finishOne(); // The draft; now the file is being written.
    answer(session, Q2);
    background.finish();
    assertThat(events).containsExactly("left");
    assertThat(inFile().answer(Q2)).isPresent();
    assertThat(storage.drafts).isEmpty();
  }

  @Test
  void fileThatIsGoneIsMadeAgainWhereTheUserChoosesItsPlaceAnew() {
    DocumentSession session = opened();
    storage.files.remove(FILE);
    answer(session, Q1);
    dialogs.answers.add("Speichern unter …");
    leave(session, new ClosingWindow(saving(session, FILE)));
    background.finish();
    assertThat(events).containsExactly("left");
    assertThat(inFile()).isEqualTo(session.model().assessment());
    assertThat(storage.drafts).isEmpty();
  }

  @Test
  void sameNameOnceMoreIsNoWayOutWhereItCannotBeWritten() {
    DocumentSession session = failing();
    storage.draftTrouble = Optional.of("store.save.full");
    answer(session, Q2);
    settle();
    dialogs.answers.add("Speichern unter …");
    leave(session, new ClosingWindow(saving(session, FILE)));
    background.finish();
    assertThat(events).containsExactly("refused store.save.denied");
    storage.fileTrouble = Optional.empty();
    background.pass(DocumentSession.RETRY);
    background.finish();
    assertThat(inFile().answer(Q2)).isPresent();
  }

  @Test
  void sameNameOnceMoreDoesNotReplaceWhatSomebodyElseWrote() {
    DocumentSession session = conflicting();
    dialogs.answers.add("Speichern unter …");
    leave(session, new ClosingWindow(saving(session, FILE)));
    background.finish();
    assertThat(events).containsExactly("refused store.save.changed");
    assertThat(inFile().response(Q2).note()).isEqualTo("ihre");
  }

  @Test
  void givingUpTheLastChangesLeavesTheOlderDraft() {
    DocumentSession session = failing();
    storage.draftTrouble = Optional.of("store.save.full");
    answer(session, Q2);
    settle();
    dialogs.answers.add("Verwerfen");
    leave(session, new ClosingWindow());
    background.finish();
    assertThat(events).containsExactly("left");
    assertThat(draft(session.model().assessment().id()).assessment().answer(Q1)).isPresent();
  }

  @Test
  void documentThatSaysNothingAgainIsLeftWithoutQuestionOrTrace() {
    DocumentSession session = blank();
    answer(session, Q1);
    settle();
    session.model().undo();
    settle();
    leave(session, new ClosingWindow());
    background.finish();
    assertThat(dialogs.said).isEmpty();
    assertThat(events).containsExactly("left");
    assertThat(storage.drafts).isEmpty();
    assertThat(storage.log).endsWith("forgotten");
  }

  @Test
  void silentDriveAndTheSameNameKeepNobodyFromLeaving() {
    DocumentSession session = opened();
    answer(session, Q1);
    background.pass(DocumentSession.DELAY);
    background.finishOne();
    background.hold();
    background.pass(DocumentSession.PATIENCE);
    background.finish();
    dialogs.answers.addAll(List.of("Speichern unter …", "Schließen"));
    leave(session, new ClosingWindow(saving(session, FILE)));
    background.pass(Duration.ofSeconds(5));
    leave(session, new ClosingWindow(saving(session, FILE)));
    assertThat(events).containsExactly("left");
    assertThat(draft(session.model().assessment().id()).assessment().answer(Q1)).isPresent();
  }

  @Test
  void whatCannotBeReadIsToldBeforeItIsLost() {
    DocumentSession session = opened();
    Place due = new Place.OfMeasure(new PlanKey.OfQuestion(Q1), Place.OfMeasure.Field.DUE);
    session.model().setUnreadable(due, Optional.of("31.02.2027"));
    ClosingWindow window = new ClosingWindow();
    dialogs.answers.addAll(List.of("Anzeigen", "Schließen"));
    leave(session, window);
    assertThat(dialogs.said).containsExactly("Eine Eingabe steht noch nicht im Dokument");
    assertThat(window.shown()).containsExactly(due);
    assertThat(events).isEmpty();
    leave(session, window);
    background.finish();
    assertThat(events).containsExactly("left");
  }

  @Test
  void whatCannotBeReadInAFieldThatIsGoneIsNotAskedAbout() {
    DocumentSession session = opened();
    Place effort =
        new Place.OfMeasure(new PlanKey.OfOwn(UUID.randomUUID()), Place.OfMeasure.Field.EFFORT);
    session.model().setUnreadable(effort, Optional.of("viel"));
    leave(session, new ClosingWindow());
    background.finish();
    assertThat(dialogs.said).isEmpty();
    assertThat(events).containsExactly("left");
  }
}
