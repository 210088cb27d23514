package kistartklar.store.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import kistartklar.store.file.DurableWriter;
import kistartklar.store.file.FaultyFiles;
import kistartklar.store.file.FaultyFiles.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("pure")
class PreferencesStoreTest {

  private final FaultyFiles files = new FaultyFiles();

  @TempDir Path home;
  private Path file;
  private PreferencesStore store;

  @BeforeEach
  void openStore() {
    file = home.resolve("data").resolve("preferences.json");
    store = new PreferencesStore(files, new DurableWriter(files), file);
  }

  private Preferences full() {
    return Preferences.DEFAULT
        .withRecent(home.resolve("älter.kicheck"))
        .withRecent(home.resolve("neu.kicheck"))
        .withLastFolder(home)
        .withTheme(Theme.DARK)
        .withTextSize(TextSize.VERY_LARGE)
        .withAudience(Audience.OTHERS_WITHOUT_NAMES)
        .withWindow(new WindowBounds(-1280, 0.5, 1240, 800, true));
  }

  @Test
  void startsWithDefaultsAndLeavesNoTrace() {
    assertThat(store.load()).isEqualTo(Preferences.DEFAULT);
    assertThat(file.getParent()).doesNotExist();
  }

  @Test
  void keepsEverything() {
    assertThat(store.save(full())).isEmpty();
    assertThat(store.load()).isEqualTo(full());
    assertThat(store.save(Preferences.DEFAULT)).isEmpty();
    assertThat(store.load()).isEqualTo(Preferences.DEFAULT);
  }

  @Test
  void takesUnknownTextSizeForTheUsualOne() throws Exception {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "{\"textSize\": 137, \"theme\": \"HIGH_CONTRAST\"}");
    assertThat(store.load()).isEqualTo(Preferences.DEFAULT.withTheme(Theme.HIGH_CONTRAST));
  }

  @Test
  void growsAndShrinksTextWithinBounds() {
    assertThat(TextSize.NORMAL.smaller()).isEqualTo(TextSize.NORMAL);
    assertThat(TextSize.NORMAL.larger()).isEqualTo(TextSize.LARGE);
    assertThat(TextSize.DOUBLE.larger()).isEqualTo(TextSize.DOUBLE);
  }

  @Test
  void letsOnlyTheOwnerReadThem() throws Exception {
    store.save(full());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void setsADamagedFileAside() throws Exception {
    store.save(full());
    Files.writeString(file, "{\"theme\":\"DA");
    assertThat(store.load()).isEqualTo(Preferences.DEFAULT);
    assertThat(file).doesNotExist();
    assertThat(file.resolveSibling("preferences.damaged.json")).hasContent("{\"theme\":\"DA");
    Files.writeString(file, "");
    assertThat(store.load()).isEqualTo(Preferences.DEFAULT);
    assertThat(file).doesNotExist();
  }

  @Test
  void fallsBackForSingleValuesThatMakeNoSense() throws Exception {
    store.save(full());
    Files.writeString(
        file,
        """
        {"recentFiles":["/a.kicheck",7,"","\\u0000",null,["/b"]],"lastFolder":{},
         "theme":["DARK"],"window":{"x":1,"y":2,"width":0,"height":5}}\
        """);
    assertThat(store.load()).isEqualTo(Preferences.DEFAULT.withRecent(Path.of("/a.kicheck")));
    Files.writeString(file, "{\"recentFiles\":{},\"theme\":\"PINK\",\"window\":[]}");
    assertThat(store.load()).isEqualTo(Preferences.DEFAULT);
  }

  @Test
  void survivesAThousandCorruptions() throws Exception {
    store.save(full());
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(7);
    for (int i = 0; i < 1_000; i++) {
      byte[] bytes = whole.clone();
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      Files.write(file, bytes);
      assertThat(store.load()).isNotNull();
    }
  }

  @Test
  void survivesEveryFault() {
    store.save(full());
    for (Fault fault : Fault.values()) {
      files.mend();
      files.fail(fault, new AccessDeniedException("x"));
      assertThat(store.load()).isNotNull();
      assertThat(store.save(full())).isNotNull();
    }
  }

  @Test
  void doesNotSetAsideWhatItMayNotRead() {
    store.save(full());
    files.fail(Fault.READ, new IOException("x"));
    assertThat(store.load()).isEqualTo(Preferences.DEFAULT);
    assertThat(file).exists();
  }

  @Test
  void saysWhyTheyCannotBeKept() {
    files.fail(Fault.WRITE, new IOException("x"));
    assertThat(store.save(full())).isPresent();
  }

  @Test
  void remembersTheTenLatestFilesOnceEach() {
    Preferences preferences = Preferences.DEFAULT;
    for (int i = 0; i < 12; i++) {
      preferences = preferences.withRecent(home.resolve(i + ".kicheck"));
    }
    preferences = preferences.withRecent(home.resolve("x").resolve("..").resolve("5.kicheck"));
    assertThat(preferences.recentFiles())
        .hasSize(10)
        .startsWith(home.resolve("5.kicheck"), home.resolve("11.kicheck"))
        .endsWith(home.resolve("2.kicheck"))
        .doesNotHaveDuplicates();
    assertThat(preferences.withoutRecent(home.resolve("5.kicheck")).recentFiles())
        .hasSize(9)
        .startsWith(home.resolve("11.kicheck"));
  }

  @Test
  void remembersTheStepOfFilesUsedLastOnly() {
    Path known = Path.of("1.kicheck").toAbsolutePath();
    Path other = Path.of("2.kicheck").toAbsolutePath();
    Preferences now =
        Preferences.DEFAULT
            .withRecent(known)
            .withPlace(Path.of("1.kicheck"), "plan")
            .withPlace(other, "result");
    assertThat(now.place(known)).contains("plan");
    assertThat(now.place(other)).isEmpty();
    assertThat(PreferencesJson.read(PreferencesJson.write(now), FileSystems.getDefault()))
        .isEqualTo(now);
    assertThat(now.withoutRecent(known).places()).isEmpty();
    assertThat(now.without(known).places()).isEmpty();
    assertThat(now.clearRecent().places()).isEmpty();
    Preferences later = now;
    for (int i = 0; i < Preferences.MOST_RECENT; i++) {
      later = later.withRecent(Path.of("later" + i + ".kicheck"));
    }
    assertThat(later.places()).isEmpty();
  }

  @Test
  void forgetsAllPathsWhenCleared() {
    assertThat(full().clearRecent())
        .isEqualTo(
            new Preferences(
                List.of(),
                Map.of(),
                Optional.empty(),
                Theme.DARK,
                full().window(),
                Audience.OTHERS_WITHOUT_NAMES,
                full().textSize(),
                full().goesOn(),
                full().sheetsLeftOut()));
  }
}
