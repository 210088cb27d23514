package kistartklar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import kistartklar.build.Slow;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports are archival and accessible, whatever is written in them. */
@Tag("pure")
class ConformanceTest {

  static Stream<Arguments> plain() {
    return Stream.of(
        Arguments.of("example", Samples.example()),
        Arguments.of("empty", Samples.empty()),
        Arguments.of("all Ja", Samples.all(Answer.YES)),
        Arguments.of("all Nein", Samples.all(Answer.NO)),
        Arguments.of("notes that span pages", Samples.longNotes()),
        Arguments.of("long names", Samples.longNames()),
        Arguments.of("earlier assessments", Samples.withPredecessors()),
        Arguments.of("everything", Samples.everything()));
  }

  static LongStream someSeeds() {
    return LongStream.range(0, 8);
  }

  static LongStream manySeeds() {
    return LongStream.range(8, 80);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("plain")
  void fullReportConforms(String name, Assessment assessment) throws Exception {
    byte[] report = Samples.report(assessment, Form.FULL);
    assertThat(Conformance.failures(report, "3a")).isEmpty();
    assertThat(Conformance.failures(report, "ua1")).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("plain")
  void sharedReportConforms(String name, Assessment assessment) throws Exception {
    byte[] report = Samples.report(assessment, Form.SHARE);
    assertThat(Conformance.failures(report, "2a")).isEmpty();
    assertThat(Conformance.failures(report, "ua1")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("someSeeds")
  void hostileReportConforms(long seed) throws Exception {
    fullReportConforms("hostile", Samples.hostile(seed));
  }

  @ParameterizedTest
  @MethodSource("manySeeds")
  @Slow
  void manyHostileReportsConform(long seed) throws Exception {
    fullReportConforms("hostile", Samples.hostile(seed));
  }
}
