package kistartklar.domain.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A value that cannot stand in a field is told from one that can. */
@Tag("pure")
class CellRulesTest {

  private static final FieldType NUMBER =
      new FieldType.Quantity(Optional.empty(), BigDecimal.ZERO, BigDecimal.valueOf(100), 1);
  private static final FieldType CHOICE =
      new FieldType.OneOf(List.of(new FieldType.Option("a", "A"), new FieldType.Option("b", "B")));
  private static final FieldType.RowTarget TARGET =
      new FieldType.RowTarget("s", "rows", Optional.empty());

  private static Optional<CellFault> fault(FieldType type, String text) {
    return CellRules.fault(type, CellValue.of(text));
  }

  private static Optional<CellFault> faultOfNumber(FieldType type, String number) {
    return CellRules.fault(type, CellValue.of(new BigDecimal(number)));
  }

  @Test
  void textsHaveALength() {
    String longest = "x".repeat(120);
    assertThat(fault(new FieldType.Text(120), longest)).isEmpty();
    assertThat(fault(new FieldType.Text(120), longest + "x")).contains(new CellFault.TooLong(120));
    assertThat(fault(new FieldType.LongText(120), "x".repeat(10_000)))
        .contains(new CellFault.TooLong(120));
    assertThat(fault(new FieldType.Person(), longest)).isEmpty();
    assertThat(fault(new FieldType.Person(), longest + "x")).isPresent();
  }

  @Test
  void numbersHaveARangeAndDecimals() {
    assertThat(faultOfNumber(NUMBER, "0")).isEmpty();
    assertThat(faultOfNumber(NUMBER, "100.0")).isEmpty();
    assertThat(faultOfNumber(NUMBER, "0.10")).isEmpty();
    assertThat(faultOfNumber(NUMBER, "0.11")).contains(new CellFault.TooManyDecimals(1));
    assertThat(faultOfNumber(NUMBER, "100.1"))
        .contains(new CellFault.OutOfRange(BigDecimal.ZERO, BigDecimal.valueOf(100)));
    assertThat(faultOfNumber(NUMBER, "-0.1")).isPresent();
    assertThat(faultOfNumber(new FieldType.Money(), "1000000000")).isEmpty();
    assertThat(faultOfNumber(new FieldType.Money(), "1000000000.01")).isPresent();
    assertThat(faultOfNumber(new FieldType.Money(), "-0.01")).isPresent();
    assertThat(faultOfNumber(new FieldType.Money(), "0.001")).isPresent();
    FieldType percent = new FieldType.Percent(BigDecimal.ZERO, BigDecimal.valueOf(50));
    assertThat(faultOfNumber(percent, "50")).isEmpty();
    assertThat(faultOfNumber(percent, "50.01")).isPresent();
  }

  @Test
  void scoresAreWholeFromOneToFive() {
    FieldType score = new FieldType.Points("low", "middle", "high");
    assertThat(faultOfNumber(score, "1")).isEmpty();
    assertThat(faultOfNumber(score, "5")).isEmpty();
    assertThat(faultOfNumber(score, "6")).isPresent();
    assertThat(faultOfNumber(score, "0")).isPresent();
    assertThat(faultOfNumber(score, "4.5")).isPresent();
  }

  @Test
  void daysAreOfThisAge() {
    FieldType day = new FieldType.Day();
    assertThat(fault(day, "1900-01-01")).isEmpty();
    assertThat(fault(day, "9998-12-31")).isEmpty();
    for (String wrong : List.of("1899-12-31", "9999-01-01", "0001-01-01", "2026-02-31", "morgen")) {
      assertThat(fault(day, wrong)).contains(new CellFault.NoSuchDay(wrong));
    }
  }

  @Test
  void choicesReferencesAndMeasuresAreKnown() {
    UUID id = UUID.randomUUID();
    assertThat(fault(new FieldType.YesNo(), "yes")).isEmpty();
    assertThat(fault(new FieldType.YesNo(), "ja")).isPresent();
    assertThat(fault(CHOICE, "b")).isEmpty();
    assertThat(fault(CHOICE, "c")).contains(new CellFault.UnknownChoice("c"));
    assertThat(fault(new FieldType.Reference(TARGET), id.toString())).isEmpty();
    assertThat(fault(new FieldType.Reference(TARGET), "x"))
        .contains(new CellFault.NoReference("x"));
    CellValue measures = new CellValue.Texts(List.of("q05", id.toString()));
    assertThat(CellRules.fault(new FieldType.Measures(), measures)).isEmpty();
    assertThat(
            CellRules.fault(new FieldType.Measures(), new CellValue.Texts(List.of("q05", "q30"))))
        .contains(new CellFault.NoReference("q30"));
    assertThat(
            CellRules.fault(
                new FieldType.SomeOf(List.of(new FieldType.Option("a", "A"))),
                new CellValue.Texts(List.of("a", "b"))))
        .contains(new CellFault.UnknownChoice("b"));
    assertThat(
            CellRules.fault(
                new FieldType.References(TARGET), new CellValue.Texts(List.of(id + "0"))))
        .isPresent();
  }

  @Test
  void faultsOfLinesNameLineAndField() {
    Field number = new Field("n", "N", false, Optional.empty(), NUMBER);
    FieldType lines = new FieldType.Lines("one", "many", List.of(number), List.of());
    SheetRow good = SheetRow.empty(UUID.randomUUID()).with("n", CellValue.of(BigDecimal.TEN));
    SheetRow bad = good.with("n", CellValue.of("ten"));
    assertThat(CellRules.fault(lines, new CellValue.Lines(List.of(good)))).isEmpty();
    assertThat(CellRules.fault(lines, new CellValue.Lines(List.of(good, bad))))
        .contains(new CellFault.InLine(2, number, new CellFault.WrongType(NUMBER)));
    assertThat(CellRules.fault(lines, new CellValue.Lines(Collections.nCopies(200, good))))
        .isEmpty();
    assertThat(CellRules.fault(lines, new CellValue.Lines(Collections.nCopies(201, good))))
        .contains(new CellFault.TooManyLines(200));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void anotherKindOfValueIsRefused(int kind) {
    SheetRow row = SheetRow.empty(UUID.randomUUID());
    List<CellValue> values =
        List.of(
            CellValue.of("2026-11-20"),
            CellValue.of(BigDecimal.ONE),
            new CellValue.Texts(List.of("q05")),
            new CellValue.Lines(List.of(row)));
    List<FieldType> types =
        List.of(
            new FieldType.Day(),
            NUMBER,
            new FieldType.Measures(),
            new FieldType.Lines("one", "many", List.of(), List.of()));
    for (int i = 0; i < types.size(); i++) {
      Optional<CellFault> fault = CellRules.fault(types.get(i), values.get(kind));
      assertThat(fault.isPresent()).isEqualTo(i != kind);
    }
  }
}
