package kistartklar.text.words;

import java.math.BigDecimal;
import kistartklar.domain.worksheet.CellFault;
import kistartklar.domain.worksheet.Field;
import kistartklar.domain.worksheet.FieldType;
import kistartklar.text.GermanFormat;
import kistartklar.text.Messages;

/** Says what is wrong with a value of a worksheet, and what is expected. */
public record CellFaultWords(Messages messages) {

  public String words(CellFault fault) {
    return switch (fault) {
      case CellFault.WrongType(FieldType expected) ->
          messages.get(isNumber(expected) ? "sheet.fault.number" : "sheet.fault.value");
      case CellFault.TooLong(int most) -> messages.get("sheet.fault.long", most);
      case CellFault.OutOfRange(BigDecimal min, BigDecimal max) ->
          messages.get("sheet.fault.range", GermanFormat.number(min), GermanFormat.number(max));
      case CellFault.TooManyDecimals(int most) -> messages.get("sheet.fault.decimals", most);
      case CellFault.NoSuchDay ignored -> messages.get("sheet.fault.day");
      case CellFault.TooManyLines(int most) -> messages.get("sheet.fault.lines", most);
      case CellFault.InLine(int line, Field field, CellFault inner) ->
          messages.get("sheet.fault.inLine", line, field.label(), words(inner));
      case CellFault.UnknownChoice ignored -> messages.get("sheet.fault.value");
      case CellFault.NoReference ignored -> messages.get("sheet.fault.value");
    };
  }

  private static boolean isNumber(FieldType type) {
    return switch (type) {
      case FieldType.Quantity ignored -> true;
      case FieldType.Money ignored -> true;
      case FieldType.Percent ignored -> true;
      case FieldType.Points ignored -> true;
      default -> false;
    };
  }
}
