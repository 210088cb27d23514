package kistartklar.report.pdf;

import java.io.IOException;
import org.openpdf.text.exceptions.InvalidPdfException;
import org.openpdf.text.pdf.RandomAccessFileOrArray;

/**
 * Bytes that are read a few times over and no more: a PDF of tables that all point at one long
 * object would be read again for each of them.
 */
final class CountedFile extends RandomAccessFileOrArray {

  /** Tables, rebuilt tables, objects, and numbers that are looked at again for what follows. */
  private static final int MOST_TIMES = 12;

  private static final long ALWAYS = 1 << 20;

  private long left;

  CountedFile(RandomAccessFileOrArray file) throws IOException {
    super(file);
    left = ALWAYS + (long) MOST_TIMES * length();
  }

  @Override
  public int read() throws IOException {
    count(1);
    return super.read();
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    count(length);
    return super.read(bytes, offset, length);
  }

  private void count(int bytes) throws InvalidPdfException {
    left -= bytes;
    if (left < 0) {
      throw new InvalidPdfException("reads the same bytes without end");
    }
  }
}
