package kistartklar.ui.shell;

import static kistartklar.ui.shell.DocumentFolder.Q1;
import static kistartklar.ui.shell.DocumentFolder.answered;
import static kistartklar.ui.shell.DocumentFolder.lockOf;
import static kistartklar.ui.shell.DocumentFolder.opened;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kistartklar.Main;
import kistartklar.ui.testing.Fx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real program as processes of its own, without a screen: crashes, second starts, two users.
 */
@Tag("window")
class ProcessesTest {

  private final List<Process> started = new ArrayList<>();

  @TempDir Path data;
  @TempDir Path folder;

  private Process start(Class<?> main, Path dataFolder, Object... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Dglass.platform=Monocle",
            "-Dmonocle.platform=Headless",
            "-Dprism.order=sw",
            "-Djava.awt.headless=true",
            "-Dkistartklar.data=" + dataFolder,
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-cp",
            System.getProperty("java.class.path"),
            main.getName()));
    Stream.of(arguments).map(Object::toString).forEach(command::add);
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(new File(folder.toFile(), "out-" + started.size()))
            .start();
    started.add(process);
    return process;
  }

  @AfterEach
  void endAll() {
    started.forEach(Process::destroyForcibly);
  }

  /** Waits until a file holds a text. */
  private void until(ShellFixture window, Path place, String text) {
    window.until(() -> holds(place, text));
  }

  private static boolean holds(Path place, String text) {
    try (Stream<Path> files = Files.isDirectory(place) ? Files.list(place) : Stream.of(place)) {
      return files
          .filter(file -> file.toString().endsWith(".kicheck"))
          .filter(Files::isRegularFile)
          .anyMatch(file -> text(file).contains(text));
    } catch (IOException e) {
      return false;
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void kill(Process process) throws InterruptedException {
    assertThat(process.destroyForcibly().waitFor(30, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void whatWasEnteredWithoutAFileIsOfferedAfterACrash() throws Exception {
    ShellFixture other = new ShellFixture(folder, Optional.empty());
    Process program = start(EditingProgram.class, data);
    until(other, data.resolve("drafts"), EditingProgram.FIRM);
    kill(program);
    ShellFixture next = new ShellFixture(data, Optional.empty());
    next.until(() -> next.says("Nicht in einer Datei gespeichert: " + EditingProgram.FIRM));
    next.press("Wiederherstellen");
    next.until(() -> next.shell.workspace().isPresent());
    assertThat(next.assessment().company().name()).isEqualTo(EditingProgram.FIRM);
  }

  @Test
  void fileIsWholeAfterACrashAndItsLockIsNotInTheWay() throws Exception {
    ShellFixture other = new ShellFixture(folder.resolve("x"), Optional.empty());
    Path file = DocumentFolder.store(other, folder.resolve("firma.kicheck"), answered(Q1));
    Process program = start(EditingProgram.class, data, file);
    until(other, file, EditingProgram.FIRM);
    Fx.run(() -> other.shell.open(file));
    other.until(() -> other.says("Nur zum Lesen geöffnet"));
    String user = System.getProperty("user.name");
    assertThat(other.says("unter Ihrem Benutzernamen „" + user + "“ am Gerät")).isTrue();
    kill(program);
    assertThat(lockOf(file)).exists();
    ShellFixture next = opened(data, file);
    assertThat(next.dialogs.said).isEmpty();
    assertThat(next.says("Nur zum Lesen")).isFalse();
    assertThat(next.assessment().company().name()).isEqualTo(EditingProgram.FIRM);
    assertThat(next.assessment().answer(Q1)).isPresent();
  }

  @Test
  void secondStartHandsItsFileToTheFirstAndEnds() throws Exception {
    ShellFixture other = new ShellFixture(folder.resolve("x"), Optional.empty());
    Path file = DocumentFolder.store(other, folder.resolve("zweite.kicheck"), answered(Q1));
    Process first = start(EditingProgram.class, data);
    until(other, data.resolve("drafts"), EditingProgram.FIRM);
    Process second = start(Main.class, data, file);
    assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(second.exitValue()).isZero();
    // A lock is there before its text is.
    other.until(() -> Files.exists(lockOf(file)) && Files.size(lockOf(file)) > 0);
    assertThat(Files.readString(lockOf(file))).contains("process=" + first.pid());
    assertThat(first.isAlive()).isTrue();
  }
}
