package kistartklar.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.Question;
import kistartklar.domain.guide.Section;
import kistartklar.domain.worksheet.Calculation;
import kistartklar.domain.worksheet.CellRules;
import kistartklar.domain.worksheet.CellValue;
import kistartklar.domain.worksheet.ComputedColumn;
import kistartklar.domain.worksheet.EvidenceRule;
import kistartklar.domain.worksheet.Field;
import kistartklar.domain.worksheet.FieldType;
import kistartklar.domain.worksheet.RowFilter;
import kistartklar.domain.worksheet.RowIndex;
import kistartklar.domain.worksheet.SheetCheck;
import kistartklar.domain.worksheet.SheetTable;
import kistartklar.domain.worksheet.Worksheet;
import kistartklar.domain.worksheet.WorksheetCatalogue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the definitions of the worksheets name is there, and nothing is named twice. */
@Tag("pure")
class WorksheetContentTest {

  private static final WorksheetCatalogue CATALOGUE = WorksheetReader.read();
  private static final Guide GUIDE = GuideReader.read();

  /** A table with the worksheet that it belongs to. */
  record Placed(Worksheet sheet, SheetTable table) {
    @Override
    public String toString() {
      return sheet.id() + "." + table.id();
    }
  }

  static Stream<Worksheet> worksheets() {
    return CATALOGUE.worksheets().stream();
  }

  static Stream<Placed> tables() {
    return worksheets()
        .flatMap(sheet -> sheet.tables().stream().map(table -> new Placed(sheet, table)));
  }

  @ParameterizedTest
  @MethodSource("worksheets")
  void sectionsQuestionsAndCriteriaAreThoseOfTheGuide(Worksheet sheet) {
    assertThat(GUIDE.phases().stream().flatMap(phase -> phase.sections().stream()))
        .extracting(Section::id)
        .containsAll(sheet.sections());
    Set<String> seen = new HashSet<>();
    for (EvidenceRule rule : sheet.evidence()) {
      assertThat(sheet.questions()).contains(rule.question());
      assertThat(criteria(rule.question().number())).isGreaterThan(rule.criterion());
      assertThat(seen.add(rule.question() + "." + rule.criterion())).isTrue();
    }
    for (SheetCheck check : sheet.checks()) {
      assertThat(seen.add(check.id())).as(check.id()).isTrue();
      check.question().ifPresent(question -> assertThat(sheet.questions()).contains(question));
      if (check.rule() instanceof SheetCheck.AnswerWithoutEvidence rule) {
        assertThat(sheet.evidence())
            .anyMatch(evidence ->
                evidence.question().equals(rule.answered())
                    && evidence.criterion() == rule.criterion());
      }
    }
  }

