package kistartklar.report.pdf;

import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Writes a laid out document as a tagged file that is PDF/UA-1 and PDF/A-3a, or PDF/A-2a if nothing
 * is attached. The same input gives the same bytes: dates come from the metadata, the file's id and
 * the names of font subsets from the content.
 */
public final class TaggedPdf {

  private static final String PRODUCER = "OpenPDF";

  /** zlib's default; 9 costs an eighth of the time and saves less than one percent. */
  private static final int COMPRESSION = 6;

  private static final String COLOR_SPACE = "sRGB IEC61966-2.1";

  private final Metadata metadata;
  private final Optional<Attachment> attachment;
  private final List<Face> faces;
  private final byte[] colorProfile;

  /**
   * A kind of file.
   *
   * @param faces all that the text uses; what people type in fields is set in the first
   * @param colorProfile an sRGB profile; bundled, because the JDK's differs between versions
   */
  public TaggedPdf(
      Metadata metadata, Optional<Attachment> attachment, List<Face> faces, byte[] colorProfile) {
    this.metadata = metadata;
    this.attachment = attachment;
    this.faces = List.copyOf(faces);
    this.colorProfile = colorProfile.clone();
  }

  /**
   * Writes the document.
   *
   * @param painted told the share of pages painted, 0 to 1, after each page; may throw to stop
   */
  public void write(Flow flow, PageFurniture furniture, OutputStream out, DoubleConsumer painted)
      throws IOException {
    try {
      Document document = new Document(PageSize.A4, 0, 0, 0, 0);
      PdfWriter writer = PdfWriter.getInstance(document, out);
      writer.setCloseStream(false);
      configure(writer, document);
      document.open();
      writer.getExtraCatalog().put(PdfName.LANG, new PdfString(metadata.language()));
      writer.setOutputIntents(
          COLOR_SPACE,
          null,
          "http://www.color.org",
          COLOR_SPACE,
          ICC_Profile.getInstance(colorProfile));
      if (attachment.isPresent()) {
        attach(writer, attachment.get());
      }
      MessageDigest digest = digest();
      paint(flow, furniture, document, writer, digest, painted);
      finish(writer, document, digest.digest());
    } catch (DocumentException e) {
      throw new IOException(e);
    }
  }

  private void configure(PdfWriter writer, Document document) {
    writer.setPDFXConformance(attachment.isPresent() ? PdfWriter.PDFA3A : PdfWriter.PDFA2A);
    writer.setTagged();
    // Structure trees are hundreds of small dictionaries, which object streams shrink.
    writer.setFullCompression();
    writer.setCompressionLevel(COMPRESSION);
    writer.setTabs(PdfName.S);
    writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
    document.addTitle(metadata.title());
    document.addAuthor(metadata.author());
    document.addSubject(metadata.subject());
    document.addKeywords(metadata.keywords());
    document.addCreator(metadata.creator());
    writer.getInfo().put(PdfName.PRODUCER, new PdfString(PRODUCER));
    // Document.addCreationDate ignores its argument.
    writer.getInfo().put(PdfName.CREATIONDATE, date());
    writer.getInfo().put(PdfName.MODDATE, date());
  }

  private PdfDate date() {
    return new PdfDate(GregorianCalendar.from(metadata.date()));
  }

  private void attach(PdfWriter writer, Attachment file) throws IOException {
    PdfDictionary dates = new PdfDictionary();
    dates.put(PdfName.MODDATE, date());
    dates.put(PdfName.CREATIONDATE, date());
    PdfFileSpecification specification =
        PdfFileSpecification.fileEmbedded(
            writer, null, file.name(), file.content(), file.mimeType(), dates, COMPRESSION);
    specification.put(new PdfName("AFRelationship"), new PdfName("Source"));
    specification.addDescription(file.description(), true);
    writer.addFileAttachment(file.name(), specification);
    // addFileAttachment replaces the description by the name.
    specification.addDescription(file.description(), true);
    PdfArray associated = new PdfArray();
    associated.add(specification.getReference());
    writer.getExtraCatalog().put(new PdfName("AF"), associated);
  }

  private void paint(
      Flow flow,
      PageFurniture furniture,
      Document document,
      PdfWriter writer,
      MessageDigest digest,
      DoubleConsumer painted)
      throws IOException {
    StructureWriter structure = new StructureWriter(writer, flow.document(), metadata.language());
    FormWriter form = new FormWriter(writer, structure, faces.getFirst());
    PagePainter painter =
        new PagePainter(writer, structure, form, flow.anchors(), flow.hyphenator(), digest::update);
    int count = flow.pageCount();
    for (int number = 1; number <= count; number++) {
      if (number > 1) {
        document.newPage();
      }
      int page = number;
      painter.artifact(
          "Pagination", Optional.of("Header"), canvas -> furniture.header(canvas, page, count));
      flow.pages().all().get(number - 1).forEach(painter::paint);
      painter.artifact(
          "Pagination", Optional.of("Footer"), canvas -> furniture.footer(canvas, page, count));
      // As bytes: its text form depends on the default encoding.
      digest.update(writer.getDirectContent().getInternalBuffer().toByteArray());
      painted.accept((double) number / count);
    }
    form.finish();
  }

  private void finish(PdfWriter writer, Document document, byte[] content) {
    MessageDigest digest = digest();
    digest.update(content);
    digest.update(metadata.toString().getBytes(StandardCharsets.UTF_8));
    attachment.ifPresent(file -> digest.update(file.content()));
    byte[] id = digest.digest();
    writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
    long seed = ByteBuffer.wrap(id).getLong();
    for (int i = 0; i < faces.size(); i++) {
      faces.get(i).seedSubsetPrefix(seed + i);
    }
    writer.setXmpMetadata(Xmp.packet(metadata, PRODUCER, attachment.isPresent() ? 3 : 2));
    document.close();
  }

  private static MessageDigest digest() {
    try {
      // The file id is 16 bytes long and only tells files apart.
      return MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
