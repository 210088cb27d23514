package kistartklar.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.assessment.Assessment;
import kistartklar.store.Drafts.Draft;
import kistartklar.store.StoredDocument;
import kistartklar.ui.testing.ManualBackground;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A draft that was thrown away can be taken back for ten minutes, each time anew. */
@Tag("pure")
class DiscardedDraftsTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final MemoryStorage storage = new MemoryStorage();
  private final ManualBackground background = new ManualBackground();
  private final DiscardedDrafts discarded = new DiscardedDrafts(storage, background, id -> false);
  private final List<String> ended = new ArrayList<>();

  private Draft draft() {
    StoredDocument document = StoredDocument.unsaved(Assessment.empty(UUID.randomUUID()));
    storage.drafts.put(document.assessment().id(), document);
    return new Draft(Path.of("draft"), document, Optional.empty());
  }

  private void discard(Draft draft, String name) {
    discarded.add(draft, () -> ended.add(name));
  }

  private void pass(int minutes) {
    background.pass(MINUTE.multipliedBy(minutes));
    background.finish();
  }

  @Test
  void goesWhenItsTimeIsOver() {
    discard(draft(), "a");
    pass(9);
    assertThat(storage.drafts).hasSize(1);
    assertThat(ended).isEmpty();
    pass(1);
    assertThat(storage.drafts).isEmpty();
    assertThat(ended).containsExactly("a");
  }

  @Test
  void hasItsTimeAgainAfterItWasTakenBack() {
    Draft draft = draft();
    UUID id = draft.document().assessment().id();
    discard(draft, "a");
    pass(8);
    discarded.takeBack(id);
    assertThat(ended).containsExactly("a");
    pass(1);
    discard(draft, "b");
    pass(9);
    assertThat(storage.drafts).hasSize(1);
    assertThat(discarded.contains(id)).isTrue();
    pass(1);
    assertThat(storage.drafts).isEmpty();
    assertThat(ended).containsExactly("a", "b");
  }

  @Test
  void staysAfterItWasTakenBack() {
    Draft draft = draft();
    discard(draft, "a");
    discarded.takeBack(draft.document().assessment().id());
    pass(30);
    assertThat(storage.drafts).hasSize(1);
  }

  @Test
  void eachHasATimeOfItsOwn() {
    discard(draft(), "a");
    pass(6);
    discard(draft(), "b");
    pass(4);
    assertThat(ended).containsExactly("a");
    assertThat(storage.drafts).hasSize(1);
    pass(6);
    assertThat(storage.drafts).isEmpty();
  }

  @Test
  void allGoAtTheEndOfTheProgram() {
    discard(draft(), "a");
    discard(draft(), "b");
    List<String> events = new ArrayList<>();
    discarded.deleteAll(() -> events.add("done"));
    background.finish();
    assertThat(events).containsExactly("done");
    assertThat(ended).containsExactly("a", "b");
    assertThat(storage.drafts).isEmpty();
  }
}
