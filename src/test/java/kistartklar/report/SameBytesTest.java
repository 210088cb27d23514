package kistartklar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kistartklar.domain.guide.QuestionId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same request gives the same file, whoever asks, where and when. */
@Tag("pure")
class SameBytesTest {

  @Test
  void eightThreadsGiveTheSameBytes() throws Exception {
    byte[] expected = Samples.report(Samples.example(), Form.FULL);
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Future<byte[]>> reports = new ArrayList<>();
      for (int i = 0; i < 32; i++) {
        int seed = i;
        reports.add(
            threads.submit(() ->
                seed % 4 == 0
                    ? Samples.report(Samples.hostile(seed), Form.FULL)
                    : Samples.report(Samples.example(), Form.FULL)));
      }
      for (int i = 0; i < reports.size(); i++) {
        byte[] report = reports.get(i).get();
        assertThat(report)
            .isEqualTo(i % 4 == 0 ? Samples.report(Samples.hostile(i), Form.FULL) : expected);
      }
    }
  }

  @Test
  void timeZoneAndLocaleChangeNothing() {
    byte[] expected = Samples.report(Samples.example(), Form.FULL);
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      for (String id : List.of("Pacific/Kiritimati", "America/Los_Angeles")) {
        for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
          TimeZone.setDefault(TimeZone.getTimeZone(id));
          Locale.setDefault(Locale.forLanguageTag(tag));
          assertThat(Samples.report(Samples.example(), Form.FULL)).as(id + tag).isEqualTo(expected);
        }
      }
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @Test
  void freshFontsChangeNothing() throws Exception {
    var out = new ByteArrayOutputStream();
    new ReportWriter(Samples.GUIDE, Samples.GERMAN, "1.0.0", Samples.WORKSHEETS)
        .write(new ReportRequest(Samples.example(), Form.SHARE, Samples.TODAY, new byte[0]), out);
    assertThat(out.toByteArray()).isEqualTo(Samples.report(Samples.example(), Form.SHARE));
  }

  @Test
  void otherContentGivesOtherBytes() {
    assertThat(Samples.report(Samples.example().withNote(new QuestionId(2), "anders"), Form.FULL))
        .isNotEqualTo(Samples.report(Samples.example(), Form.FULL));
  }

  @Test
  void hiddenNotesLeaveNoTraceInTheSharedForm() {
    assertThat(Samples.report(Samples.example().withNote(new QuestionId(2), "anders"), Form.SHARE))
        .isEqualTo(Samples.report(Samples.example(), Form.SHARE));
  }
}
