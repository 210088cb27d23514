package kistartklar.store;

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

/** What the fuzzer starts from and what it ever found, tried at every build without the fuzzer. */
@Tag("pure")
class FuzzFindingsTest {

  private static final Path INPUTS =
      Path.of("src/test/resources/kistartklar/store/ReaderFuzzInputs/reads");

  static List<Path> inputs() throws IOException {
    try (Stream<Path> files = Files.list(INPUTS)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void areAnsweredWithAMessageOrTheDocument(Path input) throws Exception {
    new ReaderFuzz().reads(Files.readAllBytes(input));
  }

  @Test
  void holdTheSeeds() throws Exception {
    assertThat(inputs()).hasSizeGreaterThanOrEqualTo(4);
  }
}
