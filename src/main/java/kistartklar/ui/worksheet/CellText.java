package kistartklar.ui.worksheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.worksheet.CellFault;
import kistartklar.domain.worksheet.CellRules;
import kistartklar.domain.worksheet.CellValue;
import kistartklar.domain.worksheet.FieldType;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.text.GermanFormat;
import kistartklar.text.GermanNumber;
import kistartklar.ui.shared.DocumentField;

/**
 * How a value of a worksheet is typed and read.
 *
 * @param days how days are
 */
record CellText(FieldType type, DocumentField.Form<Optional<LocalDate>> days) {

  /** What a text says. */
  private sealed interface Reading {
    record Nothing() implements Reading {}

    record Of(CellValue value) implements Reading {}

    record Faulty(CellFault fault) implements Reading {}
  }

  DocumentField.Form<Optional<CellValue>> form() {
    return new DocumentField.Form<>(this::write, this::read, type instanceof FieldType.Day);
  }

  private String write(Optional<CellValue> value) {
    return switch (value.orElse(null)) {
      case null -> "";
      case CellValue.Text(String text) -> type instanceof FieldType.Day ? day(text) : text;
      case CellValue.Amount(BigDecimal number) -> GermanFormat.number(number);
      case CellValue.Texts ignored -> "";
      case CellValue.Lines ignored -> "";
    };
  }

  private static String day(String text) {
    return SheetRow.empty(new UUID(0, 0))
        .with("day", CellValue.of(text))
        .day("day")
        .map(GermanFormat::date)
        .orElse(text);
  }

  /** The value; empty if the text cannot stand in such a field. */
  private Optional<Optional<CellValue>> read(String text) {
    return switch (reading(text)) {
      case Reading.Nothing() -> Optional.of(Optional.empty());
      case Reading.Of(CellValue value) -> Optional.of(Optional.of(value));
      case Reading.Faulty ignored -> Optional.empty();
    };
  }

  /** Why a text cannot stand in such a field; empty if it can. */
  Optional<CellFault> fault(String text) {
    return reading(text) instanceof Reading.Faulty(CellFault fault)
        ? Optional.of(fault)
        : Optional.empty();
  }

  private Reading reading(String text) {
    if (text.isBlank()) {
      return new Reading.Nothing();
    }
    Optional<CellValue> value =
        switch (type) {
          case FieldType.Quantity ignored -> number(text);
          case FieldType.Money ignored -> number(text);
          case FieldType.Percent ignored -> number(text);
          case FieldType.Points ignored -> number(text);
          case FieldType.Day ignored ->
              days.read().apply(text).flatMap(day -> day.map(CellValue::of));
          default -> Optional.of(CellValue.of(text));
        };
    CellFault unreadable =
        type instanceof FieldType.Day
            ? new CellFault.NoSuchDay(text)
            : new CellFault.WrongType(type);
    return value
        .<Reading>map(some ->
            CellRules.fault(type, some)
                .<Reading>map(Reading.Faulty::new)
                .orElseGet(() -> new Reading.Of(some)))
        .orElseGet(() -> new Reading.Faulty(unreadable));
  }

  private static Optional<CellValue> number(String text) {
    return GermanNumber.read(text).map(CellValue::of);
  }

  /** The value that a definition names as the first one of a field. */
  static Optional<CellValue> starter(FieldType type, String text) {
    CellValue value =
        switch (type) {
          case FieldType.Quantity ignored -> CellValue.of(new BigDecimal(text));
          case FieldType.Money ignored -> CellValue.of(new BigDecimal(text));
          case FieldType.Percent ignored -> CellValue.of(new BigDecimal(text));
          case FieldType.Points ignored -> CellValue.of(new BigDecimal(text));
          case FieldType.Day ignored -> CellValue.of(LocalDate.parse(text));
          default -> CellValue.of(text);
        };
    return CellRules.fault(type, value).isPresent() ? Optional.empty() : Optional.of(value);
  }
}
