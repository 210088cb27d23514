package kistartklar.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import kistartklar.instance.SingleInstance.Start;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("pure")
class SingleInstanceTest {

  private final BlockingQueue<List<Path>> requests = new LinkedBlockingQueue<>();
  private final BlockingQueue<SingleInstance> open = new LinkedBlockingQueue<>();

  /** Short, because the path of a socket may be no longer than about 100 bytes. */
  @TempDir Path home;

  private void take(LaterStart later) {
    if (later.take()) {
      requests.add(later.files());
    }
  }

  private Path folder() {
    return home.resolve("instance");
  }

  private Start start(Path... files) {
    return startIn(folder(), files);
  }

  private Start startIn(Path folder, Path... files) {
    Start start = SingleInstance.start(folder, List.of(files), this::take);
    if (start instanceof Start.First(SingleInstance instance)) {
      open.add(instance);
    }
    return start;
  }

  private SingleInstance first() {
    Start start = start();
    assertThat(start).isInstanceOf(Start.First.class);
    return ((Start.First) start).instance();
  }

  private List<Path> request() throws InterruptedException {
    return requests.poll(20, TimeUnit.SECONDS);
  }

  @AfterEach
  void closeAll() {
    open.forEach(SingleInstance::close);
  }

  @Test
  void handsTheFilesOfALaterStartToTheFirst() throws Exception {
    first();
    assertThat(start(Path.of("Müller\n& Söhne.kicheck"), home.resolve("b.kicheck")))
        .isInstanceOf(Start.HandedOver.class);
    assertThat(request())
        .containsExactly(
            Path.of("Müller\n& Söhne.kicheck").toAbsolutePath(), home.resolve("b.kicheck"));
  }

  @Test
  void bringsTheFirstForwardWhenALaterStartHasNoFile() throws Exception {
    first();
    for (int i = 0; i < 3; i++) {
      assertThat(start()).isInstanceOf(Start.HandedOver.class);
      assertThat(request()).isEmpty();
    }
  }

  @Test
  void handsOverAtOnceWhereTheFirstListens() throws Exception {
    assertThat(SingleInstance.handOver(folder(), List.of())).isEqualTo(RequestOutcome.NOBODY);
    SingleInstance first = first();
    assertThat(SingleInstance.handOver(folder(), List.of(Path.of("a.kicheck"))))
        .isEqualTo(RequestOutcome.TAKEN);
    assertThat(request()).containsExactly(Path.of("a.kicheck").toAbsolutePath());
    first.close();
    assertThat(SingleInstance.handOver(folder(), List.of())).isEqualTo(RequestOutcome.NOBODY);
  }

  @Test
  void isTheFirstAgainAfterTheFirstHasEnded() {
    first().close();
    assertThat(home.resolve("instance").resolve("socket")).doesNotExist();
    first();
  }

  @Test
  void clearsAwayTheSocketOfACrashedStart() throws Exception {
    Path folder = Files.createDirectory(home.resolve("instance"));
    try (ServerSocketChannel crashed = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      crashed.bind(UnixDomainSocketAddress.of(folder.resolve("socket")));
    }
    assertThat(folder.resolve("socket")).exists();
    first();
    assertThat(start()).isInstanceOf(Start.HandedOver.class);
  }

  @Test
  void clearsAwayAnyFileInThePlaceOfTheSocket() throws Exception {
    Files.writeString(Files.createDirectory(home.resolve("instance")).resolve("socket"), "x");
    first();
    assertThat(start()).isInstanceOf(Start.HandedOver.class);
  }

  @Test
  void meetsInAFolderOfTheOwnerOnly() throws Exception {
    first();
    assertThat(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("instance"))))
        .isEqualTo("rwx------");
  }

  @Test
  void meetsAmongTheTemporaryFilesWhereThePathIsTooLongForASocket() throws Exception {
    Path deep = home.resolve("x".repeat(150));
    SingleInstance first = ((Start.First) startIn(deep)).instance();
    Path socket = Path.of(Files.readString(deep.resolve("address")));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(socket.getParent())))
        .isEqualTo("rwx------");
    assertThat(startIn(deep, home.resolve("a.kicheck"))).isInstanceOf(Start.HandedOver.class);
    assertThat(request()).containsExactly(home.resolve("a.kicheck"));
    first.close();
    assertThat(socket.getParent()).doesNotExist();
    assertThat(deep.resolve("address")).doesNotExist();
    assertThat(startIn(deep)).isInstanceOf(Start.First.class);
  }

  @Test
  void clearsAwayWhatACrashedStartLeftAmongTheTemporaryFiles() throws Exception {
    Path deep = Files.createDirectory(home.resolve("x".repeat(150)));
    Path left = Files.createTempDirectory("ki-startklar");
    Files.createFile(left.resolve("socket"));
    Files.writeString(deep.resolve("address"), left.resolve("socket").toString());
    assertThat(startIn(deep)).isInstanceOf(Start.First.class);
    assertThat(left).doesNotExist();
    assertThat(startIn(deep)).isInstanceOf(Start.HandedOver.class);
  }

  @Test
  void goesOnByItselfWhereThereIsNoFolder() throws Exception {
    Path file = Files.writeString(home.resolve("datei"), "x");
    assertThat(startIn(file)).isEqualTo(new Start.Alone(false));
  }

  @Test
  void isNotDisturbedByStrangersAndSilence() throws Exception {
    first();
    UnixDomainSocketAddress address =
        UnixDomainSocketAddress.of(home.resolve("instance").resolve("socket"));
    try (SocketChannel silent = SocketChannel.open(address);
        SocketChannel stranger = SocketChannel.open(address)) {
      stranger.write(ByteBuffer.wrap("GET / HTTP/1.1\r\n\r\n".getBytes()));
      assertThat(silent.isConnected()).isTrue();
      assertThat(start()).isInstanceOf(Start.HandedOver.class);
      assertThat(request()).isEmpty();
      assertThat(requests).isEmpty();
    }
  }

  @Test
  void readsNothingButWholeRequests() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Request(List.of(Path.of("/a"), Path.of("/ü"))).write(out);
    byte[] whole = out.toByteArray();
    assertThat(Request.read(new ByteArrayInputStream(whole)).files())
        .containsExactly(Path.of("/a"), Path.of("/ü"));
    for (int length = 0; length < whole.length; length++) {
      assertThat(readable(Arrays.copyOf(whole, length))).as("%d bytes", length).isFalse();
    }
    Random random = new Random(5);
    for (int i = 0; i < 2_000; i++) {
      byte[] spoilt = whole.clone();
      spoilt[random.nextInt(12)] = (byte) random.nextInt(256);
      readable(spoilt);
    }
  }

  /** Anything but an {@link IOException} fails the test. */
  private static boolean readable(byte[] bytes) {
    try {
      Request.read(new ByteArrayInputStream(bytes));
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
