package kistartklar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kistartklar.domain.assessment.Assessment;
import kistartklar.report.pdf.Flow;
import kistartklar.report.pdf.PageFill;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No paper is wasted, and none looks as if something were missing. */
@Tag("pure")
class FilledPagesTest {

  private static final int FEW_LINES = 4;

  static Stream<Arguments> documents() {
    return PaperSamples.all().entrySet().stream()
        .flatMap(document ->
            Stream.of(Form.values())
                .map(form -> Arguments.of(document.getKey(), form, document.getValue())));
  }

  private static Flow laidOut(Assessment assessment, Form form) {
    return Samples.writer()
        .compose(
            new ReportRequest(assessment, form, Samples.TODAY, new byte[9]), ReportProgress.NONE)
        .flow();
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("documents")
  void noPageButTheLastIsMoreThanHalfEmpty(String name, Form form, Assessment assessment) {
    List<Float> empty = PageFill.empty(laidOut(assessment, form));
    assertThat(empty.subList(0, empty.size() - 1)).allMatch(share -> share <= 0.5f);
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("documents")
  void noPageHasAFewStrayLinesOnly(String name, Form form, Assessment assessment) {
    assertThat(PageFill.lines(laidOut(assessment, form))).allMatch(lines -> lines > FEW_LINES);
  }
}
