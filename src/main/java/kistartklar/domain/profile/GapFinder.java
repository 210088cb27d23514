package kistartklar.domain.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kistartklar.domain.evidence.CheckFinding;
import kistartklar.domain.evidence.Completeness;
import kistartklar.domain.evidence.SheetReview;
import kistartklar.domain.figures.UseCaseFigures;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.worksheet.EvidenceRule;
import kistartklar.domain.worksheet.Field;
import kistartklar.domain.worksheet.FieldType;
import kistartklar.domain.worksheet.RowFilter;
import kistartklar.domain.worksheet.RowPlace;
import kistartklar.domain.worksheet.SheetCheck;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.SheetTable;
import kistartklar.domain.worksheet.Worksheet;

/**
 * Finds what a profile lacks, in the order of the worksheets: a row where the use case has come as
 * far as the worksheet is needed, and what its rows lack; of a use case that was given up, nothing.
 */
final class GapFinder {

  private static final List<String> GIVEN_UP = List.of("rejected", "ended");
  private static final List<String> WAY =
      List.of("idea", "rated", "decided", "pilot", "operation", "extended");

  private final SheetReview review;
  private final SheetRow useCase;
  private final List<CheckFinding> findings;
  private final List<ProfileGap> gaps = new ArrayList<>();

  GapFinder(SheetReview review, SheetRow useCase, List<CheckFinding> findings) {
    this.review = review;
    this.useCase = useCase;
    this.findings = findings;
  }

  List<ProfileGap> gaps() {
    String status = useCase.text("status").orElse("idea");
    if (GIVEN_UP.contains(status)) {
      return List.of();
    }
    for (Worksheet sheet : review.catalogue().worksheets()) {
      if (review.worksheets().sheet(sheet.id()).notNeeded().isEmpty()) {
        addOf(sheet);
      }
    }
    return List.copyOf(gaps);
  }

  private boolean isReached(String status) {
    return WAY.indexOf(useCase.text("status").orElse("idea")) >= WAY.indexOf(status);
  }

  private void addOf(Worksheet sheet) {
    for (SheetTable table : sheet.tables()) {
      List<SheetRow> rows = UseCaseProfile.rowsOf(review.worksheets(), sheet, table, useCase.id());
      if (rows.isEmpty() && table.neededFrom().filter(this::isReached).isPresent()) {
        gaps.add(new ProfileGap.NoRow(sheet, table));
      }
      for (SheetRow row : rows) {
        addIncomplete(sheet, table, row);
      }
    }
    findings.stream()
        .filter(finding -> finding.sheet().equals(sheet.id()))
        // That there is no row is said already.
        .filter(finding -> !(finding.check().rule() instanceof SheetCheck.Unreferenced))
        .map(ProfileGap.Noticed::new)
        .forEach(gaps::add);
  }

  private void addIncomplete(Worksheet sheet, SheetTable table, SheetRow row) {
    RowPlace place = new RowPlace(sheet.id(), table.id(), row.id());
    Set<String> needed = new HashSet<>();
    Optional<QuestionId> question = Optional.empty();
    for (EvidenceRule rule : sheet.evidence()) {
      List<String> needs = needs(rule.rule(), table, row);
      if (question.isEmpty() && needs.stream().anyMatch(id -> isEmpty(table, row, id))) {
        question = Optional.of(rule.question());
      }
      needed.addAll(needs);
    }
    List<Field> empty =
        table.fields().stream()
            .filter(field -> field.required() || needed.contains(field.id()))
            .filter(field -> isEmpty(table, row, field.id()))
            .filter(field -> !isNoticed(place, field.id()))
            .toList();
    if (!empty.isEmpty()) {
      gaps.add(
          new ProfileGap.Incomplete(
              place, empty, question.or(() -> sheet.questions().stream().findFirst())));
    }
  }

  private static boolean isEmpty(SheetTable table, SheetRow row, String field) {
    return table.field(field).filter(found -> !Completeness.isFilled(found, row)).isPresent();
  }

  /** What a rule needs of a row of that table, as far as the rule is about the row. */
  private List<String> needs(EvidenceRule.Rule rule, SheetTable table, SheetRow row) {
    return switch (rule) {
      case EvidenceRule.Rows r when r.table().equals(table.id()) && accepts(r.where(), row) ->
          r.needs();
      case EvidenceRule.EachHas r
          when r.table().equals(table.id())
              && isOfUseCases(r.each())
              && accepts(r.where(), useCase) ->
          r.needs();
      case EvidenceRule.Rows _,
          EvidenceRule.EachHas _,
          EvidenceRule.Fresh _,
          EvidenceRule.Proven _ ->
          List.of();
    };
  }

  private static boolean accepts(Optional<RowFilter> where, SheetRow row) {
    return where.isEmpty() || where.get().accepts(row);
  }

  private static boolean isOfUseCases(FieldType.RowTarget target) {
    return target.sheet().equals(UseCaseFigures.SHEET)
        && target.table().equals(UseCaseFigures.ROWS);
  }

  /** Whether a check says already that the field is empty, and says it better. */
  private boolean isNoticed(RowPlace row, String field) {
    return findings.stream()
        .anyMatch(finding ->
            finding.row().equals(Optional.of(row))
                && finding.check().rule() instanceof SheetCheck.Missing missing
                && missing.lines().isEmpty()
                && missing.field().equals(field));
  }
}
