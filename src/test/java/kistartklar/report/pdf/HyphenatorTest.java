package kistartklar.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
class HyphenatorTest {

  @Test
  void remembersNoMoreWordsThanALongReportHas() throws IOException {
    Hyphenator hyphenator =
        new Hyphenator(
            new ByteArrayInputStream("\\patterns{\na1b\n}".getBytes(StandardCharsets.UTF_8)));
    for (int i = 0; i < 3 * Hyphenator.MOST_KNOWN; i++) {
      assertThat(hyphenator.breaks("wortabend" + i)).containsExactly(5);
      assertThat(hyphenator.known()).isLessThanOrEqualTo(Hyphenator.MOST_KNOWN);
    }
  }
}
