package kistartklar.domain.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.evidence.CriterionEvidence.Level;
import kistartklar.domain.figures.Figures;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.worksheet.Field;
import kistartklar.domain.worksheet.FieldType;
import kistartklar.domain.worksheet.RowFilter;
import kistartklar.domain.worksheet.RowIndex;
import kistartklar.domain.worksheet.RowPlace;
import kistartklar.domain.worksheet.SheetCheck;
import kistartklar.domain.worksheet.SheetCheck.CheckRule;
import kistartklar.domain.worksheet.SheetContent;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.SheetTable;
import kistartklar.domain.worksheet.Worksheet;
import kistartklar.domain.worksheet.WorksheetCatalogue;

/** Runs the checks of the worksheets. One without a row, or that is not needed, has no findings. */
public final class Checks {

  private final WorksheetCatalogue catalogue;
  private final Assessment assessment;
  private final Evidence evidence;
  private final RowIndex rows;
  private final LocalDate today;
  private final Inspections inspections;

  public Checks(
      WorksheetCatalogue catalogue,
      Assessment assessment,
      Figures figures,
      Evidence evidence,
      LocalDate today) {
    this.catalogue = catalogue;
    this.assessment = assessment;
    this.evidence = evidence;
    this.today = today;
    rows = new RowIndex(assessment.worksheets());
    inspections = new Inspections(assessment, figures, rows, today, catalogue.law());
  }

  /** What the checks of all worksheets find. */
  public List<CheckFinding> all() {
    return catalogue.worksheets().stream().flatMap(sheet -> of(sheet).stream()).toList();
  }

  /** What the checks of one worksheet find, in the order of the checks and then of the rows. */
  public List<CheckFinding> of(Worksheet sheet) {
    SheetContent content = assessment.worksheets().sheet(sheet.id());
    if (content.tables().isEmpty() || content.notNeeded().isPresent()) {
      return List.of();
    }
    List<CheckFinding> found = new ArrayList<>();
    for (SheetCheck check : sheet.checks()) {
      run(sheet, content, check.rule())
          .map(row -> new CheckFinding(sheet.id(), check, row))
          .forEach(found::add);
    }
    return found;
  }

  private Stream<Optional<RowPlace>> run(Worksheet sheet, SheetContent content, CheckRule rule) {
    return switch (rule) {
      case SheetCheck.Missing r ->
          rows(sheet, content, r.table(), r.where(), row -> lacks(sheet, r, row));
      case SheetCheck.FewerThan r ->
          whole(Evidence.filtered(content, r.table(), r.where()).size() < r.count());
      case SheetCheck.OlderThan r ->
          rows(sheet, content, r.table(), r.where(), row -> isOlder(r, row));
      case SheetCheck.SheetOlderThan(int days) ->
          whole(content.asOf().filter(day -> isOlder(day, days)).isPresent());
      case SheetCheck.Unwanted r ->
          rows(sheet, content, r.table(), r.where(), new RowFilter(r.field(), r.values())::accepts);
      case SheetCheck.BrokenReference(String table) ->
          rows(sheet, content, table, Optional.empty(), row -> isBroken(sheet, table, row));
      case SheetCheck.AnswerWithoutEvidence(QuestionId question, int criterion) ->
          whole(isYes(question) && !isMet(question, criterion));
      case SheetCheck.Unreferenced r -> unreferenced(content, r);
      case SheetCheck.Inspected(String table, SheetCheck.Inspection by) ->
          switch (by) {
            case FEWER_THAN_TWO_COMPARED ->
                whole(isYes(new QuestionId(12)) && !isMet(new QuestionId(12), 0));
            case TOO_MANY_GOALS -> whole(GoalProofs.areTooMany(content));
            case FEW_PROCESSES_COUNTED ->
                whole(ProcessChecks.areFew(content, assessment.worksheets().settings()));
            case NOBODY_ASKED -> whole(ProcessChecks.wasNobodyAsked(content));
            default ->
                rows(sheet, content, table, Optional.empty(), row -> inspections.finds(by, row));
          };
    };
  }

  private static Stream<Optional<RowPlace>> whole(boolean found) {
    return found ? Stream.of(Optional.empty()) : Stream.empty();
  }

  private static Stream<Optional<RowPlace>> rows(
      Worksheet sheet,
      SheetContent content,
      String table,
      Optional<RowFilter> where,
      Predicate<SheetRow> found) {
    return Evidence.filtered(content, table, where).stream()
        .filter(found)
        .map(row -> Optional.of(new RowPlace(sheet.id(), table, row.id())));
  }

  /** Rows of a worksheet that is not part of the guide are not looked for. */
  private Stream<Optional<RowPlace>> unreferenced(
      SheetContent content, SheetCheck.Unreferenced rule) {
    FieldType.RowTarget each = rule.each();
    if (catalogue.table(each).isEmpty()) {
      return Stream.empty();
    }
    Set<UUID> referenced = new HashSet<>();
    content.current(rule.table()).forEach(row -> referenced.addAll(row.references(rule.by())));
    SheetContent others = assessment.worksheets().sheet(each.sheet());
    return Evidence.filtered(others, each.table(), rule.where()).stream()
        .filter(row -> !referenced.contains(row.id()))
        .map(row -> Optional.of(new RowPlace(each.sheet(), each.table(), row.id())));
  }

  private static boolean lacks(Worksheet sheet, SheetCheck.Missing rule, SheetRow row) {
    if (rule.unless().filter(filter -> filter.accepts(row)).isPresent()) {
      return false;
    }
    SheetTable table = sheet.table(rule.table()).orElseThrow();
    if (rule.lines().isEmpty()) {
      return !Completeness.isFilled(table.field(rule.field()).orElseThrow(), row);
    }
    Field lines = table.field(rule.lines().get()).orElseThrow();
    Field field = ((FieldType.Lines) lines.type()).field(rule.field()).orElseThrow();
    return row.lines(lines.id()).stream().anyMatch(line -> !Completeness.isFilled(field, line));
  }

  private boolean isOlder(SheetCheck.OlderThan rule, SheetRow row) {
    return rule.unless().filter(row::has).isEmpty()
        && row.day(rule.field()).filter(day -> isOlder(day, rule.days())).isPresent();
  }

  private boolean isOlder(LocalDate day, int days) {
    return day.isBefore(today.minusDays(days));
  }

  /** References to worksheets that are not part of the guide lead nowhere for now. */
  private boolean isBroken(Worksheet sheet, String table, SheetRow row) {
    return sheet.table(table).orElseThrow().fields().stream()
        .anyMatch(field ->
            field.type() instanceof FieldType.Lines lines
                ? row.lines(field.id()).stream()
                    .anyMatch(line -> lines.fields().stream().anyMatch(f -> isBroken(f, line)))
                : isBroken(field, row));
  }

  private boolean isBroken(Field field, SheetRow row) {
    return switch (field.type()) {
      case FieldType.Reference(FieldType.RowTarget to) -> isBroken(to, field, row);
      case FieldType.References(FieldType.RowTarget to) -> isBroken(to, field, row);
      default -> false;
    };
  }

  private boolean isBroken(FieldType.RowTarget to, Field field, SheetRow row) {
    return catalogue.table(to).isPresent()
        && row.references(field.id()).stream().anyMatch(id -> rows.row(id).isEmpty());
  }

  private boolean isYes(QuestionId question) {
    return assessment.answer(question).equals(Optional.of(Answer.YES));
  }

  private boolean isMet(QuestionId question, int criterion) {
    return evidence.of(question).stream()
        .anyMatch(found -> found.rule().criterion() == criterion && found.level() == Level.MET);
  }
}
