package kistartklar.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import kistartklar.domain.assessment.Company;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("pure")
class FileNamesTest {

  private static final Messages GERMAN = Messages.german();

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Beispiel GmbH ~ Beispiel GmbH.kicheck",
        "Müller & Söhne, Köln ~ Müller & Söhne, Köln.kicheck",
        "A/B\\C:D*E?F\"G<H>I|J ~ A-B-C-D-E-F-G-H-I-J.kicheck",
        "A///B ~ A-B.kicheck",
        "Firma e.K. ~ Firma e.K.kicheck",
        "Firma... ~ Firma.kicheck",
        "../../etc/passwd ~ etc-passwd.kicheck",
        ".versteckt ~ versteckt.kicheck",
        "-o ~ o.kicheck",
        "con ~ _con.kicheck",
        "A\u0085B\u000bC\u2028D ~ A B C D.kicheck",
        "NUL.txt ~ _NUL.txt.kicheck",
        "Com1 ~ _Com1.kicheck",
        "LPT² ~ _LPT².kicheck",
        "Conrad ~ Conrad.kicheck",
        "COM10 ~ COM10.kicheck",
      })
  void turnsCompanyNamesIntoFileNames(String company, String name) {
    assertThat(suggest(company)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "...", " . ", "///", "\u0000\u0001", "\u200b\u202e", "\uD800", "?*"})
  void namesAFirmWithoutUsableName(String company) {
    assertThat(suggest(company)).isEqualTo("Ohne Namen.kicheck");
  }

  @Test
  void makesPartsOfFileNamesFromAnyText() {
    assertThat(FileNames.part(" Anna/Maria ")).isEqualTo("Anna-Maria");
    assertThat(FileNames.part("x".repeat(60))).hasSize(40);
    assertThat(FileNames.part(" / ")).isEmpty();
  }

  @Test
  void dropsControlAndDirectionCharactersAndJoinsBlanks() {
    assertThat(suggest("\u0007A\u202eb\tc\r\n  d\u00a0e\u007f")).isEqualTo("Ab c d e.kicheck");
  }

  @Test
  void composesAccentsSoThatMacAndLinuxAgree() {
    assertThat(suggest("Mu\u0308ller")).isEqualTo("M\u00fcller.kicheck");
  }

  @Test
  void cutsLongNamesBetweenCharacters() {
    assertThat(suggest("x".repeat(500))).isEqualTo("x".repeat(112) + ".kicheck");
    assertThat(suggest("x" + "ü".repeat(500))).isEqualTo("x" + "ü".repeat(55) + ".kicheck");
    assertThat(suggest("🙂".repeat(500))).isEqualTo("🙂".repeat(28) + ".kicheck");
    assertThat(suggest("x".repeat(111) + ". y")).isEqualTo("x".repeat(111) + ".kicheck");
    assertThat(suggest("x".repeat(112))).hasSize(120);
  }

  @Test
  void makesNamesThatEveryFileSystemTakes(@TempDir Path folder) throws Exception {
    Random random = new Random(99);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder company = new StringBuilder();
      for (int length = random.nextInt(60); length > 0; length--) {
        company.append((char) (random.nextBoolean() ? random.nextInt(128) : random.nextInt(65536)));
      }
      String name = suggest(company.toString());
      assertThat(name.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(120);
      assertThat(name)
          .endsWith(".kicheck")
          .doesNotContainPattern("[/\\\\:*?\"<>|\\p{Cc}\\p{Cs}]")
          .doesNotStartWith(".")
          .doesNotStartWith(" ")
          .doesNotContainPattern("[. ]\\.kicheck$");
      Files.deleteIfExists(Files.createFile(folder.resolve(name)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "firma, firma.kicheck",
    "firma.kicheck, firma.kicheck",
    "firma.KICHECK, firma.KICHECK",
    "firma.kicheck.kicheck, firma.kicheck",
    "firma.Kicheck.kicheck, firma.Kicheck",
    "firma.2027, firma.2027.kicheck",
    "firma.pdf, firma.pdf.kicheck"
  })
  void aFileHasOneEnding(String typed, String complete) {
    assertThat(FileNames.complete(Path.of("dir", typed), List.of("kicheck"), "kicheck"))
        .isEqualTo(Path.of("dir", complete));
  }

  private static String suggest(String company) {
    return FileNames.suggest(Company.UNKNOWN.withName(company), "kicheck", GERMAN);
  }

  @Test
  @Timeout(20)
  void aNameOfNothingButMarksIsCutInNoTime() {
    assertThat(suggest("e" + "\u0301\u0323".repeat(500_000)))
        .endsWith(".kicheck")
        .hasSizeLessThan(121);
  }
}
