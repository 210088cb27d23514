package kistartklar.ui.shared;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.evidence.SheetReview;
import kistartklar.domain.worksheet.WorksheetCatalogue;
import org.jspecify.annotations.Nullable;

/**
 * What is found out about the worksheets of a document, found out once for each of its states.
 * Nothing is done, and no definition is read, for a document without worksheets.
 */
public final class SheetReviews {

  private final Supplier<WorksheetCatalogue> catalogue;
  private final Supplier<LocalDate> today;
  private @Nullable Assessment last;
  private @Nullable SheetReview review;

  public SheetReviews(Supplier<WorksheetCatalogue> catalogue, Supplier<LocalDate> today) {
    this.catalogue = catalogue;
    this.today = today;
  }

  /** What is found out about a state; empty while its worksheets are. */
  public Optional<SheetReview> of(Assessment assessment) {
    if (assessment.worksheets().sheets().isEmpty()) {
      return Optional.empty();
    }
    LocalDate now = today.get();
    SheetReview known = review;
    if (known == null || last != assessment || !known.today().equals(now)) {
      known = SheetReview.of(catalogue.get(), assessment, now);
      review = known;
      last = assessment;
    }
    return Optional.of(known);
  }
}
