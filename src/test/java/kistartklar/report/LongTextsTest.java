package kistartklar.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.UUID;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.report.pdf.TooLongException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A document may hold texts of 1 MB; its report is made all the same, or refused in words. */
@Tag("pure")
class LongTextsTest {

  private static final Assessment EXAMPLE = Samples.example();

  private static int pages(Assessment document) {
    return assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> write(document), "time grows faster than the text");
  }

  private static int write(Assessment document) throws IOException {
    return new ReportWriter(
            Samples.GUIDE, Samples.GERMAN, "1.0.0", Samples.WORKSHEETS, Samples.FONTS)
        .write(
            new ReportRequest(document, Form.FULL, Samples.TODAY, new byte[9]),
            OutputStream.nullOutputStream());
  }

  @Test
  void aNameOfAMegabyteStandsShortenedOnItsPages() {
    String name = "Gewöhnliche Wörter ".repeat(52_000);
    int pages = pages(EXAMPLE.withCompany(EXAMPLE.company().withName(name)));
    assertThat(pages).isLessThanOrEqualTo(pages(EXAMPLE) + 1);
  }

  @Test
  void whatWouldBeTooLongIsRefused() {
    OwnMeasure endless = OwnMeasure.empty(new UUID(1, 1)).withSteps("a\n".repeat(400_000));
    assertThatThrownBy(() -> write(EXAMPLE.withOwnMeasure(endless)))
        .isInstanceOf(TooLongException.class);
  }
}
