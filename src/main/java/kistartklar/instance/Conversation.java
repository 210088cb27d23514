package kistartklar.instance;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A request to the first start, given up when that does not answer, for instance because it hangs.
 */
final class Conversation {

  /** What the first start sends when a window has the request. */
  static final byte TAKEN = 1;

  private Conversation() {}

  /**
   * Sends a request and waits for the answer.
   *
   * @param socket where the first start listens
   * @param patience for connecting and the answer together; a request given up is void, as the
   *     first start finds out before it does anything
   */
  static RequestOutcome hold(Path socket, Request request, Duration patience) throws IOException {
    try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      CompletableFuture<RequestOutcome> answer = new CompletableFuture<>();
      // Connecting waits as long as others do that were not accepted yet, and only the thread of an
      // operating system waits there without mistaking that for a connection.
      Thread.ofPlatform()
          .daemon()
          .name("request")
          .start(() -> answer.complete(exchange(channel, socket, request)));
      try {
        return answer.get(patience.toNanos(), TimeUnit.NANOSECONDS);
      } catch (TimeoutException e) {
        return givenUp(channel, answer);
      }
    } catch (ExecutionException e) {
      throw new IOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return RequestOutcome.SILENCE;
    }
  }

  /**
   * Makes the request void. Closing alone does not: the system keeps the connection as long as a
   * thread still waits in it.
   */
  private static RequestOutcome givenUp(
      SocketChannel channel, CompletableFuture<RequestOutcome> answer) throws IOException {
    if (channel.isConnected()) {
      channel.shutdownInput();
      // The last word may just have been on its way; no other can come now.
      RequestOutcome last =
          answer.completeOnTimeout(RequestOutcome.SILENCE, 1, TimeUnit.SECONDS).join();
      return last == RequestOutcome.TAKEN ? RequestOutcome.TAKEN : RequestOutcome.SILENCE;
    }
    return RequestOutcome.SILENCE;
  }

  private static RequestOutcome exchange(SocketChannel channel, Path socket, Request request) {
    try {
      channel.connect(UnixDomainSocketAddress.of(socket));
      request.write(Channels.newOutputStream(channel));
      return Channels.newInputStream(channel).read() == TAKEN
          ? RequestOutcome.TAKEN
          : RequestOutcome.NOBODY;
    } catch (IOException e) {
      return RequestOutcome.NOBODY;
    }
  }
}
