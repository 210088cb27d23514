package kistartklar.text.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import kistartklar.text.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When something was, in words. */
@Tag("pure")
class WhenWordsTest {

  private static final WhenWords WORDS =
      new WhenWords(Messages.german(), ZoneId.of("Europe/Berlin"));

  @ParameterizedTest
  @CsvSource({
    // Midnight in Berlin is 23:00 in the winter's universal time.
    "2026-12-01T17:15:00Z, heute 18:15",
    "2026-11-30T23:00:00Z, heute 00:00",
    "2026-11-30T22:59:59Z, gestern 23:59",
    "2026-11-29T23:00:00Z, gestern 00:00",
    "2026-11-29T22:59:59Z, am 29.11.2026",
    "2025-12-01T12:00:00Z, am 01.12.2025",
    "2026-12-02T12:00:00Z, am 02.12.2026"
  })
  void saysTheHourTodayAndYesterdayAndTheDayBefore(Instant at, String words) {
    assertThat(WORDS.of(at, Instant.parse("2026-12-01T20:00:00Z"))).isEqualTo(words);
  }
}
