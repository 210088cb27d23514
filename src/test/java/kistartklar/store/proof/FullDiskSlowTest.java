package kistartklar.store.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import kistartklar.build.Slow;
import kistartklar.domain.assessment.Assessment;
import kistartklar.store.DocumentStore;
import kistartklar.store.Drafts;
import kistartklar.store.Expectation;
import kistartklar.store.SaveResult;
import kistartklar.store.StoredDocument;
import kistartklar.store.file.Disk;
import kistartklar.store.file.DurableWriter;
import kistartklar.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A drive is full to the last byte or nearly so. */
@Slow
@Tag("pure")
class FullDiskSlowTest {

  private static final int ROUNDS = 50;
  private static final int BLOCK = 4096;
  private static final Instant NOW = Instant.parse("2026-11-22T14:32:10Z");

  private final Disk disk = new Disk();
  private final DocumentStore store = new DocumentStore(disk, new DurableWriter(disk));

  @TempDir Path folder;
  private Path drive;

  @BeforeEach
  void mount() throws Exception {
    Tools.needRoot("mount a small drive");
    drive = Files.createDirectory(folder.resolve("drive"));
    try {
      Tools.run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", drive.toString());
    } catch (IllegalStateException e) {
      assumeTrue(false, "skipped: this system mounts no tmpfs, not even for root: " + e);
    }
  }

  @AfterEach
  void unmount() {
    Tools.runQuietly("umount", "-l", drive.toString());
  }

  @Test
  void keepsTheOldDocumentAndTheNewStateAsADraft() throws Exception {
    Drafts drafts = new Drafts(disk, store, folder.resolve("drafts"), state -> Optional.empty());
    Path file = drive.resolve("a.kicheck");
    SaveResult.Saved last =
        saved(store.save(content("klein"), file, new Expectation.Absent(), NOW));
    Random random = new Random(1);
    int refused = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Path filler = fillUpTo(random.nextInt(20));
      byte[] old = Files.readAllBytes(file);
      StoredDocument bigger =
          last.document()
              .withAssessment(content("x".repeat(20_000 + random.nextInt(60_000))).assessment());
      Expectation expected = new Expectation.Unchanged(last.hash());
      SaveResult result = store.save(bigger, file, expected, NOW);
      if (result instanceof SaveResult.Failed failed) {
        refused++;
        assertThat(Messages.german().get(failed.reason())).contains("kein Platz mehr");
        assertThat(Files.readAllBytes(file)).isEqualTo(old);
        saved(drafts.save(bigger, Optional.empty(), NOW));
        Files.delete(filler);
        result = store.save(bigger, file, expected, NOW);
      } else {
        Files.delete(filler);
      }
      last = saved(result);
      try (Stream<Path> files = Files.list(drive)) {
        assertThat(files).containsExactly(file);
      }
    }
    assertThat(refused).isPositive();
    Tools.report(
        "full drive: %d rounds, %d saves refused, the old state whole each time, 0 stray files",
        ROUNDS, refused);
  }

  private static StoredDocument content(String note) {
    return StoredDocument.unsaved(
        Assessment.empty(SavingProcess.ID).withNote(SavingProcess.NOTE, note));
  }

  private static SaveResult.Saved saved(SaveResult result) {
    assertThat(result).isInstanceOf(SaveResult.Saved.class);
    return (SaveResult.Saved) result;
  }

  private Path fillUpTo(int blocksLeft) throws Exception {
    long free = Files.getFileStore(drive).getUsableSpace();
    int size = (int) Math.max(0, free - (long) blocksLeft * BLOCK);
    return Files.write(drive.resolve("filler"), new byte[size]);
  }
}
