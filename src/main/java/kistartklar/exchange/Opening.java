package kistartklar.exchange;

import java.nio.file.Path;
import java.util.function.Function;
import kistartklar.report.ReportSource;
import kistartklar.store.DocumentFormat;
import kistartklar.store.DocumentStore;
import kistartklar.store.LoadResult;
import kistartklar.text.FileNames;
import kistartklar.text.Message;

/**
 * Reads documents, and the documents inside reports. What a file is, its content says: names are
 * changed by people, mail programs and downloads.
 */
public record Opening(DocumentStore store) implements Function<Path, LoadResult> {

  @Override
  public LoadResult apply(Path file) {
    byte[] start = store.start(file, ReportSource.START_BYTES);
    if (ReportSource.isPdf(start)) {
      return store.load(file, ReportSource.MAX_BYTES, this::fromReport);
    }
    LoadResult result = store.load(file);
    return result instanceof LoadResult.Damaged
            && FileNames.ends(file, ".pdf")
            && !DocumentFormat.isLikely(start)
        ? new LoadResult.Damaged(Message.of("report.source.notPdf"))
        : result;
  }

  /** Whether a file is a report, whatever its name says. Waits for the disk. */
  public boolean isReport(Path file) {
    return ReportSource.isPdf(store.start(file, ReportSource.START_BYTES));
  }

  private LoadResult fromReport(byte[] pdf) {
    return switch (ReportSource.of(pdf, DocumentFormat.MAX_BYTES)) {
      case ReportSource.Found(byte[] document) -> checked(store.read(document));
      case ReportSource.Refused(Message reason) -> new LoadResult.Damaged(reason);
    };
  }

  /** A fault is in the data inside; a line number alone would mislead. */
  private static LoadResult checked(LoadResult result) {
    return result instanceof LoadResult.Damaged(Message reason)
        ? new LoadResult.Damaged(Message.of("report.source.badDocument", reason))
        : result;
  }
}
