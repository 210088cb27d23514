package kistartklar.instance;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The socket of the first start: in the folder where the starts of a user meet, or, where none can
 * be made there, among the temporary files. Systems allow about a hundred bytes for the path of a
 * socket, and many drives have no sockets at all. A file in the folder then says where it is.
 */
final class MeetingPoint {

  private static final String SOCKET = "socket";
  private static final String PREFIX = "ki-startklar";

  private final Path inFolder;
  private final Path pointer;

  MeetingPoint(Path folder) {
    inFolder = folder.resolve(SOCKET);
    pointer = folder.resolve("address");
  }

  /** Where a first start would listen. */
  Path socket() throws IOException {
    try {
      return Files.exists(pointer) ? Path.of(Files.readString(pointer)) : inFolder;
    } catch (InvalidPathException e) {
      throw new IOException(e);
    }
  }

  /**
   * Begins to listen; only the first start may.
   *
   * @throws UnsupportedOperationException if the system has no such sockets
   */
  ServerSocketChannel listen() throws IOException {
    clear();
    try {
      return listen(inFolder);
    } catch (IOException e) {
      Path elsewhere = Files.createTempDirectory(PREFIX).resolve(SOCKET);
      ServerSocketChannel server = listen(elsewhere);
      Files.writeString(pointer, elsewhere.toString());
      return server;
    }
  }

  private static ServerSocketChannel listen(Path socket) throws IOException {
    ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    try {
      return server.bind(UnixDomainSocketAddress.of(socket));
    } catch (IOException | RuntimeException e) {
      server.close();
      throw e;
    }
  }

  /** Removes the socket, be it of this start or left behind by one that crashed. */
  void clear() throws IOException {
    Files.deleteIfExists(inFolder);
    Path socket = socket();
    Path folder = socket.getParent();
    if (!socket.equals(inFolder)
        && folder != null
        && String.valueOf(folder.getFileName()).startsWith(PREFIX)) {
      Files.deleteIfExists(socket);
      Files.deleteIfExists(folder);
    }
    Files.deleteIfExists(pointer);
  }
}
