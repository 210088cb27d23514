package kistartklar.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import kistartklar.chart.BarPlot;
import kistartklar.chart.Chart;
import kistartklar.chart.ChartTable;
import kistartklar.report.pdf.PdfCheck;
import kistartklar.text.Messages;
import kistartklar.ui.chart.ChartPane;
import kistartklar.ui.shell.ShellFixture;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report's other forms, saved from the menu. */
@Tag("window")
class ReportSavingTest {

  @TempDir Path folder;

  private ShellFixture example() {
    ShellFixture window = new ShellFixture(folder, Optional.empty());
    window.press("Beispiel ansehen");
    window.until(() -> window.shell.workspace().isPresent());
    return window;
  }

  @Test
  void savesTheSummary() throws Exception {
    ShellFixture window = example();
    Path file = folder.resolve("seite.pdf");
    window.dialogs.files.add(file);
    Fx.run(window.shell.commands().document()::saveSummary);
    window.until(() -> window.says("„seite.pdf“ ist gespeichert."));
    assertThat(PdfCheck.isComplete(Files.readAllBytes(file), 1)).isTrue();
    assertThat(window.dialogs.said)
        .containsExactly(
            "Für wen ist der Bericht? FULL", "target Beispiel GmbH – Zusammenfassung.pdf");
    assertThat(window.faults).isEmpty();
  }

  @Test
  void savesTheReportToBeEdited() throws Exception {
    ShellFixture window = example();
    Path file = folder.resolve("bericht.odt");
    window.dialogs.files.add(file);
    Fx.run(window.shell.commands().document()::saveEditable);
    window.until(() -> window.says("„bericht.odt“ ist gespeichert."));
    assertThat(Files.readAllBytes(file)).startsWith('P', 'K');
    assertThat(window.faults).isEmpty();
  }

  private String saved(ShellFixture window, String way, Set<String> sheets, String name)
      throws Exception {
    Path file = folder.resolve(name);
    window.dialogs.answers.add(way);
    if (!sheets.isEmpty()) {
      window.dialogs.ticks.add(sheets);
    }
    window.dialogs.files.add(file);
    Fx.run(window.shell.commands().document()::saveReport);
    window.until(() -> window.says("„" + name + "“ ist gespeichert."));
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  @Test
  void worksheetsAreChosenAndWhatTheFullReportLeavesOutIsRemembered() throws Exception {
    Path example =
        Files.copy(Path.of("assets/Beispiel Großhandel.kicheck"), folder.resolve("a.kicheck"));
    ShellFixture window = new ShellFixture(folder, Optional.of(example));
    window.until(() -> window.shell.workspace().isPresent());
    assertThat(saved(window, "Vollständig", Set.of("indicators"), "1.pdf"))
        .contains("Richtig erkannte Bestellungen")
        .doesNotContain("Belegfix");
    assertThat(window.dialogs.offered).containsEntry("costsAndBenefits", "Kosten und Nutzen");
    assertThat(window.dialogs.preset).isEqualTo(window.dialogs.offered.keySet());
    saved(window, "Vollständig", Set.of(), "2.pdf");
    assertThat(window.dialogs.preset).containsExactly("indicators");
    assertThat(saved(window, "Zum Weitergeben", Set.of("vendors"), "3.pdf")).contains("Belegfix");
    saved(window, "Zum Weitergeben", Set.of(), "4.pdf");
    assertThat(window.dialogs.preset).as("nothing leaves the firm by habit").isEmpty();
    assertThat(window.faults).isEmpty();
  }

  @Test
  void savesTheResultAsPictures() throws Exception {
    ShellFixture window = example();
    Path drawing = folder.resolve("ergebnis.svg");
    Path picture = folder.resolve("ergebnis.PNG");
    window.dialogs.files.addAll(List.of(drawing, picture));
    Fx.run(window.shell.commands().document().pictures()::saveResult);
    window.until(() -> window.says("„ergebnis.svg“ ist gespeichert."));
    Fx.run(window.shell.commands().document().pictures()::saveResult);
    window.until(() -> window.says("„ergebnis.PNG“ ist gespeichert."));
    assertThat(Files.readString(drawing)).contains("Beispiel GmbH", "Ja von 8");
    BufferedImage read = ImageIO.read(picture.toFile());
    assertThat(read.getWidth()).isGreaterThan(1400);
    assertThat(read.getRGB(1, 1)).isEqualTo(0xffffffff);
    assertThat(window.dialogs.said).containsOnly("target Beispiel GmbH – Ergebnis.png");
    assertThat(window.faults).isEmpty();
  }

  @Test
  void savesChartThatTheWindowShows() throws Exception {
    ShellFixture window = example();
    Path file = folder.resolve("verlauf.svg");
    window.dialogs.files.add(file);
    Chart chart =
        new Chart(
            "Minuten < Ziel & \"mehr\"",
            "Fällt.",
            new ChartTable(List.of("a"), List.of(List.of("b"))),
            new BarPlot(List.of(new BarPlot.Bar("<b>&\u0001", 1, 1, "1", true)), 5));
    ChartPane pane = Fx.get(() -> new ChartPane(chart, Messages.german()));
    Fx.run(() -> {
      ((BorderPane) window.shell.stage().getScene().getRoot()).setCenter(pane);
      Find.visible(pane)
          .filter(Button.class::isInstance)
          .map(Button.class::cast)
          .filter(button -> button.getText().equals("Als Bild speichern …"))
          .findFirst()
          .orElseThrow()
          .fire();
    });
    window.until(() -> Find.texts(pane).contains("Das Bild ist gespeichert: verlauf.svg"));
    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    assertThat(Files.readString(file))
        .contains("Minuten &lt; Ziel &amp;", ">&lt;b&gt;&amp;</text>");
    assertThat(window.faults).isEmpty();
  }

  @Test
  void remembersForWhomTheReportIs() {
    ShellFixture window = example();
    window.dialogs.answers.add(Messages.german().get("shell.form.roles"));
    window.dialogs.files.add(folder.resolve("rollen.pdf"));
    Fx.run(window.shell.commands().document()::saveSummary);
    window.until(() -> window.says("„rollen.pdf“ ist gespeichert."));
    window.dialogs.files.add(folder.resolve("wieder.pdf"));
    Fx.run(window.shell.commands().document()::saveSummary);
    window.until(() -> window.says("„wieder.pdf“ ist gespeichert."));
    assertThat(window.dialogs.said)
        .filteredOn(title -> title.startsWith("Für wen"))
        .containsExactly("Für wen ist der Bericht? ROLES", "Für wen ist der Bericht? ROLES");
  }
}
