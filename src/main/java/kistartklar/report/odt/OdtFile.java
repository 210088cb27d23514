package kistartklar.report.odt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A document as the bytes of a file. The same input gives the same bytes.
 *
 * @param title of the document
 * @param header at the top of every page
 * @param footer at the bottom of every page, before the page number
 * @param creator the program that made it
 * @param date of the file
 */
public record OdtFile(String title, String header, String footer, String creator, LocalDate date) {

  private static final String MIME_TYPE = "application/vnd.oasis.opendocument.text";
  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  /** The bytes of the file. */
  public byte[] bytes(OdtContent content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      // Has to be the first and not packed, so that the type of the file is seen without unpacking.
      stored(zip, "mimetype", MIME_TYPE);
      packed(zip, "content.xml", OdtStyles.content(content));
      packed(zip, "styles.xml", OdtStyles.styles(this));
      packed(zip, "meta.xml", meta());
      packed(zip, "META-INF/manifest.xml", manifest());
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail", e);
    }
    return out.toByteArray();
  }

  private void stored(ZipOutputStream zip, String name, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(bytes);
    ZipEntry entry = entry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(check.getValue());
    zip.putNextEntry(entry);
    zip.write(bytes);
  }

  private void packed(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(entry(name));
    zip.write((XML + xml).getBytes(StandardCharsets.UTF_8));
  }

  private ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(date.atStartOfDay());
    return entry;
  }

  private String meta() {
    return """
    <office:document-meta xmlns:office="%s" office:version="1.3"
      xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"
      xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta>
    <meta:generator>%s</meta:generator><dc:title>%s</dc:title><dc:language>de-DE</dc:language>
    <dc:date>%sT00:00:00</dc:date>
    </office:meta></office:document-meta>
    """
        .formatted(OdtContent.OFFICE, OdtText.escaped(creator), OdtText.escaped(title), date);
  }

  private static String manifest() {
    return """
    <manifest:manifest manifest:version="1.3"
      xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
    <manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="%s"/>
    <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
    <manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
    <manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
    </manifest:manifest>
    """
        .formatted(MIME_TYPE);
  }
}
