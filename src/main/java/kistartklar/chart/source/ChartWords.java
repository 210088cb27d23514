package kistartklar.chart.source;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import kistartklar.domain.worksheet.ComputedColumn;
import kistartklar.domain.worksheet.Field;
import kistartklar.domain.worksheet.SheetTable;
import kistartklar.text.GermanFormat;
import kistartklar.text.Messages;
import kistartklar.text.words.ColumnWords;

/** Words of one table's charts. */
record ChartWords(ColumnWords columns, SheetTable table) {

  private static final MathContext SHOWN = new MathContext(10, RoundingMode.HALF_UP);

  static ChartWords of(ColumnWords columns, String sheet, String table) {
    return new ChartWords(
        columns,
        columns.words().catalogue().find(sheet).flatMap(found -> found.table(table)).orElseThrow());
  }

  Messages messages() {
    return columns.words().messages();
  }

  String get(String key, Object... arguments) {
    return messages().get(key, arguments);
  }

  String label(String column) {
    return ColumnWords.heading(table, column);
  }

  Field field(String id) {
    return table.field(id).orElseThrow();
  }

  ComputedColumn computed(String id) {
    return table.computed(id).orElseThrow();
  }

  /** A value of an axis, which may carry the traces of binary fractions. */
  static BigDecimal exact(double value) {
    return new BigDecimal(value).round(SHOWN);
  }

  static String number(double value) {
    return GermanFormat.number(exact(value));
  }
}
