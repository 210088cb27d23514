package kistartklar.report.pdf;

import java.util.Optional;
import java.util.function.Consumer;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/** Paints page operations; everything painted belongs to a structure element or is an artifact. */
final class PagePainter {

  private final PdfWriter writer;
  private final StructureWriter structure;
  private final PdfContentByte content;
  private final Canvas canvas;
  private Optional<PdfOutline> chapter = Optional.empty();

  PagePainter(
      PdfWriter writer,
      StructureWriter structure,
      Hyphenator hyphenator,
      Consumer<byte[]> embedded) {
    this.writer = writer;
    this.structure = structure;
    // OpenPDF keeps one content object and empties it for every page.
    content = writer.getDirectContent();
    canvas = new Canvas(content, hyphenator, embedded);
  }

  void paint(PageOperation operation) {
    switch (operation) {
      case PageOperation.Text text -> tagged(text.tag(), () -> canvas.show(text.lines()));
      case PageOperation.Figure figure ->
          tagged(figure.tag(), () -> canvas.at(figure.x(), figure.y(), figure.drawing()));
      case PageOperation.Artifact artifact ->
          artifact(
              artifact.type(),
              Optional.empty(),
              drawn -> drawn.at(artifact.x(), artifact.y(), artifact.drawing()));
      case PageOperation.Link link -> link(link);
      case PageOperation.Bookmark(Anchor target) -> bookmark(target);
    }
  }

  private void tagged(Tag tag, Runnable painting) {
    PdfStructureElement element = structure.element(tag);
    content.beginMarkedContentSequence(element);
    painting.run();
    content.endMarkedContentSequence();
  }

  /** Paints what is not part of the text. */
  void artifact(String type, Optional<String> subtype, Drawing drawing) {
    PdfDictionary properties = new PdfDictionary();
    properties.put(PdfName.TYPE, new PdfName(type));
    subtype.ifPresent(name -> properties.put(PdfName.SUBTYPE, new PdfName(name)));
    content.beginMarkedContentSequence(new PdfName("Artifact"), properties, true);
    drawing.paint(canvas);
    content.endMarkedContentSequence();
  }

  private void link(PageOperation.Link link) {
    tagged(link.tag(), () -> canvas.show(link.lines()));
    Column area = link.area();
    Anchor target = link.target();
    PdfAction action = PdfAction.gotoLocalPage(target.page(), destination(target), writer);
    PdfAnnotation annotation =
        new PdfAnnotation(writer, area.left(), area.bottom(), area.right(), area.top(), action);
    annotation.put(PdfName.SUBTYPE, PdfName.LINK);
    annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
    annotation.put(PdfName.BORDER, new PdfBorderArray(0, 0, 0));
    annotation.put(PdfName.CONTENTS, StructureWriter.text(link.contents()));
    structure.addReference(link.tag(), annotation, annotation.getIndirectReference());
    writer.addAnnotation(annotation);
  }

  private void bookmark(Anchor target) {
    PdfOutline parent =
        target.level() == 1 ? content.getRootOutline() : chapter.orElseGet(content::getRootOutline);
    PdfOutline outline = new PdfOutline(parent, destination(target), target.title(), true);
    if (target.level() == 1) {
      chapter = Optional.of(outline);
    }
  }

  private static PdfDestination destination(Anchor target) {
    return new PdfDestination(PdfDestination.XYZ, 0, target.y(), 0);
  }
}
