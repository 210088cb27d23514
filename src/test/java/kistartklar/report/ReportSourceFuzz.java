package kistartklar.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.Duration;
import kistartklar.text.Messages;
import org.junit.jupiter.api.Tag;

/**
 * Files that call themselves PDF. With the variable JAZZER_FUZZ=1 a fuzzer looks for new ones for a
 * minute; without it, those found before and the seeds are tried again.
 */
@Tag("pure")
class ReportSourceFuzz {

  private static final Messages GERMAN = Messages.german();
  private static final int MOST = 100_000;

  @FuzzTest(maxDuration = "60s")
  @DictionaryEntries({
    "%PDF-1.7\\x0A",
    " 0 obj<<",
    ">>endobj\\x0A",
    "stream\\x0A",
    "\\x0Aendstream",
    "startxref\\x0A",
    "trailer<</Root 1 0 R>>",
    "/Type/ObjStm/N 1/First 4",
    "/Type/XRef/W[1 2 1]/Size 9/Index[0 9]",
    "/Prev 15",
    "/XRefStm 15",
    "/Filter/FlateDecode",
    "/Filter[/ASCII85Decode/LZWDecode]",
    "/DecodeParms<</Predictor 12/Columns 4>>",
    "/EmbeddedFiles",
    "/Names[",
    "/Kids[1 0 R]",
    "/Encrypt 9 0 R",
    "/Length 8 0 R",
    "999999999"
  })
  void reads(byte[] pdf) {
    Cost.isAtMost(
        400,
        Duration.ofSeconds(20),
        () -> {
          switch (ReportSource.of(pdf, MOST)) {
            case ReportSource.Found(byte[] document) ->
                assertThat(document).hasSizeLessThanOrEqualTo(MOST);
            case ReportSource.Refused(var reason) -> assertThat(GERMAN.get(reason)).isNotBlank();
          }
        });
  }
}
