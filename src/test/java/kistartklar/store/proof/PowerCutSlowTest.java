package kistartklar.store.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import kistartklar.build.Slow;
import kistartklar.store.DocumentStore;
import kistartklar.store.LoadResult;
import kistartklar.store.StoredDocument;
import kistartklar.store.file.Disk;
import kistartklar.store.file.DurableWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The power is cut while a process saves: the medium under a mounted ext4 is copied as it is at
 * that moment, and the copy is mounted as the next start would find it.
 */
@Slow
class PowerCutSlowTest {

  private static final int IMAGES = 25;
  private static final int CARELESS_IMAGES = 5;

  private final Disk disk = new Disk();
  private final DocumentStore store = new DocumentStore(disk, new DurableWriter(disk));

  @TempDir Path folder;
  private Path medium;
  private Path mounted;
  private Path afterwards;

  @AfterEach
  void unmount() {
    if (mounted != null) {
      Tools.runQuietly("umount", "-l", afterwards.toString());
      Tools.runQuietly("umount", "-l", mounted.toString());
    }
  }

  @Test
  void losesNoConfirmedSave() throws Exception {
    Tools.needRoot("mount an image");
    Tools.need("mkfs.ext4", "e2fsprogs");
    prepare();
    Random random = new Random(3);
    long last = 0;
    int between = 0;
    for (int image = 1; image <= IMAGES; image++) {
      Path copy = folder.resolve("copy");
      long confirmed;
      try (Child child = Child.start("save", mounted.resolve("a.kicheck"), 0)) {
        child.awaitFirst();
        LockSupport.parkNanos(Duration.ofMillis(random.nextInt(400)).toNanos());
        confirmed = child.confirmed();
        child.freeze();
        Tools.run("cp", "--sparse=always", medium.toString(), copy.toString());
      }
      StoredDocument found = afterPowerCut(copy);
      assertThat(confirmed).as("image %d", image).isGreaterThan(last);
      assertThat(found.revision()).as("image %d", image).isGreaterThanOrEqualTo(confirmed);
      assertThat(found.assessment().response(SavingProcess.NOTE).note())
          .isEqualTo(SavingProcess.noteOf(found.revision()));
      between += found.revision() > confirmed ? 1 : 0;
      last = confirmed;
    }
    Tools.report(
        "power cut on ext4: %d images, 0 confirmed saves lost (%d images held a later one)",
        IMAGES, between);
  }

  @Test
  void wouldNoticeALossBecauseCarelessSavingLosesDocuments() throws Exception {
    Tools.needRoot("mount an image");
    Tools.need("mkfs.ext4", "e2fsprogs");
    prepare();
    int lost = 0;
    for (int image = 1; image <= CARELESS_IMAGES; image++) {
      Path file = mounted.resolve("careless-%d.kicheck".formatted(image));
      Path copy = folder.resolve("copy");
      try (Child child = Child.start("careless", file, 0)) {
        child.awaitFirst();
        Tools.run("cp", "--sparse=always", medium.toString(), copy.toString());
      }
      lost += isWhole(copy, file.getFileName()) ? 0 : 1;
    }
    assertThat(lost).isPositive();
    Tools.report("power cut, control: plain writing lost %d of %d", lost, CARELESS_IMAGES);
  }

  private boolean isWhole(Path copy, Path name) throws Exception {
    Tools.run("mount", "-o", "loop", copy.toString(), afterwards.toString());
    try {
      return store.load(afterwards.resolve(name)) instanceof LoadResult.Loaded;
    } finally {
      Tools.run("umount", afterwards.toString());
    }
  }

  private void prepare() throws Exception {
    medium = Files.createFile(folder.resolve("medium"));
    Tools.run("truncate", "-s", "24M", medium.toString());
    Tools.run("mkfs.ext4", "-q", medium.toString());
    Path place = Files.createDirectory(folder.resolve("mounted"));
    afterwards = Files.createDirectory(folder.resolve("afterwards"));
    try {
      Tools.run("mount", "-o", "loop", medium.toString(), place.toString());
    } catch (IllegalStateException e) {
      assumeTrue(false, "skipped: this system mounts no images, not even for root: " + e);
    }
    mounted = place;
  }

  private StoredDocument afterPowerCut(Path copy) throws Exception {
    Tools.run("mount", "-o", "loop", copy.toString(), afterwards.toString());
    try {
      LoadResult result = store.load(afterwards.resolve("a.kicheck"));
      assertThat(result).isInstanceOf(LoadResult.Loaded.class);
      return ((LoadResult.Loaded) result).document();
    } finally {
      Tools.run("umount", afterwards.toString());
    }
  }
}
