package kistartklar.domain.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.evidence.CriterionEvidence.Level;
import kistartklar.domain.figures.Figures;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.worksheet.EvidenceRule;
import kistartklar.domain.worksheet.RowFilter;
import kistartklar.domain.worksheet.RowPlace;
import kistartklar.domain.worksheet.SheetContent;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.SheetTable;
import kistartklar.domain.worksheet.Worksheet;
import kistartklar.domain.worksheet.WorksheetCatalogue;
import kistartklar.domain.worksheet.Worksheets;

/** What all worksheets say of all criteria. Worksheets without a row say nothing. */
public final class Evidence {

  private final WorksheetCatalogue catalogue;
  private final Worksheets worksheets;
  private final LocalDate today;
  private final Proofs proofs;
  private final List<CriterionEvidence> all = new ArrayList<>();

  public Evidence(
      WorksheetCatalogue catalogue, Assessment assessment, Figures figures, LocalDate today) {
    this.catalogue = catalogue;
    worksheets = assessment.worksheets();
    this.today = today;
    proofs = new Proofs(assessment, figures, today);
    for (Worksheet sheet : catalogue.worksheets()) {
      SheetContent content = worksheets.sheet(sheet.id());
      if (!content.tables().isEmpty() && content.notNeeded().isEmpty()) {
        sheet.evidence().forEach(rule -> all.add(evidence(sheet, content, rule)));
      }
    }
  }

  /** All of it, in the order of the worksheets. */
  public List<CriterionEvidence> all() {
    return List.copyOf(all);
  }

  /** What is said of the criteria of a question; of some, nothing. */
  public List<CriterionEvidence> of(QuestionId question) {
    return all.stream().filter(found -> found.rule().question().equals(question)).toList();
  }

  /** Whether every criterion of a question is met. */
  public boolean isMet(QuestionId question, int criteria) {
    return of(question).stream().filter(found -> found.level() == Level.MET).count() == criteria;
  }

  private CriterionEvidence evidence(Worksheet sheet, SheetContent content, EvidenceRule rule) {
    return switch (rule.rule()) {
      case EvidenceRule.Rows r ->
          placed(sheet, rule, r.table(), rows(table(sheet, r.table()), content, r));
      case EvidenceRule.Fresh r -> placed(sheet, rule, r.table(), fresh(content, r));
      case EvidenceRule.EachHas r -> eachHas(sheet, content, rule, r);
      case EvidenceRule.Proven r -> placed(sheet, rule, r.table(), proofs.of(r.by(), content));
    };
  }

  private static SheetTable table(Worksheet sheet, String table) {
    return sheet.table(table).orElseThrow();
  }

  private static CriterionEvidence placed(
      Worksheet sheet, EvidenceRule rule, String table, Finding found) {
    Optional<RowPlace> row =
        found
            .flawed()
            .filter(_ -> found.level() != Level.MET)
            .map(flawed -> new RowPlace(sheet.id(), table, flawed.id()));
    return new CriterionEvidence(
        sheet.id(), rule, found.level(), found.have(), found.needed(), row);
  }

  static List<SheetRow> filtered(SheetContent content, String table, Optional<RowFilter> where) {
    return content.current(table).stream()
        .filter(row -> where.isEmpty() || where.get().accepts(row))
        .toList();
  }

  private static Finding rows(SheetTable table, SheetContent content, EvidenceRule.Rows rule) {
    List<SheetRow> rows = filtered(content, table.id(), rule.where());
    Finding found =
        rule.all()
            ? Finding.all(rows, rule.atLeast(), row -> complete(table, row, rule.needs()))
            : Finding.enough(rows, rule.atLeast(), row -> complete(table, row, rule.needs()));
    return found.onlyIf(!rule.dated() || content.asOf().isPresent());
  }

  private static boolean complete(SheetTable table, SheetRow row, List<String> needs) {
    return Completeness.isComplete(table, row, needs);
  }

  private Finding fresh(SheetContent content, EvidenceRule.Fresh rule) {
    LocalDate oldest = today.minusMonths(rule.months());
    Comparator<SheetRow> byDay = Comparator.comparing(row -> newest(row, rule).orElse(oldest));
    Optional<SheetRow> newest =
        content.current(rule.table()).stream()
            .filter(row -> newest(row, rule).isPresent())
            .max(byDay);
    return Finding.enough(
        newest.stream().toList(), 1, row -> !newest(row, rule).orElse(oldest).isBefore(oldest));
  }

  private static Optional<LocalDate> newest(SheetRow row, EvidenceRule.Fresh rule) {
    Collection<SheetRow> holders = rule.lines().map(row::lines).orElse(List.of(row));
    return holders.stream()
        .flatMap(holder -> holder.day(rule.field()).stream())
        .max(Comparator.naturalOrder());
  }

  private CriterionEvidence eachHas(
      Worksheet sheet, SheetContent content, EvidenceRule rule, EvidenceRule.EachHas each) {
    SheetTable table = table(sheet, each.table());
    Set<UUID> covered = new HashSet<>();
    for (SheetRow row : content.current(each.table())) {
      if (complete(table, row, each.needs())) {
        covered.addAll(row.references(each.by()));
      }
    }
    List<SheetRow> rows =
        catalogue.find(each.each().sheet()).isEmpty()
            ? List.of()
            : filtered(worksheets.sheet(each.each().sheet()), each.each().table(), each.where());
    Finding found = Finding.all(rows, 1, row -> covered.contains(row.id()));
    Level level = found.have() == 0 ? Level.MISSING : found.level();
    Optional<RowPlace> row =
        found
            .flawed()
            .map(flawed -> new RowPlace(each.each().sheet(), each.each().table(), flawed.id()));
    return new CriterionEvidence(sheet.id(), rule, level, found.have(), found.needed(), row);
  }
}
