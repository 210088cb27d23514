package kistartklar.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.TextBlock;
import kistartklar.domain.guide.UsagePolicy;
import kistartklar.report.pdf.Canvas;
import kistartklar.report.pdf.Flow;
import kistartklar.report.pdf.Metadata;
import kistartklar.report.pdf.Span;
import kistartklar.report.pdf.Table;
import kistartklar.report.pdf.Table.Cell;
import kistartklar.report.pdf.TaggedPdf;
import kistartklar.text.Message;
import kistartklar.text.Messages;
import kistartklar.text.words.PolicyWords;

/** Writes the firm's rules for the use of AI on one page: PDF/UA-1 and PDF/A-2a. */
public final class PolicyWriter {

  private static final float HALF = Design.UNIT;
  private static final int LONGEST_NAME = 120;
  private static final List<Float> COLUMNS = List.of(150f, 150f, 181f);

  private final Guide guide;
  private final Messages messages;
  private final Wording wording;
  private final String programVersion;
  private final ReportFonts fonts;

  /** With fonts shared with others. */
  public PolicyWriter(Guide guide, Messages messages, String programVersion, ReportFonts fonts) {
    this.guide = guide;
    this.messages = messages;
    this.wording = new Wording(messages, guide);
    this.programVersion = programVersion;
    this.fonts = fonts;
  }

  /**
   * Writes the rules and returns the number of pages. The stream stays open.
   *
   * @param date the day from which they apply
   */
  public int write(Assessment given, LocalDate date, OutputStream out) throws IOException {
    Assessment assessment = named(given);
    Design design = new Design(fonts.get());
    PolicyWords words = new PolicyWords(messages, assessment);
    Flow flow = new Flow(Design.GRID, design.fonts().hyphenator());
    flow.section();
    ReportRequest request = new ReportRequest(assessment, Form.SHARE, date, new byte[0]);
    new LogoBlock(ReportContext.of(guide, request, wording, design)).layOut(flow);
    rules(flow, design, words, date);
    Metadata metadata =
        new Metadata(
            words.get("pdf.title", wording.firm(assessment)),
            wording.get("pdf.creator", programVersion),
            words.get("pdf.subject", wording.date(date)),
            words.get("pdf.keywords"),
            wording.get("pdf.creator", programVersion),
            date.atStartOfDay(ZoneOffset.UTC),
            "de-DE");
    Furniture furniture =
        new Furniture(
            design,
            wording,
            guide.usagePolicy().title(),
            Wording.shortened(wording.firm(assessment), 50),
            words.get("footer", programVersion),
            "");
    new TaggedPdf(metadata, Optional.empty(), design.fonts().faces(), design.fonts().colorProfile())
        .write(flow, furniture, out, share -> {});
    return flow.pageCount();
  }

  /** What to say before the rules are written of characters that the font lacks. */
  public Optional<Message> missingSigns(Assessment given) {
    Assessment assessment = named(given);
    List<String> texts = new ArrayList<>();
    texts.add(wording.firm(assessment));
    new PolicyWords(messages, assessment).contact().ifPresent(texts::add);
    return MissingSigns.of(texts, fonts);
  }

  private static Assessment named(Assessment given) {
    String name = Wording.shortened(given.company().name(), LONGEST_NAME);
    return given.withCompany(given.company().withName(name));
  }

  private void rules(Flow flow, Design design, PolicyWords words, LocalDate date) {
    UsagePolicy policy = guide.usagePolicy();
    flow.heading(1, policy.title(), design.chapter(), HALF, 0);
    flow.paragraph(words.scope() + " " + words.validity(date), design.small(), HALF);
    block(flow, design, policy.tools(), HALF);
    flow.table(tools(design, words, policy), 2 * HALF);
    policy.rules().forEach(rule -> block(flow, design, rule, HALF));
    block(flow, design, policy.help(), HALF);
    words.contact().ifPresent(contact -> flow.paragraph(contact, design.smallStrong(), 0));
    List<String> fields =
        words.contact().isPresent()
            ? List.of(words.get("signature"))
            : List.of(words.get("contact"), words.get("signature"));
    flow.figure(
        words.get("fields", String.join(" ", fields)),
        4 * HALF * fields.size(),
        0,
        canvas -> fields(canvas, design, fields));
  }

  private static void block(Flow flow, Design design, TextBlock block, float after) {
    flow.heading(2, block.title(), design.subheading(), 0, 40);
    block.paragraphs().forEach(text -> flow.paragraph(text, design.small(), 0));
    List<List<Span>> points =
        block.points().stream().map(point -> Span.of(point, design.small())).toList();
    flow.list(false, points, after);
  }

  private static Table tools(Design design, PolicyWords words, UsagePolicy policy) {
    Table.Mark room = new Table.Mark(Optional.empty(), 1, HALF, canvas -> {});
    Cell empty = Cell.of("\u00a0", design.small()).over(room);
    List<Cell> row = Collections.nCopies(policy.columns().size(), empty);
    return new Table(
        words.get("table"),
        COLUMNS,
        policy.columns().stream().map(column -> Cell.of(column, design.tableHead())).toList(),
        Collections.nCopies(UsagePolicy.TOOLS, row),
        0,
        Design.TABLE);
  }

  private static void fields(Canvas canvas, Design design, List<String> labels) {
    for (int i = 0; i < labels.size(); i++) {
      float y = 4 * HALF * (labels.size() - 1 - i) + 3.25f;
      FillInLine.draw(canvas, design, labels.get(i), 0, y, Design.COLUMN.width());
    }
  }
}
