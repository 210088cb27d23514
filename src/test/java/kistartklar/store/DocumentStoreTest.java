package kistartklar.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.assessment.Answer;
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

@Tag("pure")
class DocumentStoreTest {

  private static final Messages GERMAN = Messages.german();
  private static final Instant NOW = Instant.parse("2026-11-22T14:32:10.987654Z");
  private static final Instant SECOND = Instant.parse("2026-11-22T14:32:10Z");
  private static final Expectation ABSENT = new Expectation.Absent();
  private static final Expectation REPLACEABLE = new Expectation.Replaceable();

  private final FaultyFiles files = new FaultyFiles();
  private final DocumentStore store = new DocumentStore(files, new DurableWriter(files));
  private final StoredDocument document =
      StoredDocument.unsaved(
          Assessment.empty(new UUID(1, 2))
              .withAnswer(new QuestionId(3), Optional.of(Answer.YES))
              .withNote(new QuestionId(4), "Notiz \uD83D halb"));

  @TempDir Path folder;
  private Path target;

  @BeforeEach
  void chooseTarget() {
    target = folder.resolve("Prüfung.kicheck");
  }

  @Test
  void savesANewDocumentAndReadsItBack() {
    SaveResult.Saved saved = saved(document, target, ABSENT);
    LoadResult.Loaded loaded = (LoadResult.Loaded) store.load(target);
    assertThat(loaded.document().assessment()).isEqualTo(document.assessment());
    assertThat(loaded.hash()).isEqualTo(saved.hash());
    assertThat(saved.document().revision()).isEqualTo(1);
    assertThat(saved.document().createdAt()).contains(SECOND);
    assertThat(saved.document().modifiedAt()).contains(SECOND);
  }

  @Test
  void raisesTheRevisionAndKeepsTheFirstTimeEvenIfTheClockWentBack() {
    SaveResult.Saved first = saved(document, target, ABSENT);
    Instant earlier = Instant.parse("1970-01-01T00:00:00Z");
    SaveResult.Saved second =
        (SaveResult.Saved)
            store.save(first.document(), target, new Expectation.Unchanged(first.hash()), earlier);
    assertThat(second.document().revision()).isEqualTo(2);
    assertThat(second.document().createdAt()).contains(SECOND);
    assertThat(second.document().modifiedAt()).contains(earlier);
  }

  @Test
  void keepsUnknownFieldsThroughSaves() throws Exception {
    String text = DocumentFormatTest.head() + ",\"neu\":{\"a\":1}}";
    Files.writeString(target, text);
    LoadResult.Loaded loaded = (LoadResult.Loaded) store.load(target);
    SaveResult.Saved first =
        saved(loaded.document(), target, new Expectation.Unchanged(loaded.hash()));
    saved(first.document(), target, new Expectation.Unchanged(first.hash()));
    assertThat(Files.readString(target)).contains("\"neu\": {");
  }

  @Test
  void takesTheStepsInTheirOrder() {
    SaveResult.Saved first = saved(document, target, ABSENT);
    files.steps().clear();
    saved(first.document(), target, new Expectation.Unchanged(first.hash()));
    assertThat(files.steps())
        .containsExactly(
            Fault.RESOLVE,
            Fault.KIND,
            Fault.READ_ONLY,
            Fault.READ,
            Fault.CREATE,
            Fault.WRITE,
            Fault.FORCE,
            Fault.CLOSE,
            Fault.KIND,
            Fault.ATTRIBUTES,
            Fault.READ,
            Fault.REPLACE,
            Fault.FORCE_FOLDER,
            Fault.READ);
  }

  @Test
  void looksForRemainsOfCrashesOncePerFolder() throws Exception {
    SaveResult.Saved first = saved(document, target, ABSENT);
    assertThat(files.steps()).containsOnlyOnce(Fault.LIST);
    saved(first.document(), target, new Expectation.Unchanged(first.hash()));
    assertThat(files.steps()).containsOnlyOnce(Fault.LIST);
    saved(document, target.resolveSibling("zweites.kicheck"), ABSENT);
    assertThat(files.steps()).containsOnlyOnce(Fault.LIST);
    Path other = Files.createDirectory(folder.resolve("anderswo"));
    saved(document, other.resolve("drittes.kicheck"), ABSENT);
    assertThat(files.steps()).filteredOn(Fault.LIST::equals).hasSize(2);
  }

