package kistartklar.store.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import kistartklar.build.Slow;
import kistartklar.exchange.Opening;
import kistartklar.store.DocumentStore;
import kistartklar.store.LoadResult;
import kistartklar.store.StoredDocument;
import kistartklar.store.file.Disk;
import kistartklar.store.file.DurableWriter;
import kistartklar.store.file.SystemIdentity;
import kistartklar.store.lock.DocumentLocks;
import kistartklar.store.lock.LockResult;
import kistartklar.store.lock.SystemProcesses;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process is killed in the middle of saving, again and again. */
@Slow
@Tag("pure")
class KillSlowTest {

  private static final int ROUNDS = 200;
  private static final int REPORT_ROUNDS = 40;

  private final Disk disk = new Disk();
  private final DocumentStore store = new DocumentStore(disk, new DurableWriter(disk));

  @TempDir Path folder;

  @Test
  void losesNoConfirmedSaveAndLeavesNothingBehind() throws Exception {
    Path file = folder.resolve("a.kicheck");
    Random random = new Random(9);
    int strays = 0;
    long last = 0;
    for (int round = 1; round <= ROUNDS; round++) {
      Child child = Child.start("save", file, 0);
      try (child) {
        child.awaitFirst();
        LockSupport.parkNanos(Duration.ofMillis(random.nextInt(80)).toNanos());
      }
      strays += listed().size() - 2;
      store.sweep(file);
      StoredDocument found = loaded(file);
      assertThat(child.confirmed()).as("round %d", round).isGreaterThan(last);
      assertThat(found.revision())
          .as("round %d", round)
          .isBetween(child.confirmed(), child.confirmed() + 1);
      assertThat(found.assessment().response(SavingProcess.NOTE).note())
          .isEqualTo(SavingProcess.noteOf(found.revision()));
      last = found.revision();
    }
    LockResult lock =
        new DocumentLocks(disk, new SystemProcesses(SystemIdentity::machine), Clock.systemUTC())
            .acquire(file);
    assertThat(lock).isInstanceOf(LockResult.Acquired.class);
    ((LockResult.Acquired) lock).lock().release();
    assertThat(listed()).containsExactly(file);
    assertThat(strays).as("a kill that never met a save proves nothing").isPositive();
    Tools.report(
        "kill -9 while saving: %d rounds, %d saves, 0 confirmed ones lost, %d stray files swept,"
            + " 0 left",
        ROUNDS, last, strays);
  }

  @Test
  void leavesAWholeReportAndNothingElse() throws Exception {
    Path file = folder.resolve("a.pdf");
    Opening opening = new Opening(store);
    Random random = new Random(10);
    int strays = 0;
    for (int round = 1; round <= REPORT_ROUNDS; round++) {
      try (Child child = Child.start("write", file, 0)) {
        child.awaitFirst();
        LockSupport.parkNanos(Duration.ofMillis(random.nextInt(80)).toNanos());
      }
      strays += listed().size() - 1;
      assertThat(opening.apply(file)).as("round %d", round).isInstanceOf(LoadResult.Loaded.class);
    }
    assertThat(Child.start("write", folder.resolve("b.pdf"), 1).awaitEnd()).isZero();
    assertThat(listed()).containsExactlyInAnyOrder(file, folder.resolve("b.pdf"));
    assertThat(strays).as("a kill that never met a write proves nothing").isPositive();
    Tools.report(
        "kill -9 while writing reports: %d rounds, each left a whole report, %d stray files swept,"
            + " 0 left",
        REPORT_ROUNDS, strays);
  }

  private List<Path> listed() throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private StoredDocument loaded(Path file) {
    LoadResult result = store.load(file);
    assertThat(result).isInstanceOf(LoadResult.Loaded.class);
    return ((LoadResult.Loaded) result).document();
  }
}
