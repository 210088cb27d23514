package kistartklar.instance;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A request to the first start, given up when it does not answer, for instance because it hangs.
 */
final class Conversation {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private Conversation() {}

  static boolean isTaken(SocketChannel channel, Request request, byte taken) throws IOException {
    CompletableFuture<Boolean> answer = new CompletableFuture<>();
    Thread.ofVirtual()
        .start(() -> {
          try {
            request.write(Channels.newOutputStream(channel));
            answer.complete(Channels.newInputStream(channel).read() == taken);
          } catch (IOException e) {
            answer.completeExceptionally(e);
          }
        });
    try {
      return answer.get(PATIENCE.toNanos(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException e) {
      throw new IOException(e);
    } catch (TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
