package kistartklar.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.worksheet.WorksheetCatalogue;
import kistartklar.report.pdf.Flow;
import kistartklar.report.pdf.Metadata;
import kistartklar.report.pdf.TaggedPdf;
import kistartklar.text.Message;
import kistartklar.text.Messages;

/**
 * Writes documents for third parties that are made from worksheets: PDF/UA-1 and PDF/A-2a. The same
 * state of a firm gives the same bytes.
 */
public final class RecordWriter {

  private final Messages messages;
  private final Wording wording;
  private final String programVersion;
  private final Supplier<WorksheetCatalogue> worksheets;
  private final ReportFonts fonts;

  /** With fonts shared with others. */
  public RecordWriter(
      Guide guide,
      Messages messages,
      String programVersion,
      Supplier<WorksheetCatalogue> worksheets,
      ReportFonts fonts) {
    this.messages = messages;
    this.programVersion = programVersion;
    this.worksheets = worksheets;
    this.fonts = fonts;
    wording = new Wording(messages, guide);
  }

  /** The worksheets that records are made from. */
  public WorksheetCatalogue catalogue() {
    return worksheets.get();
  }

  /** What a record is called, for instance in the name of its file. */
  public String title(RecordKind kind, Assessment assessment, LocalDate date) {
    return content(kind, assessment, date).title();
  }

  /** Why there is nothing to write; empty if there is something. */
  public Optional<Message> objection(RecordKind kind, Assessment assessment, LocalDate date) {
    return content(kind, assessment, date).objection();
  }

  /**
   * Writes a record and returns the number of pages. The stream stays open.
   *
   * @param date day of the record; the only date that is not from the assessment
   */
  public int write(RecordKind kind, Assessment assessment, LocalDate date, OutputStream out)
      throws IOException {
    RecordContent content = content(kind, assessment, date);
    String firm = wording.firm(assessment);
    Design design = new Design(fonts.get());
    Flow flow = new Flow(Design.GRID, design.fonts().hyphenator());
    flow.section();
    content.layOut(flow, new RecordHead(wording, design, firm, date));
    String day = wording.date(date);
    Metadata metadata =
        new Metadata(
            wording.get("record.pdf.title", content.title(), firm),
            firm,
            wording.get("record.pdf.subject", day),
            wording.get("record.pdf.keywords"),
            wording.get("pdf.creator", programVersion),
            date.atStartOfDay(ZoneOffset.UTC),
            "de-DE");
    Furniture furniture =
        new Furniture(
            design,
            wording,
            content.title(),
            Wording.shortened(firm, 50),
            wording.get("footer", firm, day),
            "");
    new TaggedPdf(metadata, Optional.empty(), design.fonts().faces(), design.fonts().colorProfile())
        .write(flow, furniture, out, share -> {});
    return flow.pageCount();
  }

  private RecordContent content(RecordKind kind, Assessment assessment, LocalDate date) {
    SheetContext context =
        SheetContext.of(
            worksheets.get(),
            assessment,
            date,
            messages,
            wording,
            new Design(fonts.get()),
            SheetSelection.ALL,
            true);
    return switch (kind) {
      case RecordKind.Profiles() -> ProfileRecord.ofDecided(context);
      case RecordKind.Profile(var useCase) -> ProfileRecord.of(context, useCase);
      case RecordKind.ProcessingActivities() -> new ActivitiesRecord(context);
      case RecordKind.AiRegister() -> new AiRegisterRecord(context);
      case RecordKind.TrainingProof() -> new TrainingRecord(context);
      case RecordKind.OfSheet(String sheet) ->
          new WorksheetRecord(context, worksheets.get().find(sheet).orElseThrow());
    };
  }
}