  @Test
  void leavesNothingBesideTheDocument() throws Exception {
    saved(document, target, ABSENT);
    assertThat(Files.list(folder)).containsExactly(target);
  }

  @Test
  void createsForTheOwnerOnly() throws Exception {
    saved(document, target, ABSENT);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
        .isEqualTo("rw-------");
  }

  @Test
  void keepsTheModeOfTheOldFile() throws Exception {
    SaveResult.Saved first = saved(document, target, ABSENT);
    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-rw-r--"));
    saved(first.document(), target, new Expectation.Unchanged(first.hash()));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
        .isEqualTo("rw-rw-r--");
  }

  @Test
  void replacesTheFileBehindALinkAndKeepsTheLink() throws Exception {
    Path real = Files.createDirectory(folder.resolve("echt")).resolve("Ziel.kicheck");
    Path between = Files.createSymbolicLink(folder.resolve("mitte"), Path.of("echt/Ziel.kicheck"));
    Files.createSymbolicLink(target, between);
    SaveResult.Saved first = saved(document, real, ABSENT);
    saved(first.document(), target, new Expectation.Unchanged(first.hash()));
    assertThat(target).isSymbolicLink();
    assertThat(between).isSymbolicLink();
    assertThat(real).isRegularFile();
    assertThat(((LoadResult.Loaded) store.load(target)).document().revision()).isEqualTo(2);
  }

  @Test
  void refusesLinksThatLeadInACircle() throws Exception {
    Files.createSymbolicLink(target, target);
    assertThat(failure(target, REPLACEABLE))
        .isEqualTo(
            "„Prüfung.kicheck“ ist eine Verknüpfung, die im Kreis führt. Wählen Sie die Datei"
                + " selbst.");
  }

