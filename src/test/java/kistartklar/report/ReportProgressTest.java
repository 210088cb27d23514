package kistartklar.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How far a report is, and that it can be stopped. */
@Tag("pure")
class ReportProgressTest {

  private static void write(ReportProgress progress) throws Exception {
    Samples.writer()
        .write(
            new ReportRequest(Samples.example(), Form.SHARE, Samples.TODAY, new byte[0]),
            OutputStream.nullOutputStream(),
            progress);
  }

  @Test
  void risesToOne() throws Exception {
    var seen = new ArrayList<Double>();
    write(
        new ReportProgress() {
          @Override
          public void done(double share) {
            seen.add(share);
          }
        });
    assertThat(seen).isSorted().hasSizeGreaterThan(10).endsWith(1.0);
    assertThatThrownBy(() ->
            write(
                new ReportProgress() {
                  @Override
                  public boolean cancelled() {
                    return seen.size() > 3;
                  }
                }))
        .isInstanceOf(CancellationException.class);
  }
}
