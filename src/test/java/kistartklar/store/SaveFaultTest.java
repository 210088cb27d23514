package kistartklar.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.QuestionId;
import kistartklar.store.file.DurableWriter;
import kistartklar.store.file.FaultyFiles;
import kistartklar.store.file.FaultyFiles.Fault;
import kistartklar.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every step of a save fails in every way; the old document stays as it was. */
@Tag("pure")
class SaveFaultTest {

  private static final Messages GERMAN = Messages.german();
  private static final Instant NOW = Instant.parse("2026-11-22T14:32:10Z");

  private static final List<Exception> CAUSES =
      List.of(
          new AccessDeniedException("x"),
          new FileSystemException("x", null, "Input/output error"),
          new FileSystemException("x", null, "Device or resource busy"),
          new IOException("No space left on device"),
          new IOException(),
          new ReadOnlyFileSystemException());

  private final FaultyFiles files = new FaultyFiles();
  private final DocumentStore store = new DocumentStore(files, new DurableWriter(files));

  @TempDir Path folder;
  private Path target;
  private SaveResult.Saved old;
  private byte[] oldBytes;

  @BeforeEach
  void saveOnce() throws IOException {
    target = folder.resolve("a.kicheck");
    StoredDocument document = StoredDocument.unsaved(Assessment.empty(new UUID(1, 2)));
    old = (SaveResult.Saved) store.save(document, target, new Expectation.Absent(), NOW);
    oldBytes = Files.readAllBytes(target);
    files.steps().clear();
  }

