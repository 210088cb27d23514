package kistartklar.domain.worksheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kistartklar.domain.scoring.Score;

/** A value in a row, as a document holds it. */
public sealed interface CellValue {

  /** A text, a day, a person, a choice, yes or no, or a reference. */
  record Text(String text) implements CellValue {}

  /** A number. Trailing zeros do not count: 1.50 equals 1.5. */
  record Amount(BigDecimal number) implements CellValue {
    public Amount {
      BigDecimal stripped = number.stripTrailingZeros();
      number = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
  }

  /** Several choices, references or measures; never empty. */
  record Texts(List<String> texts) implements CellValue {
    public Texts {
      texts = List.copyOf(texts);
      if (texts.isEmpty()) {
        throw new IllegalArgumentException("no texts");
      }
    }
  }

  /** Rows within the row; never empty. */
  record Lines(List<SheetRow> lines) implements CellValue {
    public Lines {
      lines = List.copyOf(lines);
      if (lines.isEmpty()) {
        throw new IllegalArgumentException("no lines");
      }
    }
  }

  String YES = "yes";
  String NO = "no";

  static CellValue of(String text) {
    return new Text(text);
  }

  static CellValue of(BigDecimal number) {
    return new Amount(number);
  }

  static CellValue of(LocalDate day) {
    return new Text(day.toString());
  }

  static CellValue of(boolean yes) {
    return new Text(yes ? YES : NO);
  }

  static CellValue of(Score score) {
    return new Amount(BigDecimal.valueOf(score.points()));
  }

  static CellValue of(UUID row) {
    return new Text(row.toString());
  }

  static CellValue of(Collection<UUID> rows) {
    return new Texts(rows.stream().map(UUID::toString).toList());
  }
}
