package kistartklar.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("pure")
class PastedTableTest {

  @Test
  void partsCellsByTabs() {
    assertThat(PastedTable.row(List.of("a", "", "c d").stream())).isEqualTo("a\t\tc d");
    assertThat(PastedTable.row(List.of("a\tb\r\n\u0085c\u2028d\u000be", "f").stream()))
        .isEqualTo("a b c d e\tf");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "=1+1          | '=1+1",
        "+49 30 1      | '+49 30 1",
        "-5            | '-5",
        "@Personal     | '@Personal",
        "\"Abc\" GmbH   | \"\"\"Abc\"\" GmbH\"",
        "\"=1+1        | \"\"\"=1+1\"",
        "\"            | \"\"\"\"",
        "Die \"Abc\" AG | Die \"Abc\" AG",
        "„Abc“ GmbH    | „Abc“ GmbH",
        "a=b           | a=b",
      })
  void guardsTheBeginningOfACell(String cell, String pasted) {
    assertThat(PastedTable.row(List.of("x", cell, "y").stream())).isEqualTo("x\t" + pasted + "\ty");
  }
}
