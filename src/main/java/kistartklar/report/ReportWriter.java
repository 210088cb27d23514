package kistartklar.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import kistartklar.domain.guide.Guide;
import kistartklar.report.pdf.Attachment;
import kistartklar.report.pdf.Flow;
import kistartklar.report.pdf.Metadata;
import kistartklar.report.pdf.TaggedPdf;
import kistartklar.text.Messages;

/**
 * Writes the report of an assessment: PDF/UA-1 and PDF/A-3a with the document attached, or PDF/A-2a
 * in the form to share. The same request gives the same bytes, on any thread.
 */
public final class ReportWriter {

  private static final double SHARE_OF_LAYOUT = 0.5;
  private static final float GOOD_PART_OF_A_PAGE = 0.28f;
  private static final float MOST_OF_A_PAGE = 0.6f;
  private static final float NEARLY_A_PAGE = 0.8f;

  private final Guide guide;
  private final Wording wording;
  private final String programVersion;
  private final ReportFonts fonts;

  /** With fonts of its own, read when first needed. */
  public ReportWriter(Guide guide, Messages messages, String programVersion) {
    this(guide, messages, programVersion, new ReportFonts());
  }

  /** With fonts shared with others. */
  public ReportWriter(Guide guide, Messages messages, String programVersion, ReportFonts fonts) {
    this.guide = guide;
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

  /** A report laid out, before anything is painted. */
  record Composed(
      Flow flow, Furniture furniture, Metadata metadata, Optional<Attachment> attachment) {}

  Composed compose(ReportRequest request, ReportProgress progress) {
    Design design = new Design(fonts.get());
    ReportContext context = ReportContext.of(guide, request, wording, design);
    Flow flow = new Flow(Design.GRID, design.fonts().hyphenator());
    layOut(flow, context, progress);
    return new Composed(flow, furniture(context), metadata(context), attachment(request));
  }

  private void layOut(Flow flow, ReportContext context, ReportProgress progress) {
    List<Chapter> listed = listed(context);
    ContentsPage contents = new ContentsPage(context, listed.size());
    List<Chapter> chapters = new ArrayList<>(List.of(new SummaryPage(context), contents));
    chapters.addAll(listed);
    for (int i = 0; i < chapters.size(); i++) {
      report(progress, SHARE_OF_LAYOUT * i / chapters.size());
      chapters.get(i).layOut(flow);
    }
    contents.fill(flow);
  }

  /** The chapters that the contents list. */
  private static List<Chapter> listed(ReportContext context) {
    List<Chapter> chapters = new ArrayList<>();
    chapters.add(new OverviewChapter(context));
    if (ComparisonChapter.appears(context)) {
      chapters.add(new ComparisonChapter(context));
    }
    chapters.add(flowing(new AnswersChapter(context), NEARLY_A_PAGE));
    chapters.add(flowing(new PlanChapter(context), MOST_OF_A_PAGE));
    chapters.add(new OpenQuestions(context));
    chapters.add(flowing(new LegalChapter(context), GOOD_PART_OF_A_PAGE));
    chapters.add(new ClosingChapter(context));
    return chapters;
  }

  /** On the same page if so much of it is left, so that no page stays half empty. */
  private static Chapter flowing(Chapter chapter, float share) {
    return flow -> {
      flow.space(26);
      flow.ensure(share * flow.column().height());
      chapter.layOut(flow);
    };
  }

  private static void report(ReportProgress progress, double share) {
    if (progress.cancelled()) {
      throw new CancellationException();
    }
    progress.done(share);
  }

  private Metadata metadata(ReportContext context) {
    String firm = wording.firm(context.assessment());
    return new Metadata(
        wording.get("pdf.title", firm),
        firm,
        wording.get("pdf.subject", wording.date(context.request().date())),
        wording.get("pdf.keywords"),
        wording.get("pdf.creator", programVersion),
        context.request().date().atStartOfDay(ZoneOffset.UTC),
        "de-DE");
  }

  private Optional<Attachment> attachment(ReportRequest request) {
    return request.form() == Form.SHARE
        ? Optional.empty()
        : Optional.of(
            new Attachment(
                wording.get("attachment.name"),
                "application/json",
                wording.get("attachment"),
                request.document()));
  }

  private Furniture furniture(ReportContext context) {
    boolean full = context.request().form() == Form.FULL;
    return new Furniture(
        context.design(),
        wording,
        wording.get("title"),
        full ? wording.get("confidential") : wording.get("shared"),
        wording.get(
            "footer", wording.firm(context.assessment()), wording.date(context.request().date())),
        context.readiness().provisional() ? wording.draft(context.readiness()) : "");
  }
}
