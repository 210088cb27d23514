package kistartklar.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import kistartklar.content.GuideReader;
import kistartklar.content.WorksheetReader;
import kistartklar.report.Form;
import kistartklar.report.ReportRequest;
import kistartklar.report.ReportVariants;
import kistartklar.report.ReportWriter;
import kistartklar.report.pdf.FlowText;
import kistartklar.text.Messages;

/** What tagging and setting cost: the report beside simpler ways to write the same texts. */
final class ReportFigures {

  private static final Race RACE = new Race(400, 400);
  private static final Race SLOW_RACE = new Race(10, 20);
  private static final double UNTAGGED_LIMIT = 1.7;
  private static final double HIGH_LEVEL_LIMIT = 3;
  private static final String NAME = "report of the example, warm";

  private ReportFigures() {}

  @FunctionalInterface
  private interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  static List<Figure> measure() throws Exception {
    ReportVariants report = example();
    List<FlowText.Block> texts = report.texts();
    OpenPdfTexts openPdf = new OpenPdfTexts(texts);
    HtmlTexts html = new HtmlTexts(texts);
    List<Duration> times =
        RACE.run(
            () -> pages(report::writeTagged),
            () -> pages(report::writeUntagged),
            () -> pages(openPdf::write));
    List<Duration> slow = SLOW_RACE.run(() -> pages(report::writeTagged), () -> pages(html::write));
    return List.of(
        Figure.limited(
            NAME, times.get(0), "the same layer, tagging off", times.get(1), UNTAGGED_LIMIT),
        Figure.limited(
            NAME,
            times.get(0),
            "its texts, OpenPDF's Document.add, untagged",
            times.get(2),
            HIGH_LEVEL_LIMIT),
        Figure.informing(NAME, slow.get(0), "its texts, OpenHTMLtoPDF, tagged", slow.get(1)));
  }

  private static ReportVariants example() throws IOException {
    ReportRequest request =
        new ReportRequest(
            Example.document().assessment(),
            Form.FULL,
            LocalDate.of(2026, 11, 22),
            Files.readAllBytes(Example.FILE));
    return new ReportVariants(
        new ReportWriter(
            GuideReader.read(), Messages.german(), "1.0.0", WorksheetReader.whenNeeded()),
        request);
  }

  private static void pages(Content content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
    content.writeTo(out);
    if (out.size() == 0) {
      throw new IllegalStateException("nothing was written");
    }
  }
}
