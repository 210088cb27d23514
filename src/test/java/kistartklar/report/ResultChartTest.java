package kistartklar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import kistartklar.chart.Chart;
import kistartklar.domain.assessment.Assessment;
import kistartklar.report.picture.PictureWords;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The result as a picture for slides. */
@Tag("pure")
class ResultChartTest {

  static Stream<Assessment> documents() {
    return PaperSamples.all().values().stream();
  }

  private static Document svg(Assessment assessment) throws Exception {
    Chart chart = ResultChart.of(Samples.GUIDE, assessment, Samples.GERMAN);
    byte[] file = ResultChart.svg(chart);
    Path kept = Path.of("target/screens/report/result.svg");
    Files.createDirectories(kept.getParent());
    Files.write(kept, file);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(file));
  }

  private static List<Element> all(Document svg, String name) {
    NodeList found = svg.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  @Test
  void showsScoreBandsAndPhases() throws Exception {
    Document svg = svg(Samples.example());
    assertThat(all(svg, "text").stream().map(Element::getTextContent))
        .contains("17", "Gut vorbereitet", "1 Bedarfsanalyse", "7 Ja von 8", "schraffiert: offen");
    assertThat(all(svg, "title").getFirst().getTextContent())
        .startsWith("Musterkamp Verpackungsgroßhandel GmbH: Gut vorbereitet (vorläufig).");
    assertThat(all(svg, "desc").getFirst().getTextContent())
        .contains("Das Ergebnis 17 liegt in der Stufe", "Phase 9: Innovation: 0 Ja von 1");
  }

  @Test
  void nothingAnsweredHasNoScore() throws Exception {
    Document svg = svg(Samples.empty());
    assertThat(all(svg, "text").stream().map(Element::getTextContent))
        .contains("Gut vorbereitet", "0 Ja von 8")
        .doesNotContain("0");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void allTextIsWithinThePicture(Assessment assessment) throws Exception {
    Document svg = svg(assessment);
    double width = Double.parseDouble(svg.getDocumentElement().getAttribute("width"));
    double height = Double.parseDouble(svg.getDocumentElement().getAttribute("height"));
    assertThat(all(svg, "text"))
        .allSatisfy(text -> {
          double size = Double.parseDouble(text.getAttribute("font-size"));
          double x = Double.parseDouble(text.getAttribute("x"));
          double y = Double.parseDouble(text.getAttribute("y"));
          boolean strong = text.hasAttribute("font-weight");
          double right = x + size * PictureWords.width(text.getTextContent(), strong);
          assertThat(right).isLessThan(width);
          assertThat(x).isPositive();
          assertThat(y).isBetween(size, height - size / 4);
        });
  }

  @Test
  void widthsAreThoseOfHelvetica() throws Exception {
    String letters = "Übersicht der Maßnahmen: „100 % – 3,5 €“ … (KI) [x] {y} ~Qq@";
    for (boolean strong : List.of(true, false)) {
      PDType1Font font = new PDType1Font(strong ? FontName.HELVETICA_BOLD : FontName.HELVETICA);
      for (String letter : letters.split("")) {
        assertThat(PictureWords.width(letter, strong))
            .as(letter)
            .isEqualTo(
                font.getStringWidth(letter) / 1000, org.assertj.core.api.Assertions.within(1e-6));
      }
    }
  }
}
