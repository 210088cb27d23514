package kistartklar.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.QuestionId;
import kistartklar.store.DocumentStore;
import kistartklar.store.Expectation;
import kistartklar.store.StoredDocument;
import kistartklar.store.file.Disk;
import kistartklar.store.file.DurableWriter;
import kistartklar.store.file.HookedFiles;
import kistartklar.ui.shell.DocumentFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two windows of two programs have one document, because its lock was lost: whatever the order, no
 * window says that something is saved which is not in the file.
 */
@Tag("window")
class TwoWindowsTest {

  private static final QuestionId Q1 = new QuestionId(1);
  private static final QuestionId Q2 = new QuestionId(2);

  @TempDir Path folder;
  private Path file;

  @SuppressWarnings("NullAway.Init") // Set by what each test opens first.
  private EditingWindow first;

  @SuppressWarnings("NullAway.Init")
  private EditingWindow second;

  /** What the second does while the first one writes. */
  private final AtomicReference<HookedFiles.Hook> meanwhile =
      new AtomicReference<>((number, step) -> {});

  @BeforeEach
  void store() throws Exception {
    file = folder.resolve("firma.kicheck");
    Disk disk = new Disk();
    new DocumentStore(disk, new DurableWriter(disk))
        .save(
            StoredDocument.unsaved(Assessment.empty(new UUID(1, 2))),
            file,
            new Expectation.Absent(),
            Instant.EPOCH);
  }

  private void open(QuestionId firstWrites, QuestionId secondWrites) throws Exception {
    HookedFiles hooked = new HookedFiles((number, step) -> meanwhile.get().before(number, step));
    first = new EditingWindow(hooked.files(), folder.resolve("data1"), file, firstWrites);
    Files.delete(DocumentFolder.lockOf(file));
    second = new EditingWindow(new Disk(), folder.resolve("data2"), file, secondWrites);
  }

  private void assertNothingIsLost() {
    for (EditingWindow window : new EditingWindow[] {first, second}) {
      if (window.saysSaved()) {
        assertThat(window.isInFile()).as("in the file").isTrue();
      } else {
        assertThat(window.session.state()).isEqualTo(keptState(window));
        assertThat(window.isKept()).as("kept").isTrue();
      }
    }
    assertThat(first.saysSaved() || second.saysSaved()).isTrue();
  }

  private static SaveState keptState(EditingWindow window) {
    return switch (window.session.state()) {
      case SaveState.ChangedOutside outside -> new SaveState.ChangedOutside(outside.reason(), true);
      case SaveState.Failed failed -> new SaveState.Failed(failed.reason(), true);
      default -> throw new AssertionError(window.session.state());
    };
  }

  static IntStream moments() {
    return IntStream.range(0, 30);
  }

  /** The second saves completely at each step of the first one's first save, both of one item. */
  @ParameterizedTest
  @MethodSource("moments")
  void whoeverLosesTheRaceIsToldAndKeepsTheText(int moment) throws Exception {
    open(Q1, Q1);
    first.type("Anna");
    second.type("Bernd");
    int[] steps = {0};
    meanwhile.set((number, step) -> {
      // Between the last look and the step itself a program does nothing.
      if (steps[0]++ == moment && !step.equals("replace")) {
        second.save();
      }
    });
    first.save();
    second.settle();
    first.settle();
    assertNothingIsLost();
  }

  @Test
  void whatIsTypedInAnyOrderIsInTheFileOrKept() throws Exception {
    for (int seed = 0; seed < 12; seed++) {
      Random random = new Random(seed);
      store();
      Files.deleteIfExists(DocumentFolder.lockOf(file));
      open(Q1, random.nextBoolean() ? Q1 : Q2);
      meanwhile.set((number, step) -> {
        if (random.nextInt(8) == 0 && !step.equals("replace")) {
          second.type(random.nextBoolean() ? "b" : "");
          second.save();
        }
      });
      for (int turn = 0; turn < 6; turn++) {
        EditingWindow window = random.nextBoolean() ? first : second;
        window.type("a");
        if (random.nextBoolean()) {
          window.save();
        }
        if (random.nextInt(4) == 0) {
          Files.deleteIfExists(DocumentFolder.lockOf(file));
        }
      }
      meanwhile.set((number, step) -> {});
      first.settle();
      second.settle();
      first.settle();
      assertNothingIsLost();
    }
  }

  /** What the sentence „Ihre Eingaben sind gespeichert“ says is looked up before it is said. */
  @Test
  void nobodyIsToldThatTheirTextIsSavedWhichSomebodyElseReplaced() throws Exception {
    first = new EditingWindow(new Disk(), folder.resolve("data1"), file, Q1);
    first.type("Anna");
    first.save();
    DocumentFolder.lockedBy(file, "bernd", "BUERO-2");
    Disk disk = new Disk();
    StoredDocument theirs =
        StoredDocument.unsaved(Assessment.empty(new UUID(1, 2)).withNote(Q1, "Bernd"));
    new DocumentStore(disk, new DurableWriter(disk))
        .save(theirs, file, new Expectation.Replaceable(), Instant.EPOCH);
    first.settle();
    assertThat(first.session.state()).isInstanceOf(SaveState.ChangedOutside.class);
    assertThat(first.isKept()).isTrue();
    assertThat(first.isInFile()).isFalse();
  }

  /** Somebody who took the document over may have gone on with it by then. */
  @Test
  void textIsSavedWhereSomebodyElseWentOnFromIt() throws Exception {
    first = new EditingWindow(new Disk(), folder.resolve("data1"), file, Q1);
    first.type("Anna");
    first.save();
    Files.delete(DocumentFolder.lockOf(file));
    second = new EditingWindow(new Disk(), folder.resolve("data2"), file, Q2);
    second.type("Bernd");
    second.save();
    first.settle();
    assertThat(first.session.state()).isInstanceOf(SaveState.ReadOnly.class);
    assertThat(first.isInFile()).isTrue();
    assertThat(second.isInFile()).isTrue();
    assertThat(first.isKept()).isTrue();
  }

  @Test
  void takeoverIsNoticedWithTheSaveDuringWhichItHappened() throws Exception {
    open(Q1, Q2);
    first.type("Anna");
    first.save();
    assertThat(first.session.state()).isInstanceOf(SaveState.ReadOnly.class);
    assertThat(first.isInFile()).isTrue();
  }
}
