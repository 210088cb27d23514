package kistartklar.domain.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import kistartklar.domain.evidence.CheckFinding;
import kistartklar.domain.evidence.SheetReview;
import kistartklar.domain.figures.Figures;
import kistartklar.domain.figures.PaybackFigures;
import kistartklar.domain.figures.UseCaseFigures;
import kistartklar.domain.figures.VendorFigures;
import kistartklar.domain.worksheet.Field;
import kistartklar.domain.worksheet.FieldType;
import kistartklar.domain.worksheet.ProfilePart;
import kistartklar.domain.worksheet.RowIndex;
import kistartklar.domain.worksheet.RowPlace;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.SheetTable;
import kistartklar.domain.worksheet.Worksheet;
import kistartklar.domain.worksheet.Worksheets;

/**
 * One use case.
 *
 * @param rank among all that are rated; empty if it is not
 * @param ranked how many are
 * @param calculation its costs and benefits, if there are any
 * @param vendors its tools, compared, if there is a comparison
 * @param chosen the tool that was chosen
 * @param indicators by which its success is measured
 * @param findings what the checks say of it and of the rows that belong to it
 * @param entries what all worksheets say of it, in their order
 * @param gaps what is still missing, the next thing to do first
 * @param measures keys of the measures that its rows are linked to, each once
 */
public record UseCaseProfile(
    SheetRow useCase,
    OptionalInt rank,
    int ranked,
    Optional<PaybackFigures> calculation,
    Optional<VendorFigures> vendors,
    Optional<SheetRow> chosen,
    List<SheetRow> indicators,
    List<CheckFinding> findings,
    List<ProfileEntry> entries,
    List<ProfileGap> gaps,
    List<String> measures) {

  private static final String ROWS = "rows";
  private static final List<String> DECIDED = List.of("decided", "pilot", "operation", "extended");

  public UseCaseProfile {
    indicators = List.copyOf(indicators);
    findings = List.copyOf(findings);
    entries = List.copyOf(entries);
    gaps = List.copyOf(gaps);
    measures = List.copyOf(measures);
  }

  /** The use cases that have a profile in the report: those that were decided. */
  public static List<SheetRow> decided(Worksheets worksheets) {
    return worksheets.sheet(UseCaseFigures.SHEET).current(UseCaseFigures.ROWS).stream()
        .filter(row -> row.text("status").filter(DECIDED::contains).isPresent())
        .toList();
  }

  /** Where a use case stands. */
  public static RowPlace place(SheetRow useCase) {
    return new RowPlace(UseCaseFigures.SHEET, UseCaseFigures.ROWS, useCase.id());
  }

  /** Puts together what is said of a use case. */
  public static UseCaseProfile of(SheetRow useCase, SheetReview review) {
    UUID id = useCase.id();
    Figures figures = review.figures();
    Worksheets worksheets = review.worksheets();
    Integer rank = figures.ranks().get(id);
    List<SheetRow> calculations = belonging(worksheets, "costsAndBenefits", id);
    List<SheetRow> tools = belonging(worksheets, VendorFigures.SHEET, id);
    List<CheckFinding> findings =
        review.findings().stream().filter(finding -> isAbout(finding, id, worksheets)).toList();
    List<ProfileEntry> entries = new ArrayList<>();
    List<String> measures = new ArrayList<>();
    for (Worksheet sheet : review.catalogue().worksheets()) {
      for (SheetTable table : sheet.tables()) {
        for (SheetRow row : rowsOf(worksheets, sheet, table, id)) {
          entries.addAll(entries(sheet, table, row));
          measures.addAll(row.texts(RowIndex.MEASURES));
        }
      }
    }
    return new UseCaseProfile(
        useCase,
        rank == null ? OptionalInt.empty() : OptionalInt.of(rank),
        figures.ranks().size(),
        calculations.stream().findFirst().map(figures::payback),
        Optional.ofNullable(figures.comparisons().get(id)),
        tools.stream()
            .filter(tool -> tool.text("status").filter("chosen"::equals).isPresent())
            .findFirst(),
        belonging(worksheets, "indicators", id),
        findings,
        entries,
        new GapFinder(review, useCase, findings).gaps(),
        measures.stream().distinct().toList());
  }

  private static List<ProfileEntry> entries(Worksheet sheet, SheetTable table, SheetRow row) {
    RowPlace place = new RowPlace(sheet.id(), table.id(), row.id());
    return table.profile().stream()
        .filter(part -> part.where().isEmpty() || part.where().get().accepts(row))
        .map(part -> new ProfileEntry(place, table, row, part))
        .toList();
  }

  /** What stands under one of the questions. */
  public List<ProfileEntry> entries(ProfilePart.Question question) {
    return entries.stream().filter(entry -> entry.part().question() == question).toList();
  }

  /** The rows of a table that a use case has; of the use cases, itself. */
  static List<SheetRow> rowsOf(
      Worksheets worksheets, Worksheet sheet, SheetTable table, UUID useCase) {
    List<SheetRow> rows = worksheets.sheet(sheet.id()).current(table.id());
    if (sheet.id().equals(UseCaseFigures.SHEET) && table.id().equals(UseCaseFigures.ROWS)) {
      return rows.stream().filter(row -> row.id().equals(useCase)).toList();
    }
    List<Field> fields = table.fields().stream().filter(UseCaseProfile::isToUseCases).toList();
    return rows.stream()
        .filter(
            row -> fields.stream().anyMatch(field -> row.references(field.id()).contains(useCase)))
        .toList();
  }

  private static boolean isToUseCases(Field field) {
    return switch (field.type()) {
      case FieldType.Reference(FieldType.RowTarget to) -> to.sheet().equals(UseCaseFigures.SHEET);
      case FieldType.References(FieldType.RowTarget to) -> to.sheet().equals(UseCaseFigures.SHEET);
      default -> false;
    };
  }

  private static List<SheetRow> belonging(Worksheets worksheets, String sheet, UUID useCase) {
    return worksheets.sheet(sheet).current(ROWS).stream()
        .filter(row -> row.references("useCase").contains(useCase))
        .toList();
  }

  private static boolean isAbout(CheckFinding finding, UUID useCase, Worksheets worksheets) {
    Optional<RowPlace> place = finding.row();
    return place.filter(row -> row.row().equals(useCase)).isPresent()
        || place
            .flatMap(worksheets::row)
            .filter(row ->
                row.values().keySet().stream()
                    .anyMatch(field -> row.references(field).contains(useCase)))
            .isPresent();
  }
}
