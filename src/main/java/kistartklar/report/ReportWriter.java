package kistartklar.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.worksheet.WorksheetCatalogue;
import kistartklar.report.odt.OdtFile;
import kistartklar.report.pdf.Attachment;
import kistartklar.report.pdf.Flow;
import kistartklar.report.pdf.Metadata;
import kistartklar.report.pdf.TaggedPdf;
import kistartklar.text.Message;
import kistartklar.text.Messages;

/**
 * Writes the report of an assessment: PDF/UA-1 and PDF/A-3a with the document attached, or PDF/A-2a
 * in the form to share. The same request gives the same bytes, on any thread.
 */
public final class ReportWriter {

  private static final double SHARE_OF_LAYOUT = 0.5;

  /** A chapter begins on a new page if less than this share of a page is left for it. */
  private static final float LEAST_ROOM = 0.28f;

  private final Guide guide;
  private final Messages messages;
  private final Wording wording;
  private final Supplier<WorksheetCatalogue> worksheets;
  private final String programVersion;
  private final ReportFonts fonts;

  /** With fonts of its own, read when first needed. */
  public ReportWriter(
      Guide guide,
      Messages messages,
      String programVersion,
      Supplier<WorksheetCatalogue> worksheets) {
    this(guide, messages, programVersion, worksheets, new ReportFonts());
  }

  /** With fonts shared with others. */
  public ReportWriter(
      Guide guide,
      Messages messages,
      String programVersion,
      Supplier<WorksheetCatalogue> worksheets,
      ReportFonts fonts) {
    this.guide = guide;
    this.messages = messages;
    this.worksheets = worksheets;
    this.wording = new Wording(messages, guide);
    this.programVersion = programVersion;
    this.fonts = fonts;
  }

  /** Writes a report and returns the number of its pages. The stream stays open. */
  public int write(ReportRequest request, OutputStream out) throws IOException {
    return write(request, out, ReportProgress.NONE);
  }

  /**
   * Writes a report and returns the number of its pages. The stream stays open.
   *
   * @throws CancellationException if the progress says so; the stream then holds a part
   */
  public int write(ReportRequest request, OutputStream out, ReportProgress progress)
      throws IOException {
    Composed report = compose(request, progress);
    ReportFonts.Loaded loaded = fonts.get();
    TaggedPdf pdf =
        new TaggedPdf(
            report.metadata(), report.attachment(), loaded.faces(), loaded.colorProfile());
    pdf.write(
        report.flow(),
        report.furniture(),
        out,
        share -> report(progress, SHARE_OF_LAYOUT + (1 - SHARE_OF_LAYOUT) * share));
    return report.flow().pageCount();
  }

  /**
   * Writes the first page alone, for the management, and returns the number of pages. Nothing is
   * attached to it. The stream stays open.
   */
  public int writeSummary(ReportRequest request, OutputStream out) throws IOException {
    Design design = new Design(fonts.get());
    ReportContext context = ReportContext.of(guide, request, wording, design);
    Flow flow = new Flow(Design.GRID, design.fonts().hyphenator());
    new SummaryPage(context, false).layOut(flow);
    Metadata metadata = metadata(context, "summary.pdf.title", "summary.pdf.subject");
    new TaggedPdf(metadata, Optional.empty(), design.fonts().faces(), design.fonts().colorProfile())
        .write(flow, furniture(context, "summary.title"), out, share -> {});
    return flow.pageCount();
  }

  /** The report as an OpenDocument text that word processors edit. */
  public byte[] editable(ReportRequest request) {
    ReportContext context = ReportContext.of(guide, request, wording, new Design(fonts.get()));
    String firm = wording.firm(context.assessment());
    OdtFile file =
        new OdtFile(
            wording.get("pdf.title", firm),
            wording.get("title"),
            wording.get("footer", firm, wording.date(request.date())),
            wording.get("pdf.creator", programVersion),
            request.date());
    return file.bytes(new EditableReport(context, sheets(context)).content());
  }

  /** Names the characters of a document for which its report would show boxes, if there are any. */
  public Optional<Message> missingSigns(Assessment assessment, Form form) {
    return MissingSigns.of(assessment, form, fonts);
  }

