package kistartklar.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("pure")
class ReportSourceTest {

  private static final int MOST = 1000;
  private static final byte[] REPORT = Samples.report(Samples.example(), Form.FULL);

  private static String found(byte[] pdf) {
    return switch (ReportSource.of(pdf, MOST)) {
      case ReportSource.Found(byte[] document) -> new String(document, StandardCharsets.UTF_8);
      case ReportSource.Refused(var reason) -> reason.key();
    };
  }

  @FunctionalInterface
  private interface Change {
    void apply(PDDocument document) throws IOException;
  }

  private static byte[] changed(byte[] pdf, Change change) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      change.apply(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static byte[] withFiles(Map<String, byte[]> files) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      Map<String, PDComplexFileSpecification> names = new LinkedHashMap<>();
      for (var file : files.entrySet()) {
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(file.getKey());
        specification.setFileUnicode(file.getKey());
        PDEmbeddedFile embedded =
            new PDEmbeddedFile(
                document, new java.io.ByteArrayInputStream(file.getValue()), COSName.FLATE_DECODE);
        specification.setEmbeddedFile(embedded);
        names.put(file.getKey(), specification);
      }
      PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
      tree.setNames(names);
      PDDocumentNameDictionary root = new PDDocumentNameDictionary(document.getDocumentCatalog());
      root.setEmbeddedFiles(tree);
      document.getDocumentCatalog().setNames(root);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  @Test
  void fullReportBringsItsDocument() {
    assertThat(found(REPORT))
        .isEqualTo(
            "{\"format\":\"ki-startklar/assessment\",\"id\":\"" + Samples.example().id() + "\"}");
  }

  @Test
  void reportSavedByAnotherProgramStillBringsIt() throws IOException {
    assertThat(found(changed(REPORT, document -> {}))).startsWith("{\"format\"");
  }

  @Test
  void reportToShareBringsNothing() {
    assertThat(found(Samples.report(Samples.example(), Form.SHARE)))
        .isEqualTo("report.source.absent");
  }

  @Test
  void otherBytesAreNoPdf() {
    assertThat(found(new byte[0])).isEqualTo("report.source.notPdf");
    assertThat(found("{}".getBytes(StandardCharsets.UTF_8))).isEqualTo("report.source.notPdf");
    assertThat(found(new byte[5000])).isEqualTo("report.source.notPdf");
  }

  @Test
  void onlyTheMarkOfAPdfIsDamaged() {
    assertThat(found("%PDF-1.7\n".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("report.source.damaged");
  }

  private static byte[] protectedReport(String userPassword, int bits, boolean aes)
      throws IOException {
    return changed(
        REPORT,
        document -> {
          StandardProtectionPolicy policy =
              new StandardProtectionPolicy("owner", userPassword, new AccessPermission());
          policy.setEncryptionKeyLength(bits);
          policy.setPreferAES(aes);
          document.protect(policy);
        });
  }

  @ParameterizedTest
  @CsvSource({"40, false", "128, false", "128, true", "256, true"})
  void protectedPdfIsNamedSo(int bits, boolean aes) throws IOException {
    assertThat(found(protectedReport("geheim", bits, aes))).isEqualTo("report.source.encrypted");
  }

  /** Protected against changes only, as companies do with what they hand out. */
  @ParameterizedTest
  @CsvSource({"40, false", "128, false", "128, true", "256, true"})
  void reportThatOpensWithoutAPasswordIsRead(int bits, boolean aes) throws IOException {
    byte[] plain = ((ReportSource.Found) ReportSource.of(REPORT, 100_000)).document();
    ReportSource found = ReportSource.of(protectedReport("", bits, aes), 100_000);
    assertThat(found).isInstanceOf(ReportSource.Found.class);
    assertThat(new String(((ReportSource.Found) found).document(), StandardCharsets.UTF_8).strip())
        .isEqualTo(new String(plain, StandardCharsets.UTF_8).strip());
  }

  @Test
  void truncatedReportIsDamagedWhereverItEnds() {
    for (int length = 20; length < REPORT.length - 50; length += 997) {
      assertThat(found(Arrays.copyOf(REPORT, length))).startsWith("report.source.");
    }
  }

  @Test
  void attachmentOverTheLimitIsNotTaken() throws IOException {
    assertThat(found(withFiles(Map.of("a.kicheck", new byte[MOST])))).hasSize(MOST);
    assertThat(found(withFiles(Map.of("a.kicheck", new byte[MOST + 1]))))
        .isEqualTo("report.source.tooBig");
  }

  @Test
  void attachmentThatUnpacksWithoutEndIsNotTaken() throws IOException {
    assertThat(found(withFiles(Map.of("a.kicheck", new byte[200 * 1024 * 1024]))))
        .isEqualTo("report.source.tooBig");
  }

  @Test
  void otherAttachmentsAreNotMistakenForADocument() throws IOException {
    byte[] text = "x".getBytes(StandardCharsets.UTF_8);
    assertThat(found(withFiles(Map.of("rechnung.xml", text)))).isEqualTo("report.source.absent");
    assertThat(found(withFiles(Map.of("rechnung.xml", text, "Firma.KICHECK", new byte[] {'y'}))))
        .isEqualTo("y");
  }

  @Test
  void twoDocumentsAreTooMany() throws IOException {
    assertThat(found(withFiles(Map.of("a.kicheck", new byte[1], "b.kicheck", new byte[2]))))
        .isEqualTo("report.source.several");
  }

  @Test
  void ofTwoTheOneCountsThatTheReportWasMadeFrom() throws IOException {
    byte[] pdf =
        changed(
            REPORT,
            document -> {
              COSArray names = new COSArray();
              var tree = document.getDocumentCatalog().getNames().getEmbeddedFiles();
              names.addAll((COSArray) tree.getCOSObject().getDictionaryObject(COSName.NAMES));
              PDComplexFileSpecification other = new PDComplexFileSpecification();
              other.setFileUnicode("z.kicheck");
              other.setEmbeddedFile(
                  new PDEmbeddedFile(document, new java.io.ByteArrayInputStream(new byte[3])));
              names.add(new org.apache.pdfbox.cos.COSString("z.kicheck"));
              names.add(other.getCOSObject());
              tree.getCOSObject().setItem(COSName.NAMES, names);
            });
    assertThat(found(pdf)).startsWith("{\"format\"");
  }

  @Test
  void treeThatBitesItsTailComesToAnEnd() throws IOException {
    byte[] pdf =
        changed(
            Samples.report(Samples.empty(), Form.SHARE),
            document -> {
              COSDictionary names = new COSDictionary();
              COSDictionary tree = new COSDictionary();
              COSArray kids = new COSArray();
              kids.add(tree);
              kids.add(tree);
              tree.setItem(COSName.KIDS, kids);
              names.setItem(COSName.getPDFName("EmbeddedFiles"), tree);
              document.getDocumentCatalog().getCOSObject().setItem(COSName.NAMES, names);
            });
    assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> assertThat(found(pdf)).isEqualTo("report.source.absent"));
  }

  @Test
  void garbledReportsNeverThrow() {
    Random random = new Random(7);
    assertTimeoutPreemptively(
        Duration.ofSeconds(120),
        () -> {
          for (int i = 0; i < 400; i++) {
            byte[] pdf = REPORT.clone();
            for (int n = 1 + random.nextInt(30); n > 0; n--) {
              // Mostly near the end, where the tables stand.
              int at =
                  random.nextBoolean()
                      ? random.nextInt(pdf.length)
                      : pdf.length - 1 - random.nextInt(400);
              pdf[at] = (byte) random.nextInt(256);
            }
            assertThat(ReportSource.of(pdf, MOST)).isNotNull();
          }
        });
  }
}
