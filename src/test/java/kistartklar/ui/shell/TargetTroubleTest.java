package kistartklar.ui.shell;

import static kistartklar.ui.shell.DocumentFolder.Q1;
import static kistartklar.ui.shell.DocumentFolder.Q2;
import static kistartklar.ui.shell.DocumentFolder.answer;
import static kistartklar.ui.shell.DocumentFolder.answered;
import static kistartklar.ui.shell.DocumentFolder.lockOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.stream.Stream;
import kistartklar.domain.assessment.Assessment;
import kistartklar.ui.testing.Fx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every trouble with the place of a document: a sentence that says what to do, and a draft. */
@Tag("window")
class TargetTroubleTest {

  @TempDir Path data;
  @TempDir Path share;
  private RemoteFolder remote;
  private ShellFixture window;
  private Path file;
  private Assessment content;

  @BeforeEach
  void open() {
    remote = new RemoteFolder(share);
    window = new ShellFixture(data, Optional.empty(), remote.files());
    content = answered(Q1);
    file = DocumentFolder.store(window, share.resolve("firma.kicheck"), content);
  }

  @AfterEach
  void letGo() {
    remote.answerAgain();
    window.until(window.background::idle);
  }

  private void openFile(Path path) {
    Fx.run(() -> window.shell.open(path));
    window.until(() -> window.shell.workspace().isPresent());
  }

  private Assessment draft() {
    return window.local.drafts().find(content.id()).orElseThrow().document().assessment();
  }

  static Stream<Arguments> troubles() {
    return Stream.of(
        arguments("createOwnerOnly", new AccessDeniedException("x"), "bitten Sie um das Schreib"),
        arguments("createOwnerOnly", new IOException("No space left on device"), "kein Platz"),
        arguments("createOwnerOnly", new NoSuchFileException("x"), "ob das Laufwerk verbunden"),
        arguments(
            "createOwnerOnly",
            new FileSystemException("x", null, "File name too long"),
            "Ordner mit kürzerem Pfad"),
        arguments(
            "createOwnerOnly", new ReadOnlyFileSystemException(), "schreibgeschützten Laufwerk"),
        arguments(
            "replace",
            new FileSystemException("x", null, "The file is being used by another process"),
            "von einem anderen Programm gesperrt"),
        arguments("forceFolder", new IOException("Input/output error"), "nicht bestätigt"),
        arguments("read", new IOException("Host is down"), "Prüfen Sie Laufwerk und Netzver"),
        arguments("isReadOnly", new RuntimeException("kaputt"), "unerwarteter Fehler"));
  }

  @ParameterizedTest
  @MethodSource("troubles")
  void isToldAndMendedByItself(String step, Exception fault, String sentence) {
    openFile(file);
    remote.fail(step, fault);
    answer(window, Q2);
    window.until(() -> window.says("als Entwurf gesichert"));
    assertThat(window.says(sentence)).isTrue();
    assertThat(draft().answer(Q2)).isPresent();
    remote.mend();
    window.press("Erneut versuchen");
    window.until(() -> window.says("Gespeichert um"));
    assertThat(window.read(file).answer(Q2)).isPresent();
    assertThat(data.resolve("drafts")).isEmptyDirectory();
  }

  @Test
  void readOnlyFileIsLeftAlone() throws Exception {
    openFile(file);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    answer(window, Q2);
    window.until(() -> window.says("Heben Sie den Schreibschutz auf"));
    assertThat(draft().answer(Q2)).isPresent();
    assertThat(window.read(file)).isEqualTo(content);
  }

  @Test
  void vanishedFileIsNotMadeAnew() throws Exception {
    openFile(file);
    Files.delete(file);
    answer(window, Q2);
    window.until(() -> window.says("nicht mehr an ihrem Ort"));
    assertThat(draft().answer(Q2)).isPresent();
    assertThat(file).doesNotExist();
  }

  @Test
  void linkStaysALinkAndPermissionsAreKept() throws Exception {
    Path link = Files.createSymbolicLink(share.resolve("link.kicheck"), file.getFileName());
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
    openFile(link);
    answer(window, Q2);
    window.until(() -> window.says("Gespeichert um"));
    assertThat(link).isSymbolicLink();
    assertThat(window.read(file).answer(Q2)).isPresent();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-rw-r--");
  }

  @Test
  void groupOwnerAndOtherPermissionsAreKept() throws Exception {
    Integer group = 12;
    try {
      Files.setAttribute(file, "unix:gid", group);
    } catch (IOException e) {
      Assumptions.abort("only root may give a file to any group");
    }
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r-x"));
    openFile(file);
    answer(window, Q2);
    window.until(() -> window.says("Gespeichert um"));
    assertThat(window.read(file).answer(Q2)).isPresent();
    assertThat(Files.getAttribute(file, "unix:gid")).isEqualTo(group);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-rw-r-x");
  }

  @Test
  void readOnlyFolderIsWorkedInUntilThePlaceIsChanged() {
    AccessDeniedException denied = new AccessDeniedException(share.toString());
    Stream.of("createOwnerOnly", "createShared", "replace", "delete")
        .forEach(step -> remote.fail(step, denied));
    openFile(file);
    answer(window, Q2);
    window.until(() -> window.says("als Entwurf gesichert"));
    assertThat(window.says("bitten Sie um das Schreib")).isTrue();
    assertThat(draft().answer(Q2)).isPresent();
    Path elsewhere = data.resolve("anderswo.kicheck");
    window.dialogs.files.add(elsewhere);
    window.press("Speichern unter …");
    window.until(() -> window.says("Gespeichert um"));
    assertThat(window.read(elsewhere).answer(Q2)).isPresent();
    assertThat(window.read(file)).isEqualTo(content);
    window.until(window.background::idle);
    assertThat(data.resolve("drafts")).isEmptyDirectory();
  }

  @Test
  void openingFromASilentDriveCanBeGivenUp() {
    remote.fallSilent();
    Fx.run(() -> window.shell.open(file));
    window.until(() -> window.says("„firma.kicheck“ wird geöffnet …"));
    window.press("Abbrechen");
    assertThat(window.says("wird geöffnet")).isFalse();
    remote.answerAgain();
    window.until(() -> Files.exists(file) && !Files.exists(lockOf(file)));
    assertThat(window.shell.workspace()).isEmpty();
    openFile(file);
    assertThat(window.dialogs.said).isEmpty();
  }

  @Test
  void silentDriveDoesNotKeepTheWindowOpen() {
    openFile(file);
    remote.fallSilent();
    answer(window, Q2);
    window.until(() -> window.says("antwortet nicht. Ihre Eingaben sind inzwischen als Entwurf"));
    assertThat(draft().answer(Q2)).isPresent();
    window.dialogs.answers.add("Schließen");
    Fx.run(window.windows::quit);
    window.until(() -> !window.ended.isEmpty());
    assertThat(window.dialogs.said).containsExactly("Das Laufwerk antwortet nicht");
    assertThat(draft().answer(Q2)).isPresent();
  }
}
