package kistartklar.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.exceptions.InvalidPdfException;
import org.openpdf.text.pdf.IntHashtable;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PRTokeniser;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;

/**
 * Reads the objects of a PDF that comes from anywhere. Tables and packed objects may unpack to so
 * much and no more, by one filter only; each table is read once, and the bytes a few times over,
 * wherever the tables point. The pages are not walked: they may form a tree with more paths than
 * there is time.
 */
final class BoundedReader extends PdfReader {

  /** More than the objects of a report of 10,000 pages. */
  private static final int MOST_UNPACKED = 64 * 1024 * 1024;

  private static final int MOST_OBJECTS = 4_000_000;
  private static final long LONGEST_ROW = 1 << 16;

  /** A stream that breaks off is unpacked once more, byte by byte. */
  private static final int SLOWNESS = 32;

  private static final PdfName SHORT_FLATE = new PdfName("Fl");
  private static final PdfName SHORT_PARAMETERS = new PdfName("DP");
  private static final Pattern LARGE_NUMBER = Pattern.compile("(\\d{7,})\\s+\\d+\\s+obj");

  private final Set<Integer> tables;
  private long unpacked;

  private BoundedReader(byte[] pdf) throws IOException {
    // The constructor above reads the file.
    tables = new HashSet<>();
    super(pdf);
  }

  /**
   * Reads the objects.
   *
   * @throws IOException if the PDF is damaged, or made to fill the memory
   */
  static PdfReader of(byte[] pdf) throws IOException {
    Matcher large = LARGE_NUMBER.matcher(new String(pdf, StandardCharsets.ISO_8859_1));
    while (large.find()) {
      require(large.group(1).length() < 10 && Long.parseLong(large.group(1)) < MOST_OBJECTS);
    }
    return new BoundedReader(pdf);
  }

  @Override
  protected void readPdf() throws IOException {
    count();
    super.readPdf();
  }

  /** Has the bytes counted that are read from now on, of the file or of packed objects. */
  private void count() throws IOException {
    if (!(tokens.getFile() instanceof CountedFile)) {
      int position = tokens.getFilePointer();
      tokens = new PRTokeniser(new CountedFile(tokens.getFile()));
      tokens.seek(position);
    }
  }

  @Override
  protected PdfObject readPRObject() throws IOException {
    count();
    return super.readPRObject();
  }

  @Override
  protected void readPages() throws IOException {
    catalog = trailer.getAsDict(PdfName.ROOT);
    if (catalog == null) {
      throw new InvalidPdfException("no catalog");
    }
  }

  /** Not needed for reading. */
  @Override
  public int removeUnusedObjects() {
    return 0;
  }

  @Override
  protected PdfDictionary readXrefSection() throws IOException {
    int start = tokens.getFilePointer();
    require(tables.add(start));
    checkSection();
    tokens.seek(start);
    return super.readXrefSection();
  }

  private void checkSection() throws IOException {
    tokens.nextValidToken();
    while (true) {
      tokens.nextValidToken();
      if (tokens.getTokenType() != PRTokeniser.TK_NUMBER) {
        break;
      }
      long first = tokens.intValue();
      tokens.nextValidToken();
      long length = tokens.intValue();
      require(first >= 0 && length >= 0 && first + length <= MOST_OBJECTS);
      for (long i = 0; i < 3 * length; i++) {
        tokens.nextValidToken();
      }
    }
    require(
        readPRObject() instanceof PdfDictionary entries
            && number(entries, PdfName.SIZE, 0) <= MOST_OBJECTS);
  }

  @Override
  protected boolean readXRefStream(int position) throws IOException {
    require(tables.add(position));
    tokens.seek(position);
    for (int i = 0; i < 3; i++) {
      tokens.nextToken();
    }
    if (tokens.getStringValue().equals("obj") && readPRObject() instanceof PRStream stream) {
      long length = number(stream, PdfName.LENGTH, 0);
      require(length >= 0 && length <= tokens.length() - stream.getOffset());
      checkPacking(stream);
      require(number(stream, PdfName.SIZE, 0) <= MOST_OBJECTS);
      if (stream.get(PdfName.INDEX) instanceof PdfArray index) {
        for (int i = 0; i + 1 < index.size(); i += 2) {
          long first = (long) index.getAsNumber(i).doubleValue();
          require(
              first >= 0 && first + (long) index.getAsNumber(i + 1).doubleValue() <= MOST_OBJECTS);
        }
      }
      stream.setLength((int) length);
      unpack(stream);
    }
    return super.readXRefStream(position);
  }

  @Override
  protected void readObjStm(PRStream stream, IntHashtable map) throws IOException {
    checkPacking(stream);
    long length = unpack(stream);
    long objects = number(stream, PdfName.N, 0);
    require(objects >= 0 && objects <= length);
    super.readObjStm(stream, map);
  }

  /** Only what is packed once, in the way of all programs, and so that its size can be told. */
  private static void checkPacking(PRStream stream) throws InvalidPdfException {
    PdfObject filter = PdfReader.getPdfObject(stream.get(PdfName.FILTER));
    if (filter instanceof PdfArray filters) {
      require(filters.size() <= 1);
      filter = filters.isEmpty() ? null : PdfReader.getPdfObject(filters.getPdfObject(0));
    }
    require(filter == null || PdfName.FLATEDECODE.equals(filter) || SHORT_FLATE.equals(filter));
    checkRows(stream.get(PdfName.DECODEPARMS));
    checkRows(stream.get(SHORT_PARAMETERS));
  }

  private static void checkRows(@Nullable PdfObject parameters) throws InvalidPdfException {
    PdfObject resolved = PdfReader.getPdfObject(parameters);
    if (resolved instanceof PdfArray several) {
      require(several.size() <= 1);
      resolved = several.isEmpty() ? null : PdfReader.getPdfObject(several.getPdfObject(0));
    }
    if (resolved instanceof PdfDictionary entries) {
      long columns = number(entries, PdfName.COLUMNS, 1);
      long colors = number(entries, PdfName.COLORS, 1);
      long bits = number(entries, PdfName.BITSPERCOMPONENT, 8);
      require(columns > 0 && columns <= LONGEST_ROW && colors > 0 && colors <= 32);
      require(bits > 0 && bits <= 32);
    }
  }

  private static long number(PdfDictionary entries, PdfName name, long otherwise) {
    return PdfReader.getPdfObject(entries.get(name)) instanceof PdfNumber number
        ? (long) number.doubleValue()
        : otherwise;
  }

  /** How much the stream unpacks to, counted no further than matters. */
  private long unpack(PRStream stream) throws IOException {
    byte[] raw = getStreamBytesRaw(stream);
    long length =
        stream.get(PdfName.FILTER) == null ? raw.length : Math.max(raw.length, length(raw));
    unpacked += length;
    require(unpacked <= MOST_UNPACKED);
    return length;
  }

  /** Counts the bytes that can be unpacked; those of a damaged stream weigh more. */
  private static long length(byte[] packed) {
    byte[] buffer = new byte[1 << 16];
    long length = 0;
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      for (int read = in.read(buffer); read >= 0 && length <= MOST_UNPACKED; ) {
        length += read;
        read = in.read(buffer);
      }
    } catch (IOException e) {
      return length * SLOWNESS;
    }
    return length;
  }

  private static void require(boolean bounded) throws InvalidPdfException {
    if (!bounded) {
      throw new InvalidPdfException("made to fill the memory, or damaged");
    }
  }
}
