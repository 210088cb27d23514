package kistartklar.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.worksheet.FieldType;
import kistartklar.domain.worksheet.Worksheet;
import kistartklar.domain.worksheet.WorksheetCatalogue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The worksheets are read completely, and a mistake in their files is refused by name and place.
 */
@Tag("pure")
class WorksheetReaderTest {

  @Test
  void readsTheWorksheetsInOrder() {
    WorksheetCatalogue catalogue = WorksheetReader.read();
    assertThat(catalogue.worksheets())
        .extracting(Worksheet::id)
        .containsExactly(
            "goals",
            "processes",
            "useCases",
            "dataAndIt",
            "training",
            "vendors",
            "costsAndBenefits",
            "risks",
            "privacy",
            "safeguards",
            "aiAct",
            "integration",
            "pilots",
            "indicators",
            "feedback",
            "auditAndStrategy");
    Worksheet useCases = catalogue.find("useCases").orElseThrow();
    assertThat(useCases.title()).isEqualTo("Anwendungsfälle");
    assertThat(useCases.questions()).contains(new QuestionId(9));
    assertThat(useCases.table("rows").orElseThrow().field("value").orElseThrow().type())
        .isInstanceOf(FieldType.Points.class);
    assertThat(catalogue.ofSection("cost-benefit"))
        .extracting(Worksheet::id)
        .containsExactly("costsAndBenefits");
    assertThat(catalogue.find("other")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "worksheets.json           | \"vendors\" | \"useCases\" | worksheet twice: useCases",
        "worksheets.json           | \"vendors\" | \"none\"     | worksheets/none.json: missing",
        "worksheets.json           | \"vendors\" | 1            | worksheets.json",
        "worksheets/useCases.json  | \"purpose\" | \"porpoise\" | purpose",
        "worksheets/useCases.json  | {\"max\": 120} | {\"most\": 120} | 'max'",
        "worksheets/useCases.json  | {\"text\": {\"max\": 120}} | {\"txt\": {}} | unknown kind \"txt\"",
        "worksheets/useCases.json  | {\"text\": {\"max\": 120}} | {} | an object with one property",
        "worksheets/useCases.json  | {\"text\": {\"max\": 120}} | 1  | an object with one property",
        "worksheets/useCases.json  | {\"text\": {\"max\": 120}} | {\"date\": {}, \"money\": {}} | more than one",
        "worksheets/useCases.json  | \"FEASIBILITY\" | \"BEAUTY\" | BEAUTY",
      })
  void refuses(String file, String old, String replacement, String expected) {
    GuideFiles files = name -> name.equals(file) ? changed(name, old, replacement) : original(name);
    assertThatThrownBy(() -> new WorksheetReader(files).catalogue())
        .isInstanceOf(RuntimeException.class)
        .hasMessageContaining(expected);
  }

  private static Optional<InputStream> original(String name) throws IOException {
    return GuideFiles.ofProgram().open(name);
  }

  private static Optional<InputStream> changed(String name, String old, String replacement)
      throws IOException {
    try (InputStream in = original(name).orElseThrow()) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(text).contains(old);
      int at = text.indexOf(old);
      String other = text.substring(0, at) + replacement + text.substring(at + old.length());
      return Optional.of(new ByteArrayInputStream(other.getBytes(StandardCharsets.UTF_8)));
    }
  }
}
