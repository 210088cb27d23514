package kistartklar.instance;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import kistartklar.store.file.Disk;

/**
 * The first start of a user's program, which listens for later ones. Who is first is decided by a
 * file lock, which the system gives back however the process ends: whoever has it may clear away
 * the socket of a start that crashed.
 */
public final class SingleInstance implements AutoCloseable {

  /** A first start whose window does not answer by then hangs. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** A first start that has the lock listens within moments; on a busy PC within this time. */
  private static final int TRIES = 40;

  private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

  private final FileChannel lock;
  private final ServerSocketChannel server;
  private final MeetingPoint point;

  private SingleInstance(FileChannel lock, ServerSocketChannel server, MeetingPoint point) {
    this.lock = lock;
    this.server = server;
    this.point = point;
  }

  /** What a start is. */
  public sealed interface Start {

    /** The first one: it goes on, and later starts reach it until it is closed. */
    record First(SingleInstance instance) implements Start {}

    /** A later one: a window of the first has its files, this process is to end. */
    record HandedOver() implements Start {}

    /**
     * This process goes on by itself.
     *
     * @param firstHangs whether there is a first one that does not answer; otherwise the system
     *     does not let starts find each other
     */
    record Alone(boolean firstHangs) implements Start {}
  }

  /**
   * Hands the files of this start to the first one if it can be reached at once. Cheaper than
   * {@link #start} and nothing more: who finds nobody may still not be the first.
   *
   * @param folder where the starts of a user meet
   */
  public static RequestOutcome handOver(Path folder, List<Path> files) {
    return handOver(folder, files, PATIENCE);
  }

  static RequestOutcome handOver(Path folder, List<Path> files, Duration patience) {
    try {
      return Conversation.hold(new MeetingPoint(folder).socket(), Request.of(files), patience);
    } catch (IOException | UnsupportedOperationException e) {
      return RequestOutcome.NOBODY;
    }
  }

  /**
   * Finds out what this start is. Takes at most a few seconds.
   *
   * @param folder where the starts of a user meet, made for the owner only
   * @param files what this start was asked to open
   * @param onRequest told about each later start on a thread of its own
   */
  public static Start start(Path folder, List<Path> files, Consumer<LaterStart> onRequest) {
    return start(folder, files, onRequest, PATIENCE);
  }

  static Start start(
      Path folder, List<Path> files, Consumer<LaterStart> onRequest, Duration patience) {
    try {
      new Disk().createOwnerOnlyFolder(folder);
      FileChannel lock =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      for (int i = 0; i < TRIES; i++) {
        if (isFirst(lock)) {
          return new Start.First(listen(lock, new MeetingPoint(folder), onRequest));
        }
        switch (handOver(folder, files, patience)) {
          case TAKEN -> {
            lock.close();
            return new Start.HandedOver();
          }
          case SILENCE -> i = TRIES;
          // It does not listen yet, or not any more.
          case NOBODY -> LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
        }
      }
      lock.close();
      return new Start.Alone(true);
    } catch (IOException | UnsupportedOperationException e) {
      return new Start.Alone(false);
    }
  }

  private static boolean isFirst(FileChannel lock) throws IOException {
    try {
      return lock.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static SingleInstance listen(
      FileChannel lock, MeetingPoint point, Consumer<LaterStart> onRequest) throws IOException {
    try {
      SingleInstance instance = new SingleInstance(lock, point.listen(), point);
      Thread.ofPlatform().daemon().name("later starts").start(() -> instance.accept(onRequest));
      return instance;
    } catch (IOException | UnsupportedOperationException e) {
      lock.close();
      throw e;
    }
  }

  private void accept(Consumer<LaterStart> onRequest) {
    while (server.isOpen()) {
      try {
        SocketChannel client = server.accept();
        // Each by itself: one that says nothing must not keep others waiting.
        Thread.ofVirtual().start(() -> answer(client, onRequest));
      } catch (IOException e) {
        LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
      }
    }
  }

  /** Stays in touch until the other start ends the conversation: it has its answer or gave up. */
  private static void answer(SocketChannel client, Consumer<LaterStart> onRequest) {
    try (client) {
      Request request = Request.read(Channels.newInputStream(client));
      onRequest.accept(new LaterStart(request.files(), client));
      Channels.newInputStream(client).read();
    } catch (IOException e) {
      // It was no start of ours, or it is gone.
    }
  }

  /** Ends listening; the next start is the first again. */
  @Override
  public void close() {
    try (lock;
        server) {
      point.clear();
    } catch (IOException e) {
      // The next start clears it away.
    }
  }
}