  /** A report laid out, before anything is painted. */
  record Composed(
      Flow flow, Furniture furniture, Metadata metadata, Optional<Attachment> attachment) {}

  Composed compose(ReportRequest request, ReportProgress progress) {
    Design design = new Design(fonts.get());
    ReportContext context = ReportContext.of(guide, request, wording, design);
    Flow flow = new Flow(Design.GRID, design.fonts().hyphenator());
    layOut(flow, context, progress);
    return new Composed(
        flow,
        furniture(context, "title"),
        metadata(context, "pdf.title", "pdf.subject"),
        attachment(request));
  }

  private void layOut(Flow flow, ReportContext context, ReportProgress progress) {
    List<Chapter> listed = listed(context);
    ContentsPage contents = new ContentsPage(context, listed.size());
    List<Chapter> chapters = new ArrayList<>(List.of(new SummaryPage(context, true), contents));
    chapters.addAll(listed);
    for (int i = 0; i < chapters.size(); i++) {
      report(progress, SHARE_OF_LAYOUT * i / chapters.size());
      chapters.get(i).layOut(flow);
    }
    contents.fill(flow);
  }

  /** The chapters that the contents list. */
  private List<Chapter> listed(ReportContext context) {
    List<Chapter> chapters = new ArrayList<>();
    chapters.add(new OverviewChapter(context));
    if (ComparisonChapter.appears(context)) {
      chapters.add(new ComparisonChapter(context));
    }
    chapters.add(new AnswersChapter(context));
    if (PlanChapter.appears(context)) {
      chapters.add(new PlanChapter(context));
    }
    if (OpenQuestions.appears(context)) {
      chapters.add(new OpenQuestions(context));
    }
    sheets(context).ifPresent(chapters::add);
    chapters.add(new LegalChapter(context));
    chapters.add(new GlossaryChapter(context));
    chapters.add(new ClosingChapter(context));
    return chapters.stream().map(ReportWriter::flowing).toList();
  }

  /** The worksheets that were asked for, if any of them holds something. */
  private Optional<SheetsChapter> sheets(ReportContext context) {
    ReportRequest request = context.request();
    if (request.assessment().worksheets().sheets().isEmpty()
        || request.sheets().equals(SheetSelection.NONE)) {
      return Optional.empty();
    }
    SheetsChapter chapter =
        new SheetsChapter(
            SheetContext.of(
                worksheets.get(),
                request.assessment(),
                request.date(),
                messages,
                wording,
                context.design(),
                request.sheets(),
                request.form() == Form.FULL));
    return Optional.of(chapter).filter(SheetsChapter::appears);
  }

  /** On the same page if enough of it is left, so that no page stays half empty. */
  private static Chapter flowing(Chapter chapter) {
    return flow -> {
      flow.space(26);
      flow.ensure(LEAST_ROOM * flow.column().height());
      chapter.layOut(flow);
    };
  }

  private static void report(ReportProgress progress, double share) {
    if (progress.cancelled()) {
      throw new CancellationException();
    }
    progress.done(share);
  }

  private Metadata metadata(ReportContext context, String title, String subject) {
    String firm = wording.firm(context.assessment());
    return new Metadata(
        wording.get(title, firm),
        firm,
        wording.get(subject, wording.date(context.request().date())),
        wording.get("pdf.keywords"),
        wording.get("pdf.creator", programVersion),
        context.request().date().atStartOfDay(ZoneOffset.UTC),
        "de-DE");
  }

  private Optional<Attachment> attachment(ReportRequest request) {
    return request.form().isForOthers()
        ? Optional.empty()
        : Optional.of(
            new Attachment(
                wording.get("attachment.name"),
                "application/json",
                wording.get("attachment"),
                request.document()));
  }

  private Furniture furniture(ReportContext context, String title) {
    boolean full = context.request().form() == Form.FULL;
    return new Furniture(
        context.design(),
        wording,
        wording.get(title),
        full ? wording.get("confidential") : wording.get("shared"),
        wording.get(
            "footer", wording.firm(context.assessment()), wording.date(context.request().date())),
        context.readiness().provisional() ? wording.draft(context.readiness()) : "");
  }
}
