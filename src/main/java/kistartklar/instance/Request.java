package kistartklar.instance;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a second start asks of the first: to come forward and open these files. On the wire: a mark
 * with the version of this form, the number of files, then each as length and UTF-8.
 */
record Request(List<Path> files) {

  private static final int MARK = 0x4B495301;
  private static final int MOST_FILES = 100;
  private static final int LONGEST = 32 * 1024;

  Request {
    files = List.copyOf(files);
  }

  /** A request to open files, whose paths are made absolute. */
  static Request of(List<Path> files) {
    return new Request(files.stream().map(Path::toAbsolutePath).toList());
  }

  void write(OutputStream to) throws IOException {
    DataOutputStream out = new DataOutputStream(to);
    out.writeInt(MARK);
    out.writeInt(files.size());
    for (Path file : files) {
      byte[] name = file.toString().getBytes(StandardCharsets.UTF_8);
      out.writeInt(name.length);
      out.write(name);
    }
    out.flush();
  }

  /**
   * Reads a request.
   *
   * @throws IOException if it is none, or was cut off
   */
  static Request read(InputStream from) throws IOException {
    DataInputStream in = new DataInputStream(from);
    if (in.readInt() != MARK) {
      throw new IOException("no request");
    }
    int count = between(0, in.readInt(), MOST_FILES);
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      byte[] name = new byte[between(1, in.readInt(), LONGEST)];
      in.readFully(name);
      files.add(path(new String(name, StandardCharsets.UTF_8)));
    }
    return new Request(files);
  }

  private static int between(int least, int value, int most) throws IOException {
    if (value < least || value > most) {
      throw new IOException("number " + value);
    }
    return value;
  }

  private static Path path(String name) throws IOException {
    try {
      return FileSystems.getDefault().getPath(name);
    } catch (InvalidPathException e) {
      throw new IOException(e);
    }
  }
}
