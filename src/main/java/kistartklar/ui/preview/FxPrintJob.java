package kistartklar.ui.preview;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.print.JobSettings;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.PageRange;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.stage.Window;
import kistartklar.report.preview.PageImage;
import kistartklar.report.preview.PageSize;
import org.jspecify.annotations.Nullable;

/** A document printed by the toolkit: every page is one picture in true size on A4 upright. */
final class FxPrintJob implements PrintJob {

  private final PrinterJob job;

  FxPrintJob(PrinterJob job, String documentName) {
    this.job = job;
    job.getJobSettings().setJobName(documentName);
    preferA4();
  }

  private void preferA4() {
    Printer printer = job.getPrinter();
    if (printer.getPrinterAttributes().getSupportedPapers().contains(Paper.A4)) {
      job.getJobSettings()
          .setPageLayout(
              printer.createPageLayout(
                  Paper.A4, PageOrientation.PORTRAIT, Printer.MarginType.HARDWARE_MINIMUM));
    }
  }

  @Override
  public Optional<List<Integer>> choose(@Nullable Window owner, int pageCount) {
    return job.showPrintDialog(owner)
        ? Optional.of(takePages(job.getJobSettings(), pageCount))
        : Optional.empty();
  }

  /**
   * The chosen pages. The choice is removed from the job, which would else count in it again: of
   * the pages 3 and 4, given as the first and second to print, it would leave out both or one.
   */
  static List<Integer> takePages(JobSettings settings, int pageCount) {
    List<Integer> pages = pages(settings.getPageRanges(), pageCount);
    settings.setPageRanges((PageRange[]) null);
    return pages;
  }

  static List<Integer> pages(PageRange @Nullable [] ranges, int pageCount) {
    if (ranges == null || ranges.length == 0) {
      return IntStream.range(0, pageCount).boxed().toList();
    }
    return Stream.of(ranges)
        .flatMap(range -> IntStream.rangeClosed(range.getStartPage(), range.getEndPage()).boxed())
        .filter(number -> number >= 1 && number <= pageCount)
        .map(number -> number - 1)
        .distinct()
        .sorted()
        .toList();
  }

  @Override
  public boolean print(PageImage image, PageSize size) {
    PageLayout layout = job.getJobSettings().getPageLayout();
    return job.printPage(layout, sheet(image, Placement.on(layout, size)));
  }

  private static Pane sheet(PageImage image, Placement place) {
    ImageView view = new ImageView(PageImages.picture(image));
    view.setFitWidth(place.width());
    view.setFitHeight(place.height());
    view.relocate(place.x(), place.y());
    return new Pane(view);
  }

  @Override
  public boolean finish() {
    return job.endJob() && job.getJobStatus() == PrinterJob.JobStatus.DONE;
  }

  @Override
  public void cancel() {
    job.cancelJob();
  }

  @Override
  public String printer() {
    return job.getPrinter().getName();
  }
}
