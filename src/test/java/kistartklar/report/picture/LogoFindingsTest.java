package kistartklar.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pictures that a fuzzer starts from and that it ever found, tried at every build without the
 * fuzzer.
 */
@Tag("pure")
class LogoFindingsTest {

  private static final Path INPUTS =
      Path.of("src/test/resources/kistartklar/report/picture/LogoFuzzInputs/reads");

  static List<Path> inputs() throws IOException {
    try (Stream<Path> files = Files.list(INPUTS)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void areAnsweredWithAMessageOrThePicture(Path input) throws Exception {
    new LogoFuzz().reads(Files.readAllBytes(input));
  }

  @Test
  void holdTheSeeds() throws Exception {
    assertThat(inputs()).hasSizeGreaterThanOrEqualTo(9);
  }
}
