package kistartklar.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import kistartklar.ui.testing.SamplePdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of which the maker cannot be told was made by nobody known. */
@Tag("pure")
class PdfCheckTest {

  static Stream<Throwable> faults() {
    return Stream.of(
        new IOException("cut off"),
        new IllegalStateException("broken"),
        new NoClassDefFoundError("org/bouncycastle/Left"),
        new ExceptionInInitializerError("left out"),
        new StackOverflowError(),
        new OutOfMemoryError("Java heap space"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void isNobodyWhateverBreaks(Throwable fault) {
    assertThat(
            PdfCheck.creator(() -> {
              switch (fault) {
                case Error error -> throw error;
                case RuntimeException broken -> throw broken;
                default -> throw new IOException(fault);
              }
            }))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "%PDF-1.7\n", "kein PDF"})
  void isNobodyOfWhatIsNoPdf(String file) {
    assertThat(PdfCheck.creator(file.getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
  }

  /** OpenPDF needs a library for protected files that is left out. */
  @ParameterizedTest
  @CsvSource({"'',128", "'',256", "geheim,256"})
  void isNobodyOfAProtectedFile(String password, int bits) throws IOException {
    byte[] file = SamplePdf.of(1);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(file)) {
      document.getDocumentInformation().setCreator("KI-Startklar");
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy("owner", password, new AccessPermission());
      policy.setEncryptionKeyLength(bits);
      policy.setPreferAES(true);
      document.protect(policy);
      document.save(out);
    }
    assertThat(PdfCheck.creator(out.toByteArray())).isEmpty();
  }

  /** So deep that reading it as it stands would leave the stack. */
  @Test
  void isNobodyOfNestingWithoutEnd() {
    String deep =
        "%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\n2 0 obj\n<</Creator"
            + "[".repeat(200_000)
            + "\nendobj\ntrailer\n<</Root 1 0 R/Info 2 0 R>>\nstartxref\n0\n%%EOF\n";
    assertThat(PdfCheck.creator(deep.getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
  }
}
