package kistartklar.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import kistartklar.instance.SingleInstance.Start;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A first start that has a socket but no window that does anything. */
@Timeout(60)
@Tag("pure")
class HangingFirstStartTest {

  private static final Duration SHORT = Duration.ofMillis(50);
  private static final Duration LONG = Duration.ofSeconds(30);

  private final BlockingQueue<LaterStart> later = new LinkedBlockingQueue<>();

  @TempDir Path home;

  private Start start(Consumer<LaterStart> onRequest, Duration patience) {
    return SingleInstance.start(home, List.of(Path.of("a.kicheck")), onRequest, patience);
  }

  private SingleInstance first(Consumer<LaterStart> onRequest) {
    return ((Start.First) start(onRequest, LONG)).instance();
  }

  @Test
  void isLeftAloneWhenItsWindowDoesNotTakeTheRequest() throws Exception {
    try (SingleInstance first = first(later::add)) {
      assertThat(first).isNotNull();
      Duration patience = SHORT;
      while (later.isEmpty()) { // Until the request gets there in time.
        assertThat(start(later::add, patience)).isEqualTo(new Start.Alone(true));
        assertThat(SingleInstance.handOver(home, List.of(), patience))
            .isEqualTo(RequestOutcome.SILENCE);
        patience = patience.multipliedBy(2);
      }
      assertThat(later).allSatisfy(given -> assertThat(given.take()).as("is void").isFalse());
    }
  }

  @Test
  void answersOnceItsWindowIsThere() throws Exception {
    LaterStarts untilThereIsAWindow = new LaterStarts();
    try (SingleInstance first = first(untilThereIsAWindow)) {
      assertThat(first).isNotNull();
      BlockingQueue<Start> started = new LinkedBlockingQueue<>();
      for (int i = 0; i < 2; i++) {
        Thread.ofPlatform().daemon().start(() -> started.add(start(later::add, LONG)));
      }
      untilThereIsAWindow.passTo(later::add);
      for (int i = 0; i < 2; i++) {
        assertThat(started).isEmpty();
        LaterStart request = request();
        assertThat(request.files()).containsExactly(Path.of("a.kicheck").toAbsolutePath());
        assertThat(request.take()).isTrue();
        assertThat(started.poll(20, TimeUnit.SECONDS)).isInstanceOf(Start.HandedOver.class);
      }
    }
  }

  private LaterStart request() throws InterruptedException {
    return later.poll(20, TimeUnit.SECONDS);
  }

  @Test
  void isLeftAloneWhenItDoesNotEvenAccept() throws Exception {
    Path socket = home.resolve("socket");
    List<SocketChannel> waiting = new ArrayList<>();
    try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(UnixDomainSocketAddress.of(socket), 1);
      assertThat(SingleInstance.handOver(home, List.of(), SHORT)).isEqualTo(RequestOutcome.SILENCE);
      while (connects(socket, waiting)) {
        assertThat(waiting).hasSizeLessThan(100);
      }
      assertThat(SingleInstance.handOver(home, List.of(), SHORT))
          .as("with no place left for who waits")
          .isEqualTo(RequestOutcome.SILENCE);
    } finally {
      for (SocketChannel channel : waiting) {
        channel.close();
      }
    }
  }

  /** Takes a place among those that wait, as long as there is one. */
  private static boolean connects(Path socket, List<SocketChannel> waiting) throws IOException {
    SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
    waiting.add(channel);
    Thread connecting =
        Thread.ofPlatform()
            .daemon()
            .start(() -> {
              try {
                channel.connect(UnixDomainSocketAddress.of(socket));
              } catch (IOException e) {
                // Closed by the test.
              }
            });
    try {
      connecting.join(Duration.ofMillis(500));
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
    return channel.isConnected();
  }

  @Test
  void thatEndsMakesRoom() throws Exception {
    SingleInstance ending = first(LaterStart::take);
    Path lock = home.resolve("lock");
    assertThat(Files.exists(lock)).isTrue();
    try (SingleInstance next = endedMeanwhile(ending)) {
      assertThat(next).isNotNull();
    }
  }

  /** Another start while the first still has the lock and listens no more. */
  private SingleInstance endedMeanwhile(SingleInstance ending) throws IOException {
    Files.delete(home.resolve("socket"));
    Thread.ofPlatform().daemon().start(ending::close);
    return ((Start.First) start(later::add, LONG)).instance();
  }
}
