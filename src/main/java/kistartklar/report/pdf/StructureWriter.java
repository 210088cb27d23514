package kistartklar.report.pdf;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/** Turns a tree of {@link Tag}s into the structure tree of a file. */
final class StructureWriter {

  private final PdfWriter writer;
  private final Map<Tag, PdfStructureElement> elements = new IdentityHashMap<>();

  StructureWriter(PdfWriter writer, Tag document, String language) {
    this.writer = writer;
    PdfStructureElement root =
        new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName(document.role()));
    root.put(PdfName.LANG, new PdfString(language));
    elements.put(document, root);
    addChildren(document, root);
  }

  private void addChildren(Tag parent, PdfStructureElement element) {
    for (Tag tag : parent.children()) {
      PdfStructureElement child = new PdfStructureElement(element, new PdfName(tag.role()));
      tag.alternative().ifPresent(text -> child.put(new PdfName("Alt"), text(text)));
      tag.attribute().ifPresent(attribute -> child.put(PdfName.A, dictionary(attribute)));
      elements.put(tag, child);
      addChildren(tag, child);
    }
  }

  private static PdfDictionary dictionary(Tag.Attribute attribute) {
    return switch (attribute) {
      case Tag.Attribute.Scope(String name) -> owned("Table", "Scope", new PdfName(name));
      case Tag.Attribute.Summary(String summary) ->
          owned("Table", "Summary", text(PlainText.oneLine(summary)));
      case Tag.Attribute.Numbering(String name) ->
          owned("List", "ListNumbering", new PdfName(name));
      case Tag.Attribute.Box(float left, float bottom, float right, float top) -> {
        PdfDictionary box = owned("Layout", "BBox", new PdfRectangle(left, bottom, right, top));
        box.put(new PdfName("Placement"), new PdfName("Block"));
        yield box;
      }
    };
  }

  private static PdfDictionary owned(String owner, String key, PdfObject value) {
    PdfDictionary attributes = new PdfDictionary();
    attributes.put(PdfName.O, new PdfName(owner));
    attributes.put(new PdfName(key), value);
    return attributes;
  }

  static PdfString text(String text) {
    return new PdfString(text, PdfObject.TEXT_UNICODE);
  }

  PdfStructureElement element(Tag tag) {
    return Objects.requireNonNull(elements.get(tag), () -> "tag outside the tree: " + tag.role());
  }

  /** Adds an annotation on the current page to an element, after its content if it has any. */
  void addReference(Tag tag, PdfDictionary annotation, PdfObject annotationReference) {
    PdfStructureElement element = element(tag);
    annotation.put(
        new PdfName("StructParent"),
        new PdfNumber(writer.getStructureTreeRoot().addExistingObject(element.getReference())));
    PdfDictionary reference = new PdfDictionary(new PdfName("OBJR"));
    reference.put(new PdfName("Obj"), annotationReference);
    reference.put(PdfName.PG, writer.getPageReference(writer.getPageNumber()));
    PdfObject content = element.get(PdfName.K);
    PdfArray contents = contents(content);
    contents.add(reference);
    element.put(PdfName.K, contents);
  }

  private static PdfArray contents(@Nullable PdfObject content) {
    if (content instanceof PdfArray array) {
      return array;
    }
    return content == null ? new PdfArray() : new PdfArray(content);
  }
}
