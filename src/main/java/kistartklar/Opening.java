package kistartklar;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import kistartklar.report.ReportSource;
import kistartklar.store.DocumentFormat;
import kistartklar.store.DocumentStore;
import kistartklar.store.LoadResult;
import kistartklar.text.Message;

/** Reads documents, and the documents inside reports: a file is a report if its name says PDF. */
public record Opening(DocumentStore store) implements Function<Path, LoadResult> {

  @Override
  public LoadResult apply(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf")
        ? store.load(file, ReportSource.MAX_BYTES, Opening::fromReport)
        : store.load(file);
  }

  private static LoadResult fromReport(byte[] pdf) {
    return switch (ReportSource.of(pdf, DocumentFormat.MAX_BYTES)) {
      case ReportSource.Found(byte[] document) -> checked(DocumentFormat.read(document));
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
