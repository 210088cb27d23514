package kistartklar.instance;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;

/** Another start of the program, which waits for a while whether this one does what it asks for. */
public final class LaterStart {

  private final List<Path> files;
  private final SocketChannel channel;

  LaterStart(List<Path> files, SocketChannel channel) {
    this.files = files;
    this.channel = channel;
  }

  /** The files to open, absolute; none if a window is only to come forward. */
  public List<Path> files() {
    return files;
  }

  /**
   * Tells the other start that a window takes over, so that it ends.
   *
   * @return whether it was still waiting; if not, it has opened its files itself
   */
  public boolean take() {
    try {
      return channel.write(ByteBuffer.wrap(new byte[] {Conversation.TAKEN})) == 1;
    } catch (IOException e) {
      return false;
    }
  }
}
