package kistartklar.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import kistartklar.chart.source.SheetCharts;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.evidence.SheetReview;
import kistartklar.domain.profile.ProfileEntry;
import kistartklar.domain.profile.UseCaseProfile;
import kistartklar.domain.worksheet.Calculation;
import kistartklar.domain.worksheet.FieldType;
import kistartklar.domain.worksheet.ProfilePart;
import kistartklar.domain.worksheet.RowPlace;
import kistartklar.domain.worksheet.SheetContent;
import kistartklar.domain.worksheet.SheetTable;
import kistartklar.domain.worksheet.Worksheet;
import kistartklar.domain.worksheet.WorksheetCatalogue;
import kistartklar.text.Messages;
import kistartklar.text.words.ColumnWords;
import kistartklar.text.words.ProfileWords;

/**
 * What pages about worksheets draw on.
 *
 * @param selection the worksheets that the reader may see
 * @param names whether the reader may see who did something
 */
record SheetContext(
    SheetReview review,
    ProfileWords words,
    SheetCharts charts,
    Wording wording,
    Design design,
    SheetSelection selection,
    boolean names) {

  static SheetContext of(
      WorksheetCatalogue catalogue,
      Assessment assessment,
      LocalDate today,
      Messages messages,
      Wording wording,
      Design design,
      SheetSelection selection,
      boolean names) {
    SheetReview review = SheetReview.of(catalogue, assessment, today);
    ProfileWords words = ProfileWords.of(messages, review);
    SheetCharts charts = new SheetCharts(words.columns(), review.worksheets());
    return new SheetContext(review, words, charts, wording, design, selection, names);
  }

  ColumnWords columns() {
    return words.columns();
  }

  ChartFigure figures() {
    return new ChartFigure(design);
  }

  SheetContent content(Worksheet sheet) {
    return review.worksheets().sheet(sheet.id());
  }

  /** Whether anything was entered, or the worksheet is not needed. */
  boolean isFilled(Worksheet sheet) {
    SheetContent content = content(sheet);
    return content.notNeeded().isPresent()
        || sheet.tables().stream().anyMatch(table -> !content.rows(table.id()).isEmpty());
  }

  boolean mayShow(RowPlace row) {
    return selection.includes(row.sheet())
        && (names
            || review
                .catalogue()
                .find(row.sheet())
                .flatMap(sheet -> sheet.table(row.table()))
                .filter(table -> mayShow(table, table.title()))
                .isPresent());
  }

  /** Whether a column may be shown to the reader. */
  boolean mayShow(SheetTable table, String column) {
    return names
        || (table.field(column).filter(field -> field.type() instanceof FieldType.Person).isEmpty()
            && table
                .computed(column)
                .filter(computed -> computed.calculation() == Calculation.PLAN_PEOPLE)
                .isEmpty());
  }

  /** An entry without what the reader may not see. */
  ProfileEntry shown(ProfileEntry entry) {
    List<String> columns =
        entry.part().columns().stream().filter(column -> mayShow(entry.table(), column)).toList();
    return new ProfileEntry(
        entry.place(),
        entry.table(),
        entry.row(),
        new ProfilePart(entry.part().question(), entry.part().where(), columns));
  }

  /** The profiles of the use cases that were decided, first ranks first. */
  List<UseCaseProfile> profiles() {
    return UseCaseProfile.decided(review.worksheets()).stream()
        .map(row -> UseCaseProfile.of(row, review))
        .sorted(Comparator.comparingInt(profile -> profile.rank().orElse(Integer.MAX_VALUE)))
        .toList();
  }
}
