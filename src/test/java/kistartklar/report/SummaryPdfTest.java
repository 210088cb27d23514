package kistartklar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The page for the management as a file of its own. */
@Tag("pure")
class SummaryPdfTest {

  private record Summary(byte[] pdf, int pages) {}

  private static Summary summary(Assessment assessment, Form form) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] document = "Anlage".getBytes(StandardCharsets.UTF_8);
    int pages =
        Samples.writer()
            .writeSummary(new ReportRequest(assessment, form, Samples.TODAY, document), out);
    return new Summary(out.toByteArray(), pages);
  }

  static Stream<Arguments> documents() {
    return Stream.of(
        Arguments.of("example", Samples.example()),
        Arguments.of("empty", Samples.empty()),
        Arguments.of("all Ja", Samples.all(Answer.YES)),
        Arguments.of("long names", Samples.longNames()),
        Arguments.of("everything", Samples.everything()),
        Arguments.of("hostile", Samples.hostile(3)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void isOnePageThatConforms(String name, Assessment assessment) throws Exception {
    Summary summary = summary(assessment, Form.FULL);
    assertThat(summary.pages()).isOne();
    assertThat(Conformance.failures(summary.pdf(), "2a")).isEmpty();
    assertThat(Conformance.failures(summary.pdf(), "ua1")).isEmpty();
  }

  @Test
  void saysWhatTheFirstPageOfTheReportSays() throws Exception {
    String first = StructureText.all(summary(Samples.example(), Form.FULL).pdf());
    String report = StructureText.all(Samples.report(Samples.example(), Form.FULL));
    assertThat(report.replace("\nLink ", "\nTD ")).startsWith(first);
  }

  @Test
  void asksOthersForNoSignature() throws Exception {
    assertThat(StructureText.all(summary(Samples.example(), Form.FULL).pdf()))
        .contains("Die Geschäftsleitung beschließt");
    assertThat(StructureText.all(summary(Samples.example(), Form.SHARE).pdf()))
        .doesNotContain("Die Geschäftsleitung beschließt");
  }

  @Test
  void carriesNoDocument() throws Exception {
    assertThat(ReportSource.of(summary(Samples.example(), Form.FULL).pdf(), 1_000_000))
        .isInstanceOf(ReportSource.Refused.class);
  }

  @Test
  void sameInputGivesSameBytes() throws Exception {
    assertThat(summary(Samples.example(), Form.FULL).pdf())
        .isEqualTo(summary(Samples.example(), Form.FULL).pdf());
  }
}
