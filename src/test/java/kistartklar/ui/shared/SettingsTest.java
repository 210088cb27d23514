package kistartklar.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kistartklar.store.file.Disk;
import kistartklar.store.file.DurableWriter;
import kistartklar.store.settings.Preferences;
import kistartklar.store.settings.PreferencesStore;
import kistartklar.ui.testing.ManualBackground;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("pure")
class SettingsTest {

  @TempDir Path folder;

  private final ManualBackground background = new ManualBackground();
  private final List<String> kept = new ArrayList<>();
  private PreferencesStore store;
  private Settings settings;

  @BeforeEach
  void begin() {
    Disk disk = new Disk();
    store = new PreferencesStore(disk, new DurableWriter(disk), folder.resolve("preferences.json"));
    settings = new Settings(store, background);
  }

  private void choose(String name) {
    settings.change(
        now -> now.withLastFolder(folder.resolve(name)),
        () -> kept.add(name + " as " + read().map(Path::getFileName).orElseThrow()));
  }

  private Optional<Path> read() {
    return store.load().lastFolder();
  }

  @Test
  void aChangeIsInUseAtOnceAndKeptSoon() {
    choose("a");
    assertThat(settings.folder()).contains(folder.resolve("a"));
    assertThat(store.load()).isEqualTo(Preferences.DEFAULT);
    background.finishOne();
    assertThat(read()).contains(folder.resolve("a"));
    assertThat(kept).containsExactly("a as a");
  }

  /** No time may pass in between: the program may be about to end. */
  @Test
  void whatChangesDuringAWriteIsKeptByTheNextWhichFollowsAtOnce() {
    choose("a");
    choose("b");
    choose("c");
    assertThat(background.underWay()).isOne();
    background.finishOne();
    assertThat(kept).containsExactly("a as a");
    assertThat(background.underWay()).isOne();
    background.finishOne();
    assertThat(kept).containsExactly("a as a", "b as c", "c as c");
    assertThat(background.underWay()).isZero();
  }

  @Test
  void aChangeMadeWhenAnotherIsKeptIsKeptToo() {
    settings.change(now -> now.withLastFolder(folder), () -> choose("a"));
    background.finish();
    assertThat(kept).containsExactly("a as a");
  }

  /** Whoever waits for it, to end the program for instance, must not wait for ever. */
  @Test
  void callsBackWhenNothingCanBeKept() throws IOException {
    Path noFolder = Files.createFile(folder.resolve("file"));
    PreferencesStore refused =
        new PreferencesStore(
            new Disk(), new DurableWriter(new Disk()), noFolder.resolve("preferences.json"));
    new Settings(refused, background)
        .change(now -> now.withLastFolder(folder), () -> kept.add("b"));
    background.finish();
    assertThat(kept).containsExactly("b");
  }
}