  static Stream<Arguments> faults() {
    return Stream.of(
            Fault.RESOLVE,
            Fault.KIND,
            Fault.READ_ONLY,
            Fault.READ,
            Fault.CREATE,
            Fault.WRITE,
            Fault.FORCE,
            Fault.CLOSE,
            Fault.ATTRIBUTES,
            Fault.REPLACE)
        .flatMap(fault -> CAUSES.stream().map(cause -> arguments(fault, cause)));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void leavesTheOldDocumentAndNoTemporaryFile(Fault fault, Exception cause) throws Exception {
    files.fail(fault, cause);
    SaveResult result = saveChanged();
    assertThat(result).isInstanceOf(SaveResult.Failed.class);
    assertThat(GERMAN.get(((SaveResult.Failed) result).reason())).isNotBlank();
    assertThat(files.steps()).contains(fault);
    assertThat(Files.readAllBytes(target)).isEqualTo(oldBytes);
    assertThat(Files.list(folder)).containsExactly(target);

    files.mend();
    assertThat(saveChanged()).isInstanceOf(SaveResult.Saved.class);
  }

  @ParameterizedTest
  @MethodSource("causes")
  void replacesNothingThatItCannotLookAtAgain(Exception cause) throws Exception {
    files.failAfter(Fault.READ, 1, cause);
    assertThat(failure()).isNotBlank();
    assertThat(files.steps()).doesNotContain(Fault.REPLACE);
    assertThat(Files.readAllBytes(target)).isEqualTo(oldBytes);
    assertThat(Files.list(folder)).containsExactly(target);
    files.mend();
    assertThat(saveChanged()).isInstanceOf(SaveResult.Saved.class);
  }

  static Stream<Exception> causes() {
    return CAUSES.stream();
  }

  @ParameterizedTest
  @MethodSource("causes")
  void doesNotSaySavedBeforeItHasReadTheFileAgain(Exception cause) {
    files.failAfter(Fault.READ, 2, cause);
    assertThat(failure()).startsWith("„a.kicheck“ wurde geschrieben, ließ sich danach aber nicht");
    assertThat(files.steps()).contains(Fault.FORCE_FOLDER);
    files.mend();
    assertThat(saveChanged()).isInstanceOf(SaveResult.Saved.class);
  }

  @Test
  void saysThatTheFileIsGoneAgain() {
    files.failAfter(Fault.READ, 1, new NoSuchFileException("x"));
    assertThat(failure()).startsWith("Die Datei „a.kicheck“ ist nicht mehr an ihrem Ort.");
    files.mend();
    files.failAfter(Fault.READ, 2, new NoSuchFileException("x"));
    assertThat(failure()).startsWith("Die Datei „a.kicheck“ ist nicht mehr an ihrem Ort.");
  }

  @Test
  void noticesADriveThatWritesOtherBytesThanItWasGiven() {
    files.spoilWrites();
    SaveResult result = saveChanged();
    assertThat(result).isInstanceOf(SaveResult.ChangedOutside.class);
    assertThat(GERMAN.get(((SaveResult.ChangedOutside) result).reason()))
        .contains("Was Sie zuletzt eingegeben haben, steht nicht darin.");
  }

  @Test
  void takesItsOwnFirstUnconfirmedBytesForItsOwn() {
    Path fresh = folder.resolve("neu.kicheck");
    files.fail(Fault.FORCE_FOLDER, new IOException("Input/output error"));
    Expectation absent = new Expectation.Absent();
    assertThat(store.save(old.document(), fresh, absent, NOW))
        .isInstanceOf(SaveResult.Failed.class);
    files.mend();
    assertThat(store.save(old.document(), fresh, absent, NOW)).isInstanceOf(SaveResult.Saved.class);
    assertThat(store.save(old.document(), fresh, absent, NOW))
        .isInstanceOf(SaveResult.Failed.class);
  }

  @Test
  void isNotStoppedByAFolderThatCannotBeListed() {
    files.fail(Fault.LIST, new AccessDeniedException("x"));
    DocumentStore justStarted = new DocumentStore(files, new DurableWriter(files));
    assertThat(justStarted.save(old.document(), target, new Expectation.Unchanged(old.hash()), NOW))
        .isInstanceOf(SaveResult.Saved.class);
    assertThat(files.steps()).contains(Fault.LIST);
  }

  @Test
  void doesNotSaySavedBeforeTheFolderIsForced() {
    files.fail(Fault.FORCE_FOLDER, new IOException("Input/output error"));
    assertThat(failure())
        .startsWith("„a.kicheck“ wurde geschrieben, aber das Laufwerk hat nicht bestätigt")
        .endsWith("Das System meldet: Input/output error");
  }

  @Test
  void takesItsOwnUnconfirmedBytesForNobodyElsesChange() {
    files.fail(Fault.FORCE_FOLDER, new IOException("Input/output error"));
    assertThat(failure()).isNotBlank();
    assertThat(failure()).isNotBlank();
    files.mend();
    assertThat(saveChanged()).isInstanceOf(SaveResult.Saved.class);
    assertThat(saveChanged()).isInstanceOf(SaveResult.ChangedOutside.class);
  }

  @Test
  void triesReplacingForOneSecond() {
    files.fail(Fault.REPLACE, new FileSystemException("x", null, "in use"));
    assertThat(failure()).isNotBlank();
    assertThat(files.paused()).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void savesWhenReplacingWorksAtTheLastTry() {
    files.fail(Fault.REPLACE, new AccessDeniedException("x"), 6);
    assertThat(saveChanged()).isInstanceOf(SaveResult.Saved.class);
  }

  @Test
  void saysThatADriveIsFull() {
    files.fail(Fault.WRITE, new IOException("No space left on device"));
    assertThat(failure()).startsWith("Für „a.kicheck“ ist auf dem Laufwerk kein Platz mehr.");
  }

  @Test
  void saysThatAFolderMayNotBeWritten() {
    files.fail(Fault.CREATE, new AccessDeniedException("x"));
    assertThat(failure())
        .isEqualTo(
            "Im Ordner „%s“ darf Ihr Benutzerkonto nicht schreiben. Speichern Sie an einem anderen Ort oder bitten Sie um das Schreibrecht."
                .formatted(folder));
  }

  @Test
  void saysThatAnotherProgramHasTheFileOpen() {
    files.blockOpenFiles();
    files.fail(Fault.REPLACE, new AccessDeniedException("x"));
    assertThat(failure())
        .startsWith("Die Datei „a.kicheck“ ist gerade von einem anderen Programm gesperrt.");
  }

  @Test
  void saysThatADriveIsReadOnly() {
    files.fail(Fault.CREATE, new FileSystemException("x", null, "Read-only file system"));
    assertThat(failure()).startsWith("„a.kicheck“ liegt auf einem schreibgeschützten Laufwerk.");
  }

  @Test
  void passesOnWhatTheSystemSaysAboutUnknownTrouble() {
    files.fail(Fault.FORCE, new IOException("Input/output error"));
    assertThat(failure())
        .isEqualTo(
            "„a.kicheck“ konnte nicht gespeichert werden. Speichern Sie an einem anderen Ort. Das"
                + " System meldet: Input/output error");
  }

  @Test
  void saysThatTheOldFileCannotBeCompared() {
    files.fail(Fault.READ, new AccessDeniedException("x"));
    assertThat(failure()).startsWith("Die Datei „a.kicheck“ darf mit Ihrem Benutzerkonto nicht");
  }

  @Test
  void saysWhyAFileCannotBeRead() {
    files.fail(Fault.READ, new AccessDeniedException("x"));
    assertThat(unreadable())
        .startsWith("Die Datei „a.kicheck“ darf mit Ihrem Benutzerkonto nicht gelesen werden.");
    files.fail(Fault.READ, new IOException("Stale file handle"));
    assertThat(unreadable())
        .startsWith("Die Datei „a.kicheck“ lässt sich nicht lesen.")
        .endsWith("Das System meldet: Stale file handle");
    files.fail(Fault.READ, new NoSuchFileException("x"));
    assertThat(unreadable()).startsWith("Die Datei „a.kicheck“ gibt es nicht.");
  }

  private String unreadable() {
    return GERMAN.get(((LoadResult.Unreadable) store.load(target)).reason());
  }

  private String failure() {
    SaveResult result = saveChanged();
    assertThat(result).isInstanceOf(SaveResult.Failed.class);
    return GERMAN.get(((SaveResult.Failed) result).reason());
  }

  private SaveResult saveChanged() {
    Assessment changed = old.document().assessment().withNote(new QuestionId(1), "neu");
    return store.save(
        old.document().withAssessment(changed), target, new Expectation.Unchanged(old.hash()), NOW);
  }
}
