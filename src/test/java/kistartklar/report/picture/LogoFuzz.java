package kistartklar.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.Duration;
import kistartklar.report.Cost;
import kistartklar.report.pdf.Pixels;
import kistartklar.text.Messages;
import org.junit.jupiter.api.Tag;

/**
 * Files that call themselves pictures. With the variable JAZZER_FUZZ=1 a fuzzer looks for new ones
 * for a minute; without it, those found before and the seeds are tried again.
 */
@Tag("pure")
class LogoFuzz {

  private static final Messages GERMAN = Messages.german();

  @FuzzTest(maxDuration = "60s")
  @DictionaryEntries({
    "<svg xmlns='http://www.w3.org/2000/svg'",
    " transform='scale(99999)'",
    " width='1e9'",
    " height='1e-9'",
    " viewBox='0 0 1e-9 1'",
    " stroke-dasharray='1e-9'",
    " stroke-width='1e9'",
    " stroke='red'",
    " fill='url(#p)'",
    " filter='url(#f)'",
    " mask='url(#m)'",
    " clip-path='url(#c)'",
    " style='",
    "<use href='#s'/>",
    "<feGaussianBlur stdDeviation='1e9'/>",
    "<feTurbulence numOctaves='1e9'/>",
    "<![CDATA[",
    "<!ENTITY a '",
    "&a;",
    "IHDR",
    "PLTE",
    "tRNS",
    "IDAT"
  })
  void reads(byte[] file) {
    Cost.isAtMost(
        600,
        Duration.ofSeconds(20),
        () -> {
          LogoPicture.vectors(file);
          switch (LogoPicture.read(file)) {
            case LogoPicture.Read(var type, Pixels pixels, float natural) ->
                assertThat(pixels.rgb()).hasSize(3 * pixels.width() * pixels.height());
            case LogoPicture.Refused(var reason) -> assertThat(GERMAN.get(reason)).isNotBlank();
          }
        });
  }
}
