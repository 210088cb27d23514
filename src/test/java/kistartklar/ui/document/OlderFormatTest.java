package kistartklar.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.QuestionId;
import kistartklar.exchange.Opening;
import kistartklar.store.OlderFormat;
import kistartklar.store.file.Disk;
import kistartklar.store.local.DocumentOpening;
import kistartklar.store.local.LocalStore;
import kistartklar.store.local.OpenResult;
import kistartklar.store.settings.UserDirectories;
import kistartklar.store.snapshot.Snapshot;
import kistartklar.ui.shared.Place;
import kistartklar.ui.testing.ManualBackground;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document of an older format is opened, and its bytes are kept before they are replaced. */
@Tag("pure")
class OlderFormatTest {

  private static final QuestionId Q1 = new QuestionId(1);
  private static final QuestionId Q2 = new QuestionId(2);
  private static final String OLD =
      """
      {"format": "ki-startklar/assessment", "formatVersion": 0,
       "id": "00000000-0000-0001-0000-000000000002", "revision": 4, "answers": {"q01": "yes"}}
      """;

  private final ManualBackground background = new ManualBackground();

  @TempDir Path folder;
  private Path file;
  private LocalStore local;
  private DocumentSession session;

  @BeforeEach
  void open() throws Exception {
    file = Files.writeString(folder.resolve("alt.kicheck"), OLD);
    Clock clock = Clock.systemUTC();
    UserDirectories folders = new UserDirectories(folder.resolve("data"));
    local = LocalStore.of(new Disk(), folders, clock, OlderFormat::read);
    OpenResult.Editable arrival =
        (OpenResult.Editable) new DocumentOpening(local).open(file, false, Set.of());
    session =
        DocumentSession.start(
            new StoreStorage(local, new Opening(local.store()), clock),
            background,
            OpenedDocument.of(file, arrival.loaded(), arrival.lock()));
  }

  private void settle() {
    background.pass(Duration.ofSeconds(1));
    background.finish();
  }

  private List<Path> kept() throws Exception {
    Path states = folder.resolve("data").resolve("snapshots");
    if (!Files.exists(states)) {
      return List.of();
    }
    try (Stream<Path> found = Files.walk(states)) {
      return found.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void openingAloneChangesNothing() throws Exception {
    assertThat(session.model().assessment().answer(Q1)).contains(Answer.YES);
    settle();
    session.close(() -> {});
    background.finish();
    assertThat(file).hasContent(OLD);
    assertThat(kept()).isEmpty();
  }

  @Test
  void firstChangeKeepsTheOriginalByteForByteAmongTheEarlierStates() throws Exception {
    Assessment opened = session.model().assessment();
    session.model().edit(new Place.OfAnswer(Q2), now -> now.withAnswer(Q2, Optional.of(Answer.NO)));
    settle();
    assertThat(session.state()).isInstanceOf(SaveState.Saved.class);
    assertThat(Files.readString(file)).contains("\"formatVersion\": 1", "\"revision\": 5");
    assertThat(kept()).hasSize(1);
    assertThat(Files.readString(kept().getFirst())).isEqualTo(OLD);
    assertThat(local.snapshots().list(opened.id()).snapshots())
        .extracting(Snapshot::document)
        .extracting(document -> document.assessment())
        .containsExactly(opened);
  }

  @Test
  void originalThatCannotBeReadAgainIsNeverReplaced() throws Exception {
    Files.writeString(file, OLD.replace("yes", "no"));
    session.model().edit(new Place.OfAnswer(Q2), now -> now.withAnswer(Q2, Optional.of(Answer.NO)));
    settle();
    assertThat(session.state()).isInstanceOf(SaveState.ChangedOutside.class);
    assertThat(Files.readString(file)).contains("\"formatVersion\": 0");
  }
}