  private static int criteria(int question) {
    return GUIDE.questions().stream()
        .filter(some -> some.number() == question)
        .map(Question::criteria)
        .findFirst()
        .orElseThrow()
        .size();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void idsAreUniqueAndColumnsExist(Placed placed) {
    SheetTable table = placed.table();
    List<String> ids = new ArrayList<>(table.fields().stream().map(Field::id).toList());
    ids.addAll(table.computed().stream().map(ComputedColumn::id).toList());
    assertThat(ids).doesNotHaveDuplicates().doesNotContain("id", "note", "archived");
    assertThat(ids).containsAll(table.columns()).containsAll(table.reportColumns());
    assertThat(table.columns()).contains(table.title());
    assertThat(table.field(table.title()).orElseThrow().required()).isTrue();
    table.columns().forEach(column -> assertThat(isLines(table, column)).isFalse());
    table.reportColumns().forEach(column -> assertThat(isLines(table, column)).isFalse());
    table
        .profile()
        .forEach(part -> {
          assertThat(ids).containsAll(part.columns());
          assertFilter(placed.sheet(), table.id(), part.where());
        });
  }

  private static boolean isLines(SheetTable table, String column) {
    return table.field(column).map(Field::type).orElse(null) instanceof FieldType.Lines;
  }

  @ParameterizedTest
  @MethodSource("tables")
  void fieldsKeepToTheirForm(Placed placed) {
    for (Field field : placed.table().fields()) {
      switch (field.type()) {
        case FieldType.OneOf(List<FieldType.Option> options) ->
            assertThat(options).extracting(FieldType.Option::id).doesNotHaveDuplicates();
        case FieldType.Reference(FieldType.RowTarget to) -> assertLeadsSomewhere(to);
        case FieldType.References(FieldType.RowTarget to) -> assertLeadsSomewhere(to);
        case FieldType.Quantity q -> assertThat(q.min()).isLessThan(q.max());
        case FieldType.Lines lines -> assertLines(lines);
        case FieldType.Measures() -> assertThat(field.id()).isEqualTo(RowIndex.MEASURES);
        default -> assertThat(field.label()).isNotBlank();
      }
    }
  }

  /** A worksheet that is not there yet is not offered; one that is there has what is named. */
  private static void assertLeadsSomewhere(FieldType.RowTarget to) {
    if (CATALOGUE.find(to.sheet()).isPresent()) {
      SheetTable table = CATALOGUE.table(to).orElseThrow();
      to.lines().ifPresent(lines -> assertThat(isLines(table, lines)).isTrue());
    }
  }

  private static void assertLines(FieldType.Lines lines) {
    assertThat(lines.fields()).extracting(Field::id).doesNotHaveDuplicates().doesNotContain("id");
    for (Field field : lines.fields()) {
      assertThat(field.type()).isNotInstanceOf(FieldType.Lines.class);
    }
    assertStarters(lines.fields(), lines.starters());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void rowsToBeginWithCanStandInTheirFields(Placed placed) {
    SheetTable table = placed.table();
    assertStarters(table.fields(), table.starters());
    assertThat(table.starters()).allMatch(starter -> starter.containsKey(table.title()));
    assertThat(table.starters()).doesNotHaveDuplicates();
  }

  private static void assertStarters(List<Field> fields, List<Map<String, String>> starters) {
    for (Map<String, String> starter : starters) {
      starter.forEach((id, value) -> {
        FieldType type = Field.in(fields, id).orElseThrow().type();
        CellValue cell =
            type instanceof FieldType.Quantity
                ? CellValue.of(new BigDecimal(value))
                : CellValue.of(value);
        assertThat(CellRules.fault(type, cell)).isEmpty();
      });
    }
  }

  @Test
  void everyComputedColumnHasTheWordsOfItsCases() {
    Set<Calculation> used = EnumSet.noneOf(Calculation.class);
    tables()
        .flatMap(placed -> placed.table().computed().stream())
        .forEach(column -> {
          used.add(column.calculation());
          assertThat(column.words().keySet())
              .as(column.id())
              .isEqualTo(column.calculation().cases());
        });
    assertThat(used).isEqualTo(EnumSet.allOf(Calculation.class));
  }

  @ParameterizedTest
  @MethodSource("worksheets")
  void rulesNameFieldsThatAreThere(Worksheet sheet) {
    for (EvidenceRule evidence : sheet.evidence()) {
      switch (evidence.rule()) {
        case EvidenceRule.Rows r -> {
          assertFields(sheet, r.table(), r.needs());
          assertFilter(sheet, r.table(), r.where());
        }
        case EvidenceRule.Fresh r -> assertField(sheet, r.table(), r.lines(), r.field());
        case EvidenceRule.EachHas r -> {
          assertFields(sheet, r.table(), r.needs());
          assertFields(sheet, r.table(), List.of(r.by()));
          assertFilter(CATALOGUE.find(r.each().sheet()).orElseThrow(), r.each().table(), r.where());
        }
        case EvidenceRule.Proven r -> assertThat(sheet.table(r.table())).isPresent();
      }
    }
    for (SheetCheck check : sheet.checks()) {
      switch (check.rule()) {
        case SheetCheck.Missing r -> {
          assertField(sheet, r.table(), r.lines(), r.field());
          assertFilter(sheet, r.table(), r.where());
          assertFilter(sheet, r.table(), r.unless());
        }
        case SheetCheck.FewerThan r -> assertFilter(sheet, r.table(), r.where());
        case SheetCheck.OlderThan r -> {
          assertField(sheet, r.table(), Optional.empty(), r.field());
          assertFields(sheet, r.table(), r.unless().stream().toList());
          assertFilter(sheet, r.table(), r.where());
        }
        case SheetCheck.Unwanted r -> {
          assertFilter(sheet, r.table(), r.where());
          assertFilter(sheet, r.table(), Optional.of(new RowFilter(r.field(), r.values())));
        }
        case SheetCheck.BrokenReference r -> assertThat(sheet.table(r.table())).isPresent();
        case SheetCheck.Unreferenced r -> {
          assertField(sheet, r.table(), Optional.empty(), r.by());
          assertFilter(CATALOGUE.find(r.each().sheet()).orElseThrow(), r.each().table(), r.where());
        }
        case SheetCheck.SheetOlderThan r -> assertThat(r.days()).isPositive();
        case SheetCheck.AnswerWithoutEvidence r ->
            assertThat(check.question()).contains(r.answered());
        case SheetCheck.Inspected r -> assertThat(sheet.table(r.table())).isPresent();
      }
    }
  }

  private static void assertFields(Worksheet sheet, String table, List<String> fields) {
    fields.forEach(field -> assertField(sheet, table, Optional.empty(), field));
  }

  private static void assertField(
      Worksheet sheet, String table, Optional<String> lines, String field) {
    SheetTable definition = sheet.table(table).orElseThrow();
    Optional<Field> found =
        lines.isEmpty()
            ? definition.field(field)
            : ((FieldType.Lines) definition.field(lines.get()).orElseThrow().type()).field(field);
    assertThat(found).as(field).isPresent();
  }

  private static void assertFilter(Worksheet sheet, String table, Optional<RowFilter> where) {
    SheetTable definition = sheet.table(table).orElseThrow();
    where.ifPresent(filter -> {
      FieldType type = definition.field(filter.field()).orElseThrow().type();
      filter
          .values()
          .forEach(value -> assertThat(CellRules.fault(type, CellValue.of(value))).isEmpty());
    });
  }
}
