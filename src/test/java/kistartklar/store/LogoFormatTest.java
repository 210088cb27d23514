package kistartklar.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Company;
import kistartklar.domain.assessment.Logo;
import kistartklar.text.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("pure")
class LogoFormatTest {

  private static String document(String logo) {
    return """
    {"format": "ki-startklar/assessment", "formatVersion": 1,
     "id": "7c1f0b9e-52d4-4e8a-9b36-a4d08e6f317c", "company": {"name": "A", "logo": %s}}
    """
        .formatted(logo);
  }

  private static LoadResult read(String document) {
    return DocumentFormat.read(document.getBytes(StandardCharsets.UTF_8));
  }

  private static StoredDocument loaded(byte[] bytes) {
    return switch (DocumentFormat.read(bytes)) {
      case LoadResult.Loaded loaded -> loaded.document();
      default -> throw new AssertionError(new String(bytes, StandardCharsets.UTF_8));
    };
  }

  private static StoredDocument with(Logo logo) {
    return StoredDocument.unsaved(
        Assessment.empty(new UUID(1, 2)).withCompany(Company.UNKNOWN.withLogo(Optional.of(logo))));
  }

  @ParameterizedTest
  @EnumSource(Logo.Type.class)
  void logoSurvivesARoundTrip(Logo.Type type) {
    Logo logo = new Logo(type, new byte[] {0, -1, 127, 10, 13}, "Ein „Rad“");
    byte[] bytes = DocumentFormat.write(with(logo));
    assertThat(loaded(bytes).assessment().company().logo()).contains(logo);
    assertThat(DocumentFormat.write(loaded(bytes))).isEqualTo(bytes);
  }

  @Test
  void largestLogoIsRead() {
    Logo logo = new Logo(Logo.Type.PNG, new byte[Logo.MAX_BYTES], "");
    assertThat(loaded(DocumentFormat.write(with(logo))).assessment().company().logo())
        .contains(logo);
  }

  @Test
  void unknownFieldsOfALogoSurvive() {
    byte[] bytes =
        document("{\"mediaType\": \"image/png\", \"data\": \"AA==\", \"credit\": \"Foto\"}")
            .getBytes(StandardCharsets.UTF_8);
    assertThat(new String(DocumentFormat.write(loaded(bytes)), StandardCharsets.UTF_8))
        .contains("\"credit\" : \"Foto\"".replace(" :", ":"));
  }

  @Test
  void removedLogoIsGone() {
    StoredDocument document =
        loaded(DocumentFormat.write(with(new Logo(Logo.Type.PNG, new byte[3], "x"))));
    Assessment without =
        document
            .assessment()
            .withCompany(document.assessment().company().withLogo(Optional.empty()));
    assertThat(
            new String(
                DocumentFormat.write(document.withAssessment(without)), StandardCharsets.UTF_8))
        .doesNotContain("logo");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "{\"mediaType\": \"image/gif\", \"data\": \"AA==\"} | Bildart",
        "{\"mediaType\": \"image/png\", \"data\": \"nein!\"} | Base64",
        "{\"mediaType\": \"image/png\"} | fehlt",
        "{\"data\": \"AA==\"} | fehlt",
        "{\"mediaType\": 3, \"data\": \"AA==\"} | ein Text",
        "\"AA==\" | geschweiften Klammern",
        "null | geschweiften Klammern",
      })
  void badLogoIsRefusedWithItsPlace(String logo, String words) {
    LoadResult result = read(document(logo));
    assertThat(result).isInstanceOf(LoadResult.Damaged.class);
    if (result instanceof LoadResult.Damaged(var reason)) {
      assertThat(Messages.german().get(reason)).contains("Unternehmen, Logo", words);
    }
  }

  @Test
  void tooLargeLogoIsRefused() {
    byte[] content = new byte[Logo.MAX_BYTES + 1];
    Arrays.fill(content, (byte) 1);
    String data = Base64.getEncoder().encodeToString(content);
    assertThat(read(document("{\"mediaType\": \"image/png\", \"data\": \"" + data + "\"}")))
        .isInstanceOf(LoadResult.Damaged.class);
  }
}
