package kistartklar.store.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kistartklar.build.Slow;
import kistartklar.domain.assessment.Assessment;
import kistartklar.store.DocumentStore;
import kistartklar.store.Expectation;
import kistartklar.store.LoadResult;
import kistartklar.store.StoredDocument;
import kistartklar.store.file.Disk;
import kistartklar.store.file.DurableWriter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several processes want the same document; the lock lets them save one after the other. */
@Slow
@Tag("pure")
class SharingSlowTest {

  private static final int PROCESSES = 3;
  private static final int SAVES = 40;

  private final Disk disk = new Disk();
  private final DocumentStore store = new DocumentStore(disk, new DurableWriter(disk));

  @TempDir Path folder;

  @Test
  void losesNobodysSave() throws Exception {
    Path file = folder.resolve("a.kicheck");
    store.save(
        StoredDocument.unsaved(Assessment.empty(SavingProcess.ID)),
        file,
        new Expectation.Absent(),
        Instant.EPOCH);
    List<Child> children = new ArrayList<>();
    for (int i = 0; i < PROCESSES; i++) {
      children.add(Child.start("share", file, SAVES));
    }
    for (Child child : children) {
      assertThat(child.awaitEnd()).isZero();
    }
    StoredDocument found = ((LoadResult.Loaded) store.load(file)).document();
    assertThat(found.revision()).isEqualTo(1 + PROCESSES * SAVES);
    assertThat(found.assessment().response(SavingProcess.NOTE).note().lines())
        .hasSize(PROCESSES * SAVES)
        .doesNotHaveDuplicates();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
    Tools.report(
        "%d processes on one file: %d saves, every one in the result",
        PROCESSES, PROCESSES * SAVES);
  }
}
