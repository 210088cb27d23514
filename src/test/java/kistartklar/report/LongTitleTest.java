package kistartklar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.UUID;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.OwnMeasure;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
class LongTitleTest {

  private static int pages(String title) throws IOException {
    Assessment document =
        Samples.example().withOwnMeasure(OwnMeasure.empty(new UUID(1, 1)).withTitle(title));
    return Samples.writer()
        .write(
            new ReportRequest(document, Form.SHARE, LocalDate.of(2026, 11, 22), new byte[0]),
            OutputStream.nullOutputStream());
  }

  /** On each page that a measure goes on over its title stands again. */
  @Test
  void twiceTheTitleTakesTwiceThePages() throws IOException {
    int before = pages("Kurz");
    int once = pages("Ein langer Titel. ".repeat(600)) - before;
    int twice = pages("Ein langer Titel. ".repeat(1_200)) - before;
    assertThat(once).isBetween(1, 12);
    assertThat(twice).isLessThanOrEqualTo(2 * once + 1);
  }
}
