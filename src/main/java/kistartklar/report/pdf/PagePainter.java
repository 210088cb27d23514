package kistartklar.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
  private final FormWriter form;
  private final PdfContentByte content;
  private final Canvas canvas;
  private final Map<String, Anchor> headings;
  private final List<PdfOutline> outlines = new ArrayList<>();

  PagePainter(
      PdfWriter writer,
      StructureWriter structure,
      FormWriter form,
      List<Anchor> anchors,
      Hyphenator hyphenator,
      Consumer<byte[]> embedded) {
    this.writer = writer;
    this.structure = structure;
    this.form = form;
    headings =
        anchors.stream()
            .collect(Collectors.toMap(Anchor::title, anchor -> anchor, (first, _) -> first));
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
      case PageOperation.Field field -> form.add(field);
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
    PdfAction action = action(link.target());
    Column area = link.area();
    PdfAnnotation annotation =
        new PdfAnnotation(writer, area.left(), area.bottom(), area.right(), area.top(), action);
    annotation.put(PdfName.SUBTYPE, PdfName.LINK);
    annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
    annotation.put(PdfName.BORDER, new PdfBorderArray(0, 0, 0));
    annotation.put(PdfName.CONTENTS, StructureWriter.text(link.contents()));
    structure.addReference(link.tag(), annotation, annotation.getIndirectReference());
    writer.addAnnotation(annotation);
  }

  private PdfAction action(PageOperation.Target target) {
    return switch (target) {
      case PageOperation.Target.Place(Anchor anchor) -> to(anchor);
      case PageOperation.Target.Heading(String title) ->
          to(Objects.requireNonNull(headings.get(title), title));
      case PageOperation.Target.Address(String url) -> new PdfAction(url);
    };
  }

  private PdfAction to(Anchor anchor) {
    return PdfAction.gotoLocalPage(anchor.page(), destination(anchor), writer);
  }

  private void bookmark(Anchor target) {
    while (outlines.size() >= target.level()) {
      outlines.removeLast();
    }
    PdfOutline parent = outlines.isEmpty() ? content.getRootOutline() : outlines.getLast();
    // Parts of parts are many: they show when somebody asks for them.
    boolean open = target.level() == 1;
    outlines.add(new PdfOutline(parent, destination(target), target.title(), open));
  }

  private static PdfDestination destination(Anchor target) {
    return new PdfDestination(PdfDestination.XYZ, 0, target.y(), 0);
  }
}
