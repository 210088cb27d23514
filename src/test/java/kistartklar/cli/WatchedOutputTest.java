package kistartklar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A full disk is a loss, a reader that has seen enough is none. */
@Tag("pure")
class WatchedOutputTest {

  @ParameterizedTest
  @CsvSource({
    "No space left on device,true",
    "Broken pipe,false",
    "The pipe is closed,false",
    ",true"
  })
  void tellsLossFromLeaving(String reason, boolean expected) {
    WatchedOutput watched =
        new WatchedOutput(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException(reason);
              }
            });
    try (PrintStream out = new PrintStream(watched, true, StandardCharsets.UTF_8)) {
      out.println("x");
    }
    assertThat(watched.lost()).isEqualTo(expected);
  }
}
