package kistartklar.ui.shell;

import static kistartklar.ui.shell.DocumentFolder.Q1;
import static kistartklar.ui.shell.DocumentFolder.answered;
import static kistartklar.ui.shell.DocumentFolder.lockOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kistartklar.Main;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a start does that finds another one: real processes. */
@Timeout(180)
@Tag("window")
class SecondStartTest {

  @TempDir Path data;
  @TempDir Path folder;

  private ProgramProcess start(Class<?> main, Object... arguments) throws Exception {
    List<String> options = new ArrayList<>(ProgramProcess.WITHOUT_SCREEN);
    options.add("-Dkistartklar.data=" + data);
    return ProgramProcess.start(main, options, Map.of(), arguments);
  }

  private static boolean isOpenIn(Path file, ProgramProcess program) throws Exception {
    return Files.exists(lockOf(file))
        && Files.readString(lockOf(file)).contains("process=" + program.pid() + "\n");
  }

  @Test
  void opensAWindowOfItsOwnWhileTheFirstIsStopped() throws Exception {
    ShellFixture other = new ShellFixture(folder.resolve("x"), Optional.empty());
    Path one = DocumentFolder.store(other, folder.resolve("eins.kicheck"), answered(Q1));
    Path two = DocumentFolder.store(other, folder.resolve("zwei.kicheck"), answered(Q1));
    try (ProgramProcess first = start(Main.class, one)) {
      other.until(() -> isOpenIn(one, first));
      first.signal("STOP");
      try (ProgramProcess second = start(Main.class, two)) {
        other.until(() -> isOpenIn(two, second));
        first.signal("CONT");
        try (ProgramProcess third = start(Main.class)) {
          assertThat(third.exit()).as("the first one answers again").isZero();
        }
        assertThat(isOpenIn(two, second)).isTrue();
        assertThat(first.isAlive() && second.isAlive()).isTrue();
      }
    }
  }

  @Test
  void opensAWindowOfItsOwnWhileThatOfTheFirstHangs() throws Exception {
    ShellFixture other = new ShellFixture(folder.resolve("x"), Optional.empty());
    Path one = DocumentFolder.store(other, folder.resolve("eins.kicheck"), answered(Q1));
    Path two = DocumentFolder.store(other, folder.resolve("zwei.kicheck"), answered(Q1));
    List<String> options = new ArrayList<>(ProgramProcess.WITHOUT_SCREEN);
    Path hung = folder.resolve("hung");
    options.add("-Dkistartklar.data=" + data);
    options.add("-D" + EditingProgram.THEN + "=touch '" + hung + "'");
    options.add("-D" + EditingProgram.HANG + "=true");
    try (ProgramProcess first =
        ProgramProcess.start(EditingProgram.class, options, Map.of(), one)) {
      other.until(() -> Files.exists(hung));
      try (ProgramProcess second = start(Main.class, two)) {
        other.until(() -> isOpenIn(two, second));
        assertThat(first.isAlive()).isTrue();
      }
    }
  }

  @Test
  void opensAWindowOfItsOwnWhileOthersWaitInVain() throws Exception {
    ShellFixture other = new ShellFixture(folder.resolve("x"), Optional.empty());
    Path file = DocumentFolder.store(other, folder.resolve("eins.kicheck"), answered(Q1));
    Path socket = Files.createDirectories(data.resolve("instance")).resolve("socket");
    try (ServerSocketChannel hanging = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        SocketChannel waiting = SocketChannel.open(StandardProtocolFamily.UNIX);
        SocketChannel alsoWaiting = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      hanging.bind(UnixDomainSocketAddress.of(socket), 1);
      waiting.connect(UnixDomainSocketAddress.of(socket));
      alsoWaiting.connect(UnixDomainSocketAddress.of(socket));
      try (ProgramProcess program = start(Main.class, file)) {
        other.until(() -> isOpenIn(file, program));
      }
    }
  }

  /** Another user has put a folder beside the program and answers there for a first start. */
  @Test
  void doesNotFallForAFolderThatOthersCanChange() throws Exception {
    ShellFixture other = new ShellFixture(folder.resolve("x"), Optional.empty());
    Path file = DocumentFolder.store(other, folder.resolve("eins.kicheck"), answered(Q1));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    Path planted = Files.createDirectory(folder.resolve("KI-Startklar-Daten"));
    Files.setPosixFilePermissions(planted, PosixFilePermissions.fromString("rwxrwxrwx"));
    Path socket = Files.createDirectory(planted.resolve("instance")).resolve("socket");
    try (ServerSocketChannel trap = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      trap.bind(UnixDomainSocketAddress.of(socket));
      Thread.ofPlatform().daemon().start(() -> answerAll(trap));
      List<String> options = new ArrayList<>(ProgramProcess.WITHOUT_SCREEN);
      options.add("-Djpackage.app-path=" + folder.resolve("bin").resolve("KI-Startklar"));
      Map<String, String> home = Map.of("XDG_DATA_HOME", data.toString());
      try (ProgramProcess program = ProgramProcess.start(Main.class, options, home, file)) {
        other.until(() -> isOpenIn(file, program));
        other.until(() -> Files.exists(data.resolve("ki-startklar/log/ki-startklar.log")));
        other.until(() ->
            Files.readString(data.resolve("ki-startklar/log/ki-startklar.log"))
                .contains("store.folder.open"));
      }
      assertThat(planted.resolve("log")).doesNotExist();
    }
  }

  private static void answerAll(ServerSocketChannel trap) {
    try {
      while (true) {
        SocketChannel victim = trap.accept();
        victim.read(ByteBuffer.allocate(1000));
        victim.write(ByteBuffer.wrap(new byte[] {1}));
        victim.close();
      }
    } catch (IOException e) {
      // The test is over.
    }
  }
}