  @Test
  void refusesAReadOnlyFile() throws Exception {
    SaveResult.Saved first = saved(document, target, ABSENT);
    byte[] old = Files.readAllBytes(target);
    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("r--r--r--"));
    assertThat(failure(target, new Expectation.Unchanged(first.hash())))
        .startsWith("Die Datei „Prüfung.kicheck“ ist schreibgeschützt und wurde nicht verändert.");
    assertThat(failure(target, REPLACEABLE)).contains("schreibgeschützt");
    assertThat(Files.readAllBytes(target)).isEqualTo(old);
  }

  @Test
  void refusesToOverwriteWhatSomebodyElseChanged() throws Exception {
    SaveResult.Saved first = saved(document, target, ABSENT);
    Files.writeString(target, "anders");
    SaveResult result =
        store.save(first.document(), target, new Expectation.Unchanged(first.hash()), NOW);
    assertThat(result).isInstanceOf(SaveResult.ChangedOutside.class);
    assertThat(GERMAN.get(((SaveResult.ChangedOutside) result).reason()))
        .startsWith("Die Datei „Prüfung.kicheck“ wurde von einem anderen Programm")
        .endsWith("Sie wurde nicht überschrieben.");
    assertThat(target).hasContent("anders");
  }

  @Test
  void refusesToBringBackAFileThatVanished() throws Exception {
    SaveResult.Saved first = saved(document, target, ABSENT);
    Files.delete(target);
    assertThat(failure(target, new Expectation.Unchanged(first.hash())))
        .startsWith("Die Datei „Prüfung.kicheck“ ist nicht mehr an ihrem Ort.");
    assertThat(target).doesNotExist();
  }

  @Test
  void replacesAnotherFileOnlyWhenThatWasChosen() throws Exception {
    Files.writeString(target, "etwas anderes");
    assertThat(failure(target, ABSENT)).startsWith("Eine Datei „Prüfung.kicheck“ gibt es schon.");
    assertThat(target).hasContent("etwas anderes");
    saved(document, target, REPLACEABLE);
    assertThat(store.load(target)).isInstanceOf(LoadResult.Loaded.class);
  }

  @Test
  void neverReplacesADocumentOfANewerProgram() throws Exception {
    String newer = DocumentFormatTest.head().replace("Version\":1", "Version\":2") + "}";
    Files.writeString(target, newer);
    assertThat(failure(target, REPLACEABLE))
        .startsWith("„Prüfung.kicheck“ stammt aus einer neueren Programmfassung");
    assertThat(target).hasContent(newer);
  }

  @Test
  void refusesAFolderAsTarget() {
    assertThat(failure(folder, REPLACEABLE))
        .endsWith("ist ein Ordner. Wählen Sie einen Dateinamen.");
  }

  @Test
  void refusesAFolderThatDoesNotExist() {
    Path lost = folder.resolve("weg").resolve("a.kicheck");
    assertThat(failure(lost, ABSENT))
        .startsWith("Den Ordner „" + lost.getParent() + "“ gibt es nicht oder nicht mehr.");
    assertThat(lost.getParent()).doesNotExist();
  }

  @Test
  void refusesAFileInThePlaceOfTheFolder() throws Exception {
    Path file = Files.writeString(folder.resolve("datei"), "x");
    assertThat(failure(file.resolve("a.kicheck"), ABSENT)).startsWith("Den Ordner „" + file);
  }

  @Test
  void refusesANameThatIsTooLong() {
    assertThat(failure(folder.resolve("x".repeat(256)), ABSENT)).contains("ist zu lang");
    assertThat(failure(folder.resolve("ü".repeat(200)), ABSENT)).contains("ist zu lang");
  }

  @Test
  void savesUnderTheLongestNameTheFileSystemTakes() {
    saved(document, folder.resolve("x".repeat(255)), ABSENT);
  }

  @Test
  void refusesADocumentThatCouldNotBeOpenedAgain() {
    StoredDocument tooLong =
        document.withAssessment(
            document.assessment().withNote(new QuestionId(12), "x".repeat(1_100_000)));
    assertThat(failure(tooLong, target, ABSENT))
        .isEqualTo(
            "„Prüfung.kicheck“ wurde nicht gespeichert, weil sich das Dokument danach nicht mehr"
                + " öffnen ließe. Frage 12, Notiz: Diese Angabe ist zu lang. Erlaubt sind Texte bis"
                + " 1\u00a0MB.");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void leavesTheOldFileWhereTheNewOneCouldNotBeOpenedAgain() throws Exception {
    SaveResult.Saved before = saved(document, target, ABSENT);
    byte[] bytes = Files.readAllBytes(target);
    StoredDocument tooLong =
        before
            .document()
            .withAssessment(
                document.assessment().withNote(new QuestionId(12), "x".repeat(1_100_000)));
    assertThat(failure(tooLong, target, new Expectation.Unchanged(before.hash())))
        .contains("nicht mehr öffnen ließe");
    assertThat(Files.readAllBytes(target)).isEqualTo(bytes);
    assertThat(folder.toFile().list()).hasSize(1);
    saved(before.document(), target, new Expectation.Unchanged(before.hash()));
  }

  private SaveResult.Saved saved(StoredDocument what, Path path, Expectation expectation) {
    SaveResult result = store.save(what, path, expectation, NOW);
    assertThat(result).isInstanceOf(SaveResult.Saved.class);
    return (SaveResult.Saved) result;
  }

  private String failure(Path path, Expectation expectation) {
    return failure(document, path, expectation);
  }

  private String failure(StoredDocument what, Path path, Expectation expectation) {
    SaveResult result = store.save(what, path, expectation, NOW);
    assertThat(result).isInstanceOf(SaveResult.Failed.class);
    return GERMAN.get(((SaveResult.Failed) result).reason());
  }
}
