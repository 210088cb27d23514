package kistartklar.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Remembers that output was lost, unless its reader had seen enough, as {@code head} does. */
final class WatchedOutput extends FilterOutputStream {

  private boolean lost;

  WatchedOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      String reason = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
      lost |= !reason.contains("pipe");
      throw e;
    }
  }

  boolean lost() {
    return lost;
  }
}
