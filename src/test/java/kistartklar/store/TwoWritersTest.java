package kistartklar.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.QuestionId;
import kistartklar.store.file.Disk;
import kistartklar.store.file.DurableWriter;
import kistartklar.store.file.FileOperations;
import kistartklar.store.file.HookedFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two programs save into one file at the same time: nobody is told „saved“ whose text is gone. */
@Tag("pure")
class TwoWritersTest {

  private static final Instant NOW = Instant.parse("2026-11-22T14:32:10Z");
  private static final QuestionId NOTE = new QuestionId(1);
  private static final int ROUNDS = 60;

  /** More than a save has steps; what never comes up is done after it. */
  private static final int MOMENTS = 24;

  /** In nanoseconds: so long that either may be the first to look and to replace. */
  private static final long PAUSE = 2_000_000;

  @TempDir Path folder;
  private Path file;
  private SaveResult.Saved before;

  @BeforeEach
  void saveOnce() {
    file = folder.resolve("a.kicheck");
    before =
        (SaveResult.Saved)
            store(new Disk())
                .save(
                    StoredDocument.unsaved(Assessment.empty(new UUID(1, 2))),
                    file,
                    new Expectation.Absent(),
                    NOW);
  }

  private static DocumentStore store(FileOperations files) {
    return new DocumentStore(files, new DurableWriter(files));
  }

  /** Saves what one of the writers typed, on top of what both have read. */
  private SaveResult save(FileOperations files, String text) {
    return store(files).save(typed(text), file, new Expectation.Unchanged(before.hash()), NOW);
  }

  private StoredDocument typed(String text) {
    return before.document().withAssessment(before.document().assessment().withNote(NOTE, text));
  }

  private String inFile() {
    LoadResult.Loaded loaded = (LoadResult.Loaded) store(new Disk()).load(file);
    return loaded.document().assessment().response(NOTE).note();
  }

  static IntStream moments() {
    return IntStream.range(0, MOMENTS);
  }

  /**
   * At the step that replaces the file nothing is put: between it and the look before it a program
   * does nothing.
   */
  @ParameterizedTest
  @MethodSource("moments")
  void whoIsToldThatItIsSavedFindsItInTheFile(int moment) {
    List<SaveResult> theirs = new ArrayList<>();
    HookedFiles files =
        new HookedFiles((number, step) -> {
          if (number == moment && !step.equals("replace")) {
            theirs.add(save(new Disk(), "theirs"));
          }
        });
    SaveResult mine = save(files.files(), "mine");
    assertThat(files.steps()).hasSizeLessThan(MOMENTS);
    if (theirs.isEmpty()) {
      theirs.add(save(new Disk(), "theirs"));
    }
    assertThat(inFile()).isEqualTo(isSaved(mine) ? "mine" : "theirs");
    assertThat(isSaved(mine)).isNotEqualTo(isSaved(theirs.getFirst()));
    assertThat(isSaved(mine) ? theirs.getFirst() : mine)
        .isInstanceOf(SaveResult.ChangedOutside.class);
    assertThat(folder.toFile().list()).containsExactly("a.kicheck");
  }

  private static boolean isSaved(SaveResult result) {
    return result instanceof SaveResult.Saved;
  }

  /** Another program that looks at nothing, such as one that synchronises folders. */
  @ParameterizedTest
  @MethodSource("moments")
  void whoeverIsOverwrittenBeforeTheEndIsTold(int moment) {
    byte[] foreign = DocumentFormat.write(typed("theirs"));
    List<Integer> replaced = new ArrayList<>();
    HookedFiles files =
        new HookedFiles((number, step) -> {
          if (number == moment && !step.equals("replace")) {
            Files.write(file, foreign);
            replaced.add(number);
          }
        });
    SaveResult mine = save(files.files(), "mine");
    if (!replaced.isEmpty()) {
      assertThat(mine).isInstanceOf(SaveResult.ChangedOutside.class);
      assertThat(inFile()).isEqualTo("theirs");
    }
  }

  /**
   * Between a program's last look and its step nobody can look; whoever is overwritten in that
   * moment is told at the next save.
   */
  @Test
  void twoThatTypeAtOnceLoseNothingUnnoticed() throws Exception {
    Random random = new Random(20);
    int saved = 0;
    int late = 0;
    try (ExecutorService pool = Executors.newCachedThreadPool()) {
      for (int round = 0; round < ROUNDS; round++) {
        CyclicBarrier start = new CyclicBarrier(2);
        Future<SaveResult> first = pool.submit(saving("anna", start, random.nextLong(PAUSE)));
        Future<SaveResult> second = pool.submit(saving("bernd", start, random.nextLong(PAUSE)));
        SaveResult anna = first.get();
        SaveResult bernd = second.get();
        if (isSaved(anna) && isSaved(bernd)) {
          late++;
          SaveResult loser = inFile().equals("anna") ? bernd : anna;
          assertThat(saveAgain((SaveResult.Saved) loser))
              .isInstanceOf(SaveResult.ChangedOutside.class);
        } else if (isSaved(anna) || isSaved(bernd)) {
          saved++;
          assertThat(inFile()).as("round %d", round).isEqualTo(isSaved(anna) ? "anna" : "bernd");
        }
        before = (SaveResult.Saved) anew();
      }
    }
    assertThat(late).as("rounds in which that moment was met").isLessThan(ROUNDS / 10);
    assertThat(saved).as("rounds in which somebody was told").isGreaterThan(ROUNDS / 2);
  }

  private SaveResult saveAgain(SaveResult.Saved last) {
    return store(new Disk())
        .save(last.document(), file, new Expectation.Unchanged(last.hash()), NOW);
  }

  private Callable<SaveResult> saving(String who, CyclicBarrier start, long pause) {
    return () -> {
      start.await();
      LockSupport.parkNanos(pause);
      return save(new Disk(), who);
    };
  }

  private SaveResult anew() {
    LoadResult.Loaded now = (LoadResult.Loaded) store(new Disk()).load(file);
    return store(new Disk()).save(now.document(), file, new Expectation.Unchanged(now.hash()), NOW);
  }
}
