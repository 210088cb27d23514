package kistartklar.ui.preview;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.stage.Window;
import kistartklar.report.preview.PdfPages;
import kistartklar.text.Messages;
import kistartklar.ui.shared.Action;
import kistartklar.ui.shared.Background;
import kistartklar.ui.shared.Notice;
import org.jspecify.annotations.Nullable;

/**
 * Printing from the button to the last page: looks for printers, lets the user choose, prints page
 * by page with progress, and tells how it ended.
 */
final class PrintFlow {

  private static final double DOTS_PER_POINT = 300.0 / 72;

  private final Messages messages;
  private final Background background;
  private final Printing printing;
  private final Notice notice;
  private final Supplier<@Nullable Window> owner;
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(false);
  private boolean cancelled;

  PrintFlow(
      Messages messages,
      Background background,
      Printing printing,
      Notice notice,
      Supplier<@Nullable Window> owner) {
    this.messages = messages;
    this.background = background;
    this.printing = printing;
    this.notice = notice;
    this.owner = owner;
  }

  ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  /** Prints, unless printing is going on. */
  void print(PdfPages pages, String documentName) {
    if (running.get()) {
      return;
    }
    running.set(true);
    cancelled = false;
    notice.busy(messages.get("print.searching"), -1, cancelAction());
    background.run(
        () -> printing.start(documentName), start -> started(start, pages), this::failed);
  }

  private Action cancelAction() {
    return new Action(messages.get("print.cancel"), this::cancel);
  }

  /** Stops after the page that is being printed. */
  void cancel() {
    cancelled = true;
  }

  private void started(Printing.Start start, PdfPages pages) {
    if (cancelled) {
      if (start instanceof Printing.Ready(PrintJob job)) {
        job.cancel();
      }
      end();
      notice.done(messages.get("print.cancelled"));
      return;
    }
    switch (start) {
      case Printing.Ready(PrintJob job) -> choose(job, pages);
      case Printing.NoPrinter() -> fail(messages.get("print.no-printer"));
      case Printing.NoSpooler() -> fail(messages.get("print.no-spooler"));
    }
  }

  private void choose(PrintJob job, PdfPages pages) {
    notice.hide(); // The search is over, and only the system's dialog can be answered now.
    Optional<List<Integer>> chosen;
    try {
      chosen = job.choose(owner.get(), pages.count());
    } catch (RuntimeException e) {
      job.cancel();
      failed(e);
      return;
    }
    if (chosen.isEmpty() || chosen.get().isEmpty()) {
      job.cancel();
      end();
      notice.hide();
      chosen.ifPresent(none -> fail(messages.get("print.no-pages", pages.count())));
      return;
    }
    next(job, pages, chosen.get(), 0);
  }

  private void next(PrintJob job, PdfPages pages, List<Integer> chosen, int done) {
    if (cancelled) {
      job.cancel();
      end();
      notice.done(messages.get("print.cancelled"));
      return;
    }
    if (done == chosen.size()) {
      background.run(job::finish, well -> finished(job, well, done), this::failed);
      return;
    }
    notice.busy(
        messages.get("print.progress", done + 1, chosen.size()),
        (double) done / chosen.size(),
        cancelAction());
    int page = chosen.get(done);
    background.run(
        () -> job.print(pages.render(page, DOTS_PER_POINT), pages.size(page)),
        well -> {
          if (well) {
            next(job, pages, chosen, done + 1);
          } else {
            job.cancel();
            fail(messages.get("print.failed"));
          }
        },
        failure -> {
          job.cancel();
          failed(failure);
        });
  }

  private void finished(PrintJob job, boolean well, int pages) {
    if (well) {
      end();
      notice.done(messages.get("print.done", pages, job.printer()));
    } else {
      fail(messages.get("print.failed"));
    }
  }

  private void failed(Throwable failure) {
    fail(messages.get("print.failed"));
  }

  private void fail(String text) {
    end();
    notice.failed(text);
  }

  private void end() {
    running.set(false);
  }
}
