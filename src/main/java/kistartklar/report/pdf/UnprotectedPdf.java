package kistartklar.report.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpdf.text.pdf.PRTokeniser;

/**
 * Takes the protection off a PDF that opens without a password, as those do that are only protected
 * against changes. Streams are decrypted where they stand, so that nothing in the file moves; names
 * and other texts outside of them stay as they are.
 */
final class UnprotectedPdf {

  private static final String ENCRYPT = "/Encrypt";
  private static final Pattern REFERENCE =
      Pattern.compile("/Encrypt\\s+(\\d{1,9})\\s+(\\d{1,5})\\s+R\\b");
  private static final Pattern ID = Pattern.compile("/ID\\s*\\[");
  private static final Pattern OBJECT = Pattern.compile("(\\d{1,9})\\s+(\\d{1,5})\\s+obj\\b");
  private static final Pattern STREAM = Pattern.compile(">>\\s*stream\\r?\\n");
  private static final Pattern TABLE = Pattern.compile("/Type\\s*/XRef\\b");
  private static final Pattern METADATA = Pattern.compile("/Type\\s*/Metadata\\b");
  private static final Pattern LENGTH = Pattern.compile("/Length\\s+(\\d{1,9})(?!\\s+\\d+\\s+R)");

  private final byte[] pdf;
  private final String text;

  private UnprotectedPdf(byte[] pdf) {
    this.pdf = pdf.clone();
    text = new String(pdf, StandardCharsets.ISO_8859_1);
  }

  /** The file without its protection; empty if it wants a password or is not understood. */
  static Optional<byte[]> of(byte[] pdf) {
    try {
      return new UnprotectedPdf(pdf).open();
    } catch (IOException | GeneralSecurityException | RuntimeException e) {
      return Optional.empty(); // Whoever made the file is not trusted.
    }
  }

  private Optional<byte[]> open() throws IOException, GeneralSecurityException {
    Map<String, Object> entries = dictionary();
    PdfProtection.Rules rules = rules(entries);
    Optional<PdfProtection> protection = PdfProtection.withoutPassword(rules);
    if (protection.isEmpty()) {
      return Optional.empty();
    }
    decrypt(protection.get(), rules.metadata());
    for (int at = text.indexOf(ENCRYPT); at >= 0; at = text.indexOf(ENCRYPT, at + 1)) {
      pdf[at + 1] = 'X';
    }
    return Optional.of(pdf);
  }

  private Map<String, Object> dictionary() throws IOException {
    Matcher reference = REFERENCE.matcher(text);
    int start = text.lastIndexOf(ENCRYPT) + ENCRYPT.length();
    if (reference.find()) {
      Matcher object =
          Pattern.compile("\\b" + reference.group(1) + "\\s+" + reference.group(2) + "\\s+obj\\b")
              .matcher(text);
      if (!object.find()) {
        throw new IOException("no such object");
      }
      start = object.end();
    }
    PRTokeniser tokens = new PRTokeniser(pdf);
    tokens.seek(start);
    tokens.nextValidToken();
    return dictionary(tokens, 0);
  }

  /** The entries of a dictionary whose beginning was just read. */
  private static Map<String, Object> dictionary(PRTokeniser tokens, int depth) throws IOException {
    Map<String, Object> entries = new HashMap<>();
    if (tokens.getTokenType() != PRTokeniser.TK_START_DIC || depth > 4) {
      throw new IOException("no dictionary");
    }
    while (true) {
      tokens.nextValidToken();
      if (tokens.getTokenType() != PRTokeniser.TK_NAME) {
        return entries;
      }
      String name = tokens.getStringValue();
      tokens.nextValidToken();
      entries.put(
          name,
          tokens.getTokenType() == PRTokeniser.TK_START_DIC
              ? dictionary(tokens, depth + 1)
              : tokens.getStringValue());
    }
  }

  private PdfProtection.Rules rules(Map<String, Object> entries) throws IOException {
    if (!"Standard".equals(entries.get("Filter"))) {
      throw new IOException("not by a password");
    }
    int version = number(entries, "V", 0);
    int revision = number(entries, "R", 0);
    String method = version >= 4 ? method(entries) : "V2";
    if (!method.equals("V2") && !method.startsWith("AESV")) {
      throw new IOException("another method");
    }
    int bits = version == 4 ? 128 : version == 1 ? 40 : number(entries, "Length", 40);
    return new PdfProtection.Rules(
        revision,
        Math.clamp(bits / 8, 5, 16),
        method.startsWith("AES"),
        bytes(entries, "O"),
        bytes(entries, "U"),
        bytes(entries, "UE"),
        number(entries, "P", 0),
        id(),
        !"false".equals(entries.get("EncryptMetadata")));
  }

  private static String method(Map<String, Object> entries) {
    return entries.get("CF") instanceof Map<?, ?> filters
            && filters.get(entries.get("StmF")) instanceof Map<?, ?> filter
        ? String.valueOf(filter.get("CFM"))
        : "None";
  }

  private static int number(Map<String, Object> entries, String name, int otherwise) {
    Object value = entries.get(name);
    return value == null ? otherwise : (int) Long.parseLong(value.toString());
  }

  private static byte[] bytes(Map<String, Object> entries, String name) {
    return String.valueOf(entries.getOrDefault(name, "")).getBytes(StandardCharsets.ISO_8859_1);
  }

  private byte[] id() throws IOException {
    int start = -1;
    Matcher id = ID.matcher(text);
    while (id.find()) {
      start = id.end();
    }
    if (start < 0) {
      return new byte[0];
    }
    PRTokeniser tokens = new PRTokeniser(pdf);
    tokens.seek(start);
    tokens.nextValidToken();
    return tokens.getStringValue().getBytes(StandardCharsets.ISO_8859_1);
  }

  private void decrypt(PdfProtection protection, boolean metadata) throws GeneralSecurityException {
    Matcher object = OBJECT.matcher(text);
    Matcher stream = STREAM.matcher(text);
    for (int at = 0; object.find(at); ) {
      int end = text.indexOf("endobj", object.end());
      at = end < 0 ? text.length() : end;
      stream.region(object.end(), at);
      if (stream.find()) {
        String entries = text.substring(object.end(), stream.start());
        int dataEnd = dataEnd(entries, stream.end());
        if (dataEnd < 0) {
          return;
        }
        at = dataEnd;
        boolean plain =
            TABLE.matcher(entries).find() || !metadata && METADATA.matcher(entries).find();
        if (!plain) {
          byte[] content =
              protection.decrypt(
                  Integer.parseInt(object.group(1)),
                  Integer.parseInt(object.group(2)),
                  Arrays.copyOfRange(pdf, stream.end(), dataEnd));
          System.arraycopy(content, 0, pdf, stream.end(), content.length);
          Arrays.fill(pdf, stream.end() + content.length, dataEnd, (byte) ' ');
        }
      }
    }
  }

  /** Where a stream ends: by its length if that is right, else by the word after it. */
  private int dataEnd(String entries, int start) {
    Matcher length = LENGTH.matcher(entries);
    if (length.find()) {
      int end = start + Integer.parseInt(length.group(1));
      if (end > start
          && end < text.length()
          && text.substring(end, Math.min(end + 11, text.length())).contains("endstream")) {
        return end;
      }
    }
    int word = text.indexOf("endstream", start);
    int end = word;
    if (end > start && text.charAt(end - 1) == '\n') {
      end--;
    }
    return end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
  }
}
