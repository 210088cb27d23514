package kistartklar.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import kistartklar.report.pdf.FlowText;
import kistartklar.report.pdf.UntaggedPdf;

/** One report as the program writes it, with tagging switched off, and its bare texts. */
public final class ReportVariants {

  private final ReportWriter writer;
  private final ReportRequest request;

  public ReportVariants(ReportWriter writer, ReportRequest request) {
    this.writer = writer;
    this.request = request;
  }

  /** As the program writes it. */
  public void writeTagged(OutputStream out) throws IOException {
    writer.write(request, out);
  }

  /** The same without tags. */
  public void writeUntagged(OutputStream out) throws IOException {
    ReportWriter.Composed report = writer.compose(request, ReportProgress.NONE);
    new UntaggedPdf(report.metadata(), report.attachment())
        .write(report.flow(), report.furniture(), out);
  }

  /** The texts in reading order. */
  public List<FlowText.Block> texts() {
    return FlowText.of(writer.compose(request, ReportProgress.NONE).flow());
  }
}
