package kistartklar.domain.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.Worksheets;

/** Feedback, audits and what flows into a review of the strategy. */
final class ReviewFigures {

  private static final String ROWS = "rows";
  private static final String AUDITS = "auditAndStrategy";

  private ReviewFigures() {}

  /** How long somebody waited for an answer to feedback, or waits still. */
  static ComputedValue waiting(SheetRow feedback, LocalDate today) {
    Optional<LocalDate> day = feedback.day("day");
    if (day.isEmpty()) {
      return new ComputedValue.Absent();
    }
    Optional<LocalDate> answered = feedback.day("answeredOn");
    long days = ChronoUnit.DAYS.between(day.get(), answered.orElse(today));
    if (days < 0) {
      return answered.isPresent() ? ComputedValue.of("before") : new ComputedValue.Absent();
    }
    String key = (answered.isPresent() ? "answered" : "open") + (days == 1 ? "One" : "");
    return ComputedValue.of(key, days);
  }

  /** The share of the questions of an audit that apply and are answered with yes. */
  static ComputedValue share(SheetRow audit) {
    List<SheetRow> questions = audit.lines("questions");
    long open = questions.stream().filter(line -> line.text("answer").isEmpty()).count();
    if (questions.isEmpty()) {
      return new ComputedValue.Absent();
    }
    if (open > 0) {
      return ComputedValue.of("open", open, questions.size());
    }
    long applying = questions.stream().filter(line -> !isAnswer(line, "none")).count();
    long yes = questions.stream().filter(line -> isAnswer(line, "yes")).count();
    return applying == 0
        ? new ComputedValue.Absent()
        : new ComputedValue.Figure(
            BigDecimal.valueOf(yes).divide(BigDecimal.valueOf(applying), MathContext.DECIMAL128));
  }

  private static boolean isAnswer(SheetRow line, String answer) {
    return line.text("answer").filter(answer::equals).isPresent();
  }

  /** How many findings an audit has. */
  static int findings(SheetRow audit, Worksheets worksheets) {
    return (int)
        worksheets.sheet(AUDITS).current("findings").stream()
            .filter(finding -> finding.references("audit").contains(audit.id()))
            .count();
  }

  /** What came in between the review before and this one. */
  static ComputedValue period(SheetRow review, Worksheets worksheets) {
    Optional<LocalDate> day = review.day("day");
    if (day.isEmpty()) {
      return new ComputedValue.Absent();
    }
    LocalDate from =
        worksheets.sheet(AUDITS).current("reviews").stream()
            .flatMap(other -> other.day("day").stream())
            .filter(other -> other.isBefore(day.get()))
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.MIN);
    Predicate<SheetRow> within =
        row -> row.day("day").filter(d -> d.isAfter(from) && !d.isAfter(day.get())).isPresent();
    long audits = worksheets.sheet(AUDITS).current(ROWS).stream().filter(within).count();
    long feedback = worksheets.sheet("feedback").current(ROWS).stream().filter(within).count();
    long values =
        worksheets.sheet("indicators").current(ROWS).stream()
            .flatMap(row -> row.lines("values").stream())
            .filter(within)
            .count();
    return ComputedValue.of("counts", audits, feedback, values);
  }
}
