package kistartklar.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import kistartklar.store.StoredDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What happens when somebody else changes the file of the open document. */
@Tag("pure")
class OutsideChangeTest extends SessionFixture {

  private DocumentSession conflicting() {
    return conflicting(12);
  }

  private DocumentSession conflicting(long revision) {
    DocumentSession session = opened();
    StoredDocument theirs = storage.stored(FILE);
    put(theirs.withAssessment(theirs.assessment().withNote(Q2, "ihre")), revision);
    answer(session, Q1);
    settle();
    return session;
  }

  private void resolve(DocumentSession session, boolean mine) {
    session.loadTheirs(
        theirs ->
            session.resolve(
                mine ? session.model().assessment() : theirs.document().assessment(),
                theirs,
                () -> {}),
        trouble -> {
          throw new AssertionError(trouble);
        });
    background.finish();
  }

  @Test
  void changeByOthersIsNotOverwritten() {
    DocumentSession session = conflicting();
    assertThat(session.state()).isInstanceOf(SaveState.ChangedOutside.class);
    assertThat(inFile().response(Q2).note()).isEqualTo("ihre");
    answer(session, Q2);
    settle();
    assertThat(session.state()).isInstanceOf(SaveState.ChangedOutside.class);
    assertThat(inFile().answer(Q1)).isEmpty();
    assertThat(storage.drafts.values())
        .extracting(StoredDocument::assessment)
        .containsExactly(session.model().assessment());
  }

  @Test
  void mineReplacesTheirsWithAHigherRevision() {
    DocumentSession session = conflicting();
    resolve(session, true);
    assertThat(inFile()).isEqualTo(session.model().assessment());
    assertThat(inFile().answer(Q1)).isPresent();
    assertThat(storage.stored(FILE).revision()).isEqualTo(13);
    assertThat(storage.drafts).isEmpty();
  }

  @Test
  void mineIsNewerEvenThanWhatWasHereBefore() {
    DocumentSession session = conflicting(3);
    resolve(session, true);
    assertThat(storage.stored(FILE).revision()).isEqualTo(9);
  }

  @Test
  void theirsIsShownAndUndoBringsMineBack() {
    DocumentSession session = conflicting();
    resolve(session, false);
    assertThat(session.model().assessment()).isEqualTo(inFile());
    assertThat(session.state()).isInstanceOf(SaveState.Saved.class);
    session.model().undo();
    settle();
    assertThat(inFile().answer(Q1)).isPresent();
    assertThat(storage.drafts).isEmpty();
  }
}
