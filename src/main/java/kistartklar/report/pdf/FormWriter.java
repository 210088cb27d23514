package kistartklar.report.pdf;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfAcroForm;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFormField;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Writes the fields of a form. Each is tagged and has its appearance in the file, nothing needs a
 * script, and what people type is set in an embedded font, so that the file stays PDF/UA and PDF/A.
 */
final class FormWriter {

  private static final float SIZE = 10;
  private static final float PADDING = 2;
  private static final float STROKE = 1.4f;
  private static final PdfName OFF = new PdfName("Off");
  private static final PdfName TICKED = new PdfName("Ja");

  private final PdfWriter writer;
  private final StructureWriter structure;
  private final Face face;
  private final PdfAcroForm form;
  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final Map<String, PdfTemplate> appearances = new LinkedHashMap<>();

  /** Widgets of one name. */
  private record Group(PdfDictionary field, PdfIndirectReference reference, PdfArray widgets) {}

  /**
   * Of a document.
   *
   * @param face of what people type
   */
  FormWriter(PdfWriter writer, StructureWriter structure, Face face) {
    this.writer = writer;
    this.structure = structure;
    this.face = face;
    form = new PdfAcroForm(writer);
  }

  /** Adds a field to the page that is being painted. */
  void add(PageOperation.Field placed) {
    FormField field = placed.field();
    Column area = placed.area();
    Group group = groups.computeIfAbsent(field.name(), name -> group(field));
    Rectangle place = new Rectangle(area.left(), area.bottom(), area.right(), area.top());
    PdfAnnotation widget = new PdfAnnotation(writer, place);
    widget.put(PdfName.SUBTYPE, PdfName.WIDGET);
    widget.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
    widget.put(PdfName.PARENT, group.reference());
    widget.put(PdfName.TU, StructureWriter.text(field.description()));
    PdfDictionary appearance = new PdfDictionary();
    switch (field) {
      case FormField.Tick _ -> box(widget, appearance, TICKED, area);
      case FormField.Choice choice -> box(widget, appearance, new PdfName(choice.value()), area);
      case FormField.Entry _ -> {
        appearance.put(PdfName.N, entry(area).getIndirectReference());
        PdfDictionary look = new PdfDictionary();
        look.put(PdfName.BG, new PdfArray(new float[] {1, 1, 1}));
        widget.put(PdfName.MK, look);
      }
    }
    widget.put(PdfName.AP, appearance);
    structure.addReference(placed.tag(), widget, widget.getIndirectReference());
    group.widgets().add(widget.getIndirectReference());
    writer.addAnnotation(widget);
  }

  private Group group(FormField field) {
    PdfDictionary dictionary = new PdfDictionary();
    dictionary.put(PdfName.T, StructureWriter.text(field.name()));
    switch (field) {
      case FormField.Tick tick -> {
        dictionary.put(PdfName.FT, PdfName.BTN);
        dictionary.put(PdfName.V, OFF);
        dictionary.put(PdfName.TU, StructureWriter.text(tick.description()));
      }
      case FormField.Choice choice -> {
        dictionary.put(PdfName.TU, StructureWriter.text(choice.group()));
        dictionary.put(PdfName.FT, PdfName.BTN);
        // Without NoToggleToOff, so that an answer can be taken back.
        dictionary.put(PdfName.FF, new PdfNumber(PdfFormField.FF_RADIO));
        dictionary.put(PdfName.V, OFF);
      }
      case FormField.Entry entry -> {
        dictionary.put(PdfName.FT, PdfName.TX);
        dictionary.put(PdfName.FF, new PdfNumber(entry.lines() ? PdfFormField.FF_MULTILINE : 0));
        dictionary.put(PdfName.TU, StructureWriter.text(entry.description()));
      }
    }
    PdfIndirectReference reference = writer.getPdfIndirectReference();
    form.addDocumentField(reference);
    return new Group(dictionary, reference, new PdfArray());
  }

  private void box(PdfAnnotation widget, PdfDictionary appearance, PdfName value, Column area) {
    PdfDictionary states = new PdfDictionary();
    states.put(value, box(area, true).getIndirectReference());
    states.put(OFF, box(area, false).getIndirectReference());
    appearance.put(PdfName.N, states);
    widget.put(PdfName.AS, OFF);
  }

  private PdfTemplate box(Column area, boolean ticked) {
    return appearances.computeIfAbsent(
        "box " + area.width() + " " + area.height() + " " + ticked,
        size -> {
          PdfTemplate template = template(area);
          if (ticked) {
            float inset = 2 * PADDING;
            template.setRGBColorStroke(0, 0, 0);
            template.setLineWidth(STROKE);
            template.moveTo(inset, inset);
            template.lineTo(area.width() - inset, area.height() - inset);
            template.moveTo(inset, area.height() - inset);
            template.lineTo(area.width() - inset, inset);
            template.stroke();
          }
          return template;
        });
  }

  private PdfTemplate entry(Column area) {
    return appearances.computeIfAbsent(
        "entry " + area.width() + " " + area.height(),
        size -> {
          PdfTemplate template = template(area);
          template.beginVariableText();
          template.endVariableText();
          return template;
        });
  }

  private PdfTemplate template(Column area) {
    return PdfTemplate.createTemplate(writer, area.width(), area.height());
  }

  /** Writes what the fields have in common, if there are any. */
  void finish() throws IOException {
    if (groups.isEmpty()) {
      return;
    }
    PdfTemplate typed = PdfTemplate.createTemplate(writer, SIZE, SIZE);
    typed.setFontAndSize(font(), SIZE);
    typed.setRGBColorFill(0, 0, 0);
    PdfString look = new PdfString(typed.getInternalBuffer().toString().replace('\n', ' ').strip());
    for (Group group : groups.values()) {
      if (PdfName.TX.equals(group.field().get(PdfName.FT))) {
        group.field().put(PdfName.DA, look);
      }
      group.field().put(PdfName.KIDS, group.widgets());
      writer.addToBody(group.field(), group.reference());
    }
    Map<PdfTemplate, Object> resources = new LinkedHashMap<>();
    resources.put(typed, typed);
    form.addFieldTemplates(resources);
    if (!form.isValid()) {
      throw new IllegalStateException("fields without a form");
    }
    form.put(PdfName.DA, look);
    writer.getExtraCatalog().put(PdfName.ACROFORM, form);
  }

  private BaseFont font() throws IOException {
    return face.forFields();
  }
}
