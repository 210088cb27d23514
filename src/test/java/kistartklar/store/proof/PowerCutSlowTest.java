package kistartklar.store.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import kistartklar.build.Slow;
import kistartklar.exchange.Opening;
import kistartklar.store.DocumentStore;
import kistartklar.store.LoadResult;
import kistartklar.store.file.Disk;
import kistartklar.store.file.DurableWriter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The power is cut while a process saves: the medium under a mounted ext4 is copied as it is at
 * that moment, and the copy is mounted as the next start would find it.
 */
@Slow
@Tag("pure")
class PowerCutSlowTest {

  private static final int IMAGES = 25;
  private static final int CARELESS_IMAGES = 5;
  private static final String DOCUMENT = "a.kicheck";
  private static final String REPORT = "a.pdf";

  private final Disk disk = new Disk();
  private final DocumentStore store = new DocumentStore(disk, new DurableWriter(disk));

  @TempDir Path folder;

  @Test
  void losesNoConfirmedSave() throws Exception {
    try (Medium medium = Medium.in(folder)) {
      int between = cuts(medium, "save", DOCUMENT, store::load);
      Tools.report(
          "power cut on ext4: %d images, 0 confirmed saves lost (%d images held a later one)",
          IMAGES, between);
    }
  }

  @Test
  void losesNoReportThatWasSaidToBeSaved() throws Exception {
    try (Medium medium = Medium.in(folder)) {
      int between = cuts(medium, "report", REPORT, new Opening(store)::apply);
      Tools.report(
          "power cut on ext4: %d images, 0 reports lost (%d images held a later one)",
          IMAGES, between);
    }
  }

  /** Returns in how many images there was more than what had been confirmed. */
  private int cuts(Medium medium, String what, String name, Medium.Look<LoadResult> look)
      throws Exception {
    Random random = new Random(3);
    long last = 0;
    int between = 0;
    for (int image = 1; image <= IMAGES; image++) {
      Path copy;
      long confirmed;
      try (Child child = Child.start(what, medium.file(name), 0)) {
        child.awaitFirst();
        LockSupport.parkNanos(Duration.ofMillis(random.nextInt(400)).toNanos());
        confirmed = child.confirmed();
        child.freeze();
        copy = medium.image();
      }
      LoadResult found = medium.after(copy, name, look);
      assertThat(found).as("image %d", image).isInstanceOf(LoadResult.Loaded.class);
      String note =
          ((LoadResult.Loaded) found).document().assessment().response(SavingProcess.NOTE).note();
      assertThat(confirmed).as("image %d", image).isGreaterThan(last);
      assertThat(SavingProcess.revisionOf(note))
          .as("image %d", image)
          .isGreaterThanOrEqualTo(confirmed);
      between += SavingProcess.revisionOf(note) > confirmed ? 1 : 0;
      last = confirmed;
    }
    return between;
  }

  @Test
  void wouldNoticeALossBecauseCarelessSavingLosesDocuments() throws Exception {
    int lost = 0;
    try (Medium medium = Medium.in(folder)) {
      for (int image = 1; image <= CARELESS_IMAGES; image++) {
        String name = "careless-%d.kicheck".formatted(image);
        Path copy;
        try (Child child = Child.start("careless", medium.file(name), 0)) {
          child.awaitFirst();
          copy = medium.image();
        }
        LoadResult found = medium.after(copy, name, store::load);
        lost += found instanceof LoadResult.Loaded ? 0 : 1;
      }
    }
    assertThat(lost).isPositive();
    Tools.report("power cut, control: plain writing lost %d of %d", lost, CARELESS_IMAGES);
  }
}
