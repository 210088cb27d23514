package kistartklar.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import kistartklar.text.Message;
import kistartklar.text.Messages;

/**
 * Where commands write. What people read is in the terminal's encoding, what programs read is in
 * UTF-8 wherever it runs.
 */
public final class Console {

  private final Messages messages;
  private final WatchedOutput watched;
  private final PrintStream out;
  private final PrintStream err;
  private final PrintStream data;

  /**
   * @param stdout takes results
   * @param stderr takes messages
   * @param outCharset encoding of results for people
   * @param errCharset encoding of messages
   */
  public Console(
      Messages messages,
      OutputStream stdout,
      OutputStream stderr,
      Charset outCharset,
      Charset errCharset) {
    this.messages = messages;
    this.watched = new WatchedOutput(stdout);
    this.out = new PrintStream(watched, true, outCharset);
    this.err = new PrintStream(stderr, true, errCharset);
    this.data = new PrintStream(watched, true, StandardCharsets.UTF_8);
  }

  /** The console of this process. */
  public static Console ofProcess(Messages messages) {
    return new Console(
        messages,
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        able(System.out.charset()),
        able(System.err.charset()));
  }

  /** In the C locale Java believes that a terminal knows no umlauts; nearly all of them do. */
  private static Charset able(Charset charset) {
    return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
  }

  Messages messages() {
    return messages;
  }

  /** The German text of a key. */
  String text(String key, Object... arguments) {
    return messages.get(key, arguments);
  }

  /** The German text of a message. */
  String text(Message message) {
    return messages.get(message);
  }

  /** Prints a line of a result for people. */
  void print(String line) {
    out.println(printable(line));
  }

  /** Prints a line of a result for programs, in UTF-8 and ended by a line feed. */
  void printData(String line) {
    data.print(line + "\n");
    data.flush();
  }

  /** Prints a result that is no text. */
  void printData(byte[] bytes) {
    data.write(bytes, 0, bytes.length);
    data.flush();
  }

  /** Prints a message. */
  public void report(String key, Object... arguments) {
    err.println(printable(text(key, arguments)));
  }

  /** Prints a message. */
  void report(Message message) {
    err.println(printable(text(message)));
  }

  /** Prints the trace of a fault in the program itself. */
  public void trace(Throwable fault) {
    fault.printStackTrace(err);
  }

  /** Whether everything printed so far arrived; it does not when a disk is full. */
  boolean delivered() {
    out.flush();
    data.flush();
    return !watched.lost();
  }

  /**
   * Names of firms and files come from outside and must not steer the terminal: control characters
   * and those that turn the writing direction become blanks.
   */
  private static String printable(String line) {
    return line.replaceAll("[\\p{Cc}\\u2028-\\u202e\\u2066-\\u2069]", " ");
  }
}
