package kistartklar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Question;
import kistartklar.domain.guide.QuestionId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The report as a text that word processors edit. */
@Tag("pure")
class EditableReportTest {

  private static byte[] file(Assessment assessment, Form form) {
    return Samples.writer()
        .editable(new ReportRequest(assessment, form, Samples.TODAY, new byte[0]));
  }

  private static Map<String, String> parts(byte[] file) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  private static Document xml(byte[] file, String part) throws Exception {
    String xml = Objects.requireNonNull(parts(file).get(part), part);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  private static String text(byte[] file) throws Exception {
    return xml(file, "content.xml").getDocumentElement().getTextContent();
  }

  /** Programs tell the type of the file from its first bytes. */
  @Test
  void beginsWithItsType() throws Exception {
    byte[] file = file(Samples.example(), Form.FULL);
    assertThat(parts(file).keySet())
        .containsExactly(
            "mimetype", "content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml");
    assertThat(new String(file, 30, 47, StandardCharsets.US_ASCII))
        .isEqualTo("mimetypeapplication/vnd.oasis.opendocument.text");
  }

  @Test
  void saysWhatTheReportSays() throws Exception {
    Assessment example = Samples.example();
    String text = text(file(example, Form.FULL));
    assertThat(text)
        .contains("Bericht zur KI-Bereitschaft", "Maßnahmenplan", "Rechtliche Hinweise")
        .contains(new Wording(Samples.GERMAN, Samples.GUIDE).headline(example))
        .contains(example.response(new QuestionId(3)).note().strip());
    for (Question question : Samples.GUIDE.questions()) {
      assertThat(text).contains(question.text());
    }
  }

  @Test
  void hasHeadingsTablesAndLinksAsSuch() throws Exception {
    Document content = xml(file(Samples.example(), Form.FULL), "content.xml");
    NodeList headings = content.getElementsByTagName("text:h");
    assertThat(headings.getLength()).isGreaterThan(20);
    assertThat(content.getElementsByTagName("table:table").getLength()).isEqualTo(16);
    assertThat(content.getElementsByTagName("table:table-header-rows").getLength()).isEqualTo(16);
    NodeList links = content.getElementsByTagName("text:a");
    assertThat(links.getLength()).isPositive();
    assertThat(((Element) links.item(0)).getAttribute("xlink:href")).startsWith("https://");
  }

  /** A style that is not there would make a paragraph look like all others. */
  @Test
  void usesStylesThatItHas() throws Exception {
    byte[] file = file(Samples.example(), Form.FULL);
    String styles = parts(file).get("styles.xml") + parts(file).get("content.xml");
    NodeList all = xml(file, "content.xml").getElementsByTagName("*");
    assertThat(
            IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .flatMap(element ->
                    java.util.stream.Stream.of("text:style-name", "table:style-name")
                        .map(element::getAttribute))
                .filter(name -> !name.isEmpty())
                .distinct())
        .allSatisfy(name -> assertThat(styles).contains("style:name=\"" + name + "\""));
  }

  @Test
  void keepsFromOthersWhatIsForTheFirmAlone() throws Exception {
    Assessment noted = Samples.example().withNote(new QuestionId(3), "Betriebsgeheimnis");
    assertThat(text(file(noted, Form.FULL))).contains("Betriebsgeheimnis");
    assertThat(text(file(noted, Form.SHARE))).doesNotContain("Betriebsgeheimnis");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void isSoundWhateverIsWritten(long seed) throws Exception {
    byte[] file = file(Samples.hostile(seed), Form.FULL);
    for (String part : parts(file).keySet()) {
      if (part.endsWith(".xml")) {
        assertThat(xml(file, part)).isNotNull();
      }
    }
  }

  /** The name stands in the header of each page and in the title, not only between paragraphs. */
  @ParameterizedTest
  @ValueSource(strings = {"A<B", "</text:p>", "A & B", "&lt;", "]]>", "\"A\" 'B'", "<!-- A", "<?A"})
  void keepsMarksOfXmlInTheFirmsName(String name) throws Exception {
    Assessment assessment = Samples.example();
    byte[] file = file(assessment.withCompany(assessment.company().withName(name)), Form.FULL);
    for (String part : List.of("content.xml", "styles.xml", "meta.xml")) {
      assertThat(xml(file, part).getDocumentElement().getTextContent()).contains(name);
    }
  }

  @Test
  void keepsLineEndsTabsAndBlanks() throws Exception {
    Assessment noted = Samples.example().withNote(new QuestionId(3), "eins\nzwei\tdrei  vier");
    assertThat(parts(file(noted, Form.FULL)).get("content.xml"))
        .containsPattern("eins<text:line-break ?/>zwei<text:tab ?/>drei <text:s ?/>vier");
  }

  @Test
  void sameInputGivesSameBytes() {
    assertThat(file(Samples.everything(), Form.FULL))
        .isEqualTo(file(Samples.everything(), Form.FULL));
  }

  @Test
  void holdsTheWorksheetsAndProfilesOfTheReport() throws Exception {
    byte[] full = file(Samples.example(), Form.FULL);
    java.nio.file.Path kept = java.nio.file.Path.of("target/screens/report/sheets.odt");
    java.nio.file.Files.createDirectories(kept.getParent());
    java.nio.file.Files.write(kept, full);
    assertThat(text(full))
        .contains("Arbeitsblätter", "Stand 20.11.2026 · ausgefüllt von Leitung Innendienst")
        .contains("im 21. Monat gedeckt", "im Pilotprojekt", "Belegfix Software GmbH")
        .contains("Steckbrief: Bestellungen aus E-Mails erfassen", "Rechnet es sich?")
        .doesNotContain("Steckbrief: Reklamationen vorsortieren");
    assertThat(text(file(Samples.example(), Form.SHARE)))
        .doesNotContain("Arbeitsblätter", "Belegfix", "Steckbrief");
    byte[] some =
        Samples.writer()
            .editable(
                new ReportRequest(
                    Samples.example(),
                    Form.SHARE,
                    Samples.TODAY,
                    new byte[0],
                    SheetSelection.of(Set.of("useCases", "indicators"))));
    assertThat(text(some))
        .contains("Steckbrief: Bestellungen aus E-Mails erfassen", "Richtig erkannte Bestellungen")
        .doesNotContain("Belegfix", "Leitung Innendienst · Rang", "Verantwortlich: Leitung");
  }

  @Test
  void aReportWithoutWorksheetsSaysNothingOfThem() throws Exception {
    assertThat(text(file(Samples.empty(), Form.FULL))).doesNotContain("Arbeitsblätter");
  }
}
