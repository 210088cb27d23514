package kistartklar.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The same pages as those of {@link TaggedPdf}, painted by the same canvas, without structure tree,
 * marks, archival metadata and colour profile: what remains when tagging is switched off.
 */
public final class UntaggedPdf {

  private final Metadata metadata;
  private final Optional<Attachment> attachment;

  public UntaggedPdf(Metadata metadata, Optional<Attachment> attachment) {
    this.metadata = metadata;
    this.attachment = attachment;
  }

  /** Writes the document. */
  public void write(Flow flow, PageFurniture furniture, OutputStream out) throws IOException {
    try (Document document = new Document(PageSize.A4, 0, 0, 0, 0)) {
      PdfWriter writer = PdfWriter.getInstance(document, out);
      writer.setCloseStream(false);
      configure(writer, document);
      document.open();
      if (attachment.isPresent()) {
        attach(writer, attachment.get());
      }
      paint(flow, furniture, document, writer);
    } catch (DocumentException e) {
      throw new IOException(e);
    }
  }

  private void configure(PdfWriter writer, Document document) {
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    writer.setFullCompression();
    writer.setCompressionLevel(6);
    writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
    document.addTitle(metadata.title());
    document.addAuthor(metadata.author());
    document.addSubject(metadata.subject());
    document.addKeywords(metadata.keywords());
    document.addCreator(metadata.creator());
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
    writer.addFileAttachment(
        file.name(),
        PdfFileSpecification.fileEmbedded(
            writer, null, file.name(), file.content(), file.mimeType(), dates, 6));
  }

  private static void paint(
      Flow flow, PageFurniture furniture, Document document, PdfWriter writer) {
    PdfContentByte content = writer.getDirectContent();
    Canvas canvas = new Canvas(content, flow.hyphenator(), picture -> {});
    PdfOutline[] chapter = {content.getRootOutline()};
    int count = flow.pageCount();
    for (int number = 1; number <= count; number++) {
      if (number > 1) {
        document.newPage();
      }
      furniture.header(canvas, number, count);
      for (PageOperation operation : flow.pages().all().get(number - 1)) {
        paint(operation, canvas, writer, chapter, flow);
      }
      furniture.footer(canvas, number, count);
    }
  }

  private static void paint(
      PageOperation operation, Canvas canvas, PdfWriter writer, PdfOutline[] chapter, Flow flow) {
    switch (operation) {
      case PageOperation.Text text -> show(text.lines(), canvas);
      case PageOperation.Figure figure -> canvas.at(figure.x(), figure.y(), figure.drawing());
      case PageOperation.Artifact artifact ->
          canvas.at(artifact.x(), artifact.y(), artifact.drawing());
      case PageOperation.Link link -> {
        show(link.lines(), canvas);
        Column area = link.area();
        PdfAction action =
            switch (link.target()) {
              case PageOperation.Target.Place(Anchor anchor) -> to(anchor, writer);
              case PageOperation.Target.Heading(String title) -> to(headed(title, flow), writer);
              case PageOperation.Target.Address(String url) -> new PdfAction(url);
            };
        writer.addAnnotation(
            new PdfAnnotation(
                writer, area.left(), area.bottom(), area.right(), area.top(), action));
      }
      case PageOperation.Bookmark(Anchor target) -> {
        PdfOutline root = writer.getDirectContent().getRootOutline();
        PdfOutline parent = target.level() == 1 ? root : chapter[0];
        PdfOutline outline = new PdfOutline(parent, destination(target), target.title(), true);
        chapter[0] = target.level() == 1 ? outline : chapter[0];
      }
      case PageOperation.Field field ->
          throw new IllegalArgumentException("a report has no form: " + field);
    }
  }

  private static Anchor headed(String title, Flow flow) {
    return flow.anchors().stream()
        .filter(anchor -> anchor.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private static PdfAction to(Anchor anchor, PdfWriter writer) {
    return PdfAction.gotoLocalPage(anchor.page(), destination(anchor), writer);
  }

  private static void show(List<PageOperation.PlacedLine> lines, Canvas canvas) {
    canvas.show(lines);
  }

  private static PdfDestination destination(Anchor target) {
    return new PdfDestination(PdfDestination.XYZ, 0, target.y(), 0);
  }
}
