package kistartklar.store.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Company;
import kistartklar.domain.guide.QuestionId;
import kistartklar.store.ContentHash;
import kistartklar.store.DocumentStore;
import kistartklar.store.Drafts;
import kistartklar.store.Expectation;
import kistartklar.store.StoredDocument;
import kistartklar.store.file.DurableWriter;
import kistartklar.store.file.FaultyFiles;
import kistartklar.store.file.FaultyFiles.Fault;
import kistartklar.store.settings.Preferences;
import kistartklar.store.settings.PreferencesStore;
import kistartklar.store.settings.UserDirectories;
import kistartklar.store.snapshot.Snapshots;
import kistartklar.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stays on a PC, who can read it, and that it can be removed. */
@Tag("pure")
class LocalDataTest {

  private static final Instant NOW = Instant.parse("2026-11-22T14:32:10Z");
  private static final UUID ID = new UUID(1, 2);
  private static final UUID OTHER = new UUID(3, 4);
  private static final String SECRET = "Streng-vertraulich-4711";

  private final FaultyFiles files = new FaultyFiles();
  private final DurableWriter writer = new DurableWriter(files);
  private final DocumentStore store = new DocumentStore(files, writer);

  @TempDir Path home;
  private UserDirectories folders;
  private Path document;
  private Drafts drafts;
  private Snapshots snapshots;
  private MergedCopies merged;
  private PreferencesStore preferences;
  private LocalData local;

  @BeforeEach
  void useIt() throws IOException {
    folders = new UserDirectories(home.resolve("data"));
    drafts = new Drafts(files, store, folders.drafts(), state -> Optional.empty());
    snapshots = new Snapshots(files, writer, folders.snapshots());
    preferences = new PreferencesStore(files, writer, folders.preferences());
    merged = new MergedCopies(files, writer, folders.merged());
    local = new LocalData(drafts, snapshots, merged, preferences);
    document = Files.createDirectories(home.resolve("Kunden")).resolve("a.kicheck");
    use(ID, document);
    use(OTHER, home.resolve("b.kicheck"));
  }

  private void use(UUID id, Path file) {
    StoredDocument content =
        StoredDocument.unsaved(
            Assessment.empty(id)
                .withCompany(Company.UNKNOWN.withName(SECRET).withIndustry(SECRET))
                .withNote(new QuestionId(1), SECRET));
    store.save(content, file, new Expectation.Absent(), NOW);
    drafts.save(content, Optional.empty(), NOW);
    assertThat(snapshots.take(content)).isEmpty();
    assertThat(snapshots.takeFile(id, file)).isEmpty();
    assertThat(merged.add(id, ContentHash.of(new byte[] {7}))).isTrue();
    Preferences known = preferences.load();
    assertThat(preferences.save(known.withRecent(file).withLastFolder(home.resolve("Kunden"))))
        .isEmpty();
  }

  private List<Path> all() {
    try (Stream<Path> found = Files.walk(folders.data())) {
      return found.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String content(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String mode(Path path) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void isReadableByItsOwnerOnly() {
    assertThat(all()).hasSizeGreaterThan(8);
    for (Path path : all()) {
      assertThat(mode(path))
          .as(path.toString())
          .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------");
    }
  }

  @Test
  void holdsContentInDraftsAndEarlierStatesOnly() {
    List<Path> telling =
        all().stream()
            .filter(Files::isRegularFile)
            .filter(f -> content(f).contains(SECRET))
            .toList();
    assertThat(telling)
        .hasSize(6)
        .allMatch(
            file -> file.startsWith(folders.drafts()) || file.startsWith(folders.snapshots()));
    assertThat(all()).noneMatch(file -> file.getFileName().toString().contains("vertraulich"));
  }

  @Test
  void isForgottenWithoutATraceOfTheDocument() throws Exception {
    Files.writeString(folders.drafts().resolve(ID + ".kicheck"), "{\"" + SECRET);
    drafts.save(StoredDocument.unsaved(Assessment.empty(ID)), Optional.empty(), NOW);
    Files.writeString(folders.data().resolve("preferences.damaged.json"), document.toString());

    assertThat(local.forget(ID, Optional.of(document))).isEmpty();
    assertThat(all()).noneMatch(file -> file.toString().contains(ID.toString()));
    assertThat(all().stream().filter(Files::isRegularFile))
        .noneMatch(file -> content(file).contains("Kunden"))
        .noneMatch(file -> content(file).contains(ID.toString()));
    assertThat(document).exists();
    assertThat(local.forget(ID, Optional.of(document))).isEmpty();
  }

  @Test
  void ofOtherDocumentsStays() {
    local.forget(ID, Optional.of(document));
    assertThat(drafts.find(OTHER)).isPresent();
    assertThat(snapshots.list(OTHER).snapshots()).hasSize(2);
    assertThat(merged.contains(OTHER, ContentHash.of(new byte[] {7}))).isTrue();
    assertThat(preferences.load().recentFiles()).containsExactly(home.resolve("b.kicheck"));
  }

  @Test
  void ofADraftWithoutAFileIsForgottenToo() {
    assertThat(local.forget(ID, Optional.empty())).isEmpty();
    assertThat(drafts.find(ID)).isEmpty();
    assertThat(preferences.load().recentFiles()).hasSize(2);
  }

  @Test
  void thatCannotBeDeletedIsNamedPieceByPiece() {
    files.fail(Fault.DELETE, new IOException("busy"));
    assertThat(local.forget(ID, Optional.of(document)))
        .hasSize(4)
        .allSatisfy(reason ->
            assertThat(Messages.german().get(reason)).contains("konnte nicht gelöscht werden"));
  }
}
