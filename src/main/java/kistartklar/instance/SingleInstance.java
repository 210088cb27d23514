package kistartklar.instance;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
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

  private static final byte TAKEN = 1;
  private static final String SOCKET = "socket";

  /** A first start that has the lock listens within moments; on a busy PC within this time. */
  private static final int TRIES = 40;

  private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

  private final FileChannel lock;
  private final ServerSocketChannel server;
  private final Path socket;

  private SingleInstance(FileChannel lock, ServerSocketChannel server, Path socket) {
    this.lock = lock;
    this.server = server;
    this.socket = socket;
  }

  /** What a start is. */
  public sealed interface Start {

    /** The first one: it goes on, and later starts reach it until it is closed. */
    record First(SingleInstance instance) implements Start {}

    /** A later one: the first has its files and comes forward, this process is to end. */
    record HandedOver() implements Start {}

    /** The system does not let starts find each other: this process goes on by itself. */
    record Alone() implements Start {}
  }

  /**
   * Hands the files of this start to the first one if it can be reached at once. Cheaper than
   * {@link #start} and nothing more: who gets no for an answer may still not be the first.
   *
   * @param folder where the starts of a user meet
   * @return whether this process has nothing left to do
   */
  public static boolean handOver(Path folder, List<Path> files) {
    try {
      return isTaken(folder.resolve(SOCKET), request(files));
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  private static Request request(List<Path> files) {
    return new Request(files.stream().map(Path::toAbsolutePath).toList());
  }

  private static boolean isTaken(Path socket, Request request) throws IOException {
    try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      channel.connect(UnixDomainSocketAddress.of(socket));
      return Conversation.isTaken(channel, request, TAKEN);
    }
  }

  /**
   * Finds out what this start is. Takes at most a few seconds.
   *
   * @param folder where the starts of a user meet, made for the owner only
   * @param files what this start was asked to open
   * @param onRequest told the files of each later start, absolute, on a thread of its own; none
   *     when the window is only to come forward
   */
  public static Start start(Path folder, List<Path> files, Consumer<List<Path>> onRequest) {
    try {
      new Disk().createOwnerOnlyFolder(folder);
      FileChannel lock =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      Path socket = folder.resolve(SOCKET);
      if (isFirst(lock)) {
        return new Start.First(listen(lock, socket, onRequest));
      }
      lock.close();
      return handOver(socket, request(files));
    } catch (IOException | UnsupportedOperationException e) {
      return new Start.Alone();
    }
  }

  private static boolean isFirst(FileChannel lock) throws IOException {
    try {
      FileLock held = lock.tryLock();
      return held != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static SingleInstance listen(
      FileChannel lock, Path socket, Consumer<List<Path>> onRequest) throws IOException {
    try {
      Files.deleteIfExists(socket);
      ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      server.bind(UnixDomainSocketAddress.of(socket));
      SingleInstance instance = new SingleInstance(lock, server, socket);
      Thread.ofPlatform().daemon().name("later starts").start(() -> instance.accept(onRequest));
      return instance;
    } catch (IOException | UnsupportedOperationException e) {
      lock.close();
      throw e;
    }
  }

  private void accept(Consumer<List<Path>> onRequest) {
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

  private static void answer(SocketChannel client, Consumer<List<Path>> onRequest) {
    try (client) {
      Request request = Request.read(Channels.newInputStream(client));
      onRequest.accept(request.files());
      Channels.newOutputStream(client).write(TAKEN);
    } catch (IOException e) {
      // It was no start of ours, or it is gone.
    }
  }

  private static Start handOver(Path socket, Request request) throws IOException {
    for (int i = 0; i < TRIES; i++) {
      try {
        return isTaken(socket, request) ? new Start.HandedOver() : new Start.Alone();
      } catch (IOException e) {
        LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
      }
    }
    return new Start.Alone();
  }

  /** Ends listening; the next start is the first again. */
  @Override
  public void close() {
    try (lock;
        server) {
      Files.deleteIfExists(socket);
    } catch (IOException e) {
      // The next start clears it away.
    }
  }
}
