package kistartklar.ui.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kistartklar.content.GuideReader;
import kistartklar.portfolio.FolderReader;
import kistartklar.store.DocumentStore;
import kistartklar.store.file.Disk;
import kistartklar.store.file.DurableWriter;
import kistartklar.store.settings.TextSize;
import kistartklar.text.Messages;
import kistartklar.ui.testing.AccessFaults;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.ManualBackground;
import kistartklar.ui.testing.Pictures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The list of firms as a consultant uses it. */
@Tag("window")
class PortfolioViewTest {

  private static final Disk DISK = new Disk();
  private static final DocumentStore STORE = new DocumentStore(DISK, new DurableWriter(DISK));
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

  @TempDir Path temp;
  private Customers customers;
  private final ManualBackground background = new ManualBackground();
  private final List<Path> opened = new ArrayList<>();
  private final List<String> closed = new ArrayList<>();
  private Optional<Path> chosen = Optional.empty();
  private @Nullable PortfolioView shown;

  @BeforeEach
  void makeFolder() throws Exception {
    customers = new Customers(Files.createDirectories(temp.resolve("Kunden 2026")));
  }

  private void show() {
    show(960, 640, ColorScheme.LIGHT);
    finish();
  }

  private void show(double width, double height, ColorScheme colors) {
    shown =
        Fx.get(() ->
            new PortfolioView(
                Messages.german(),
                GuideReader.read(),
                new FolderReader(STORE::look, Set.of(), CLOCK),
                background,
                customers.folder,
                new PortfolioView.Actions() {
                  @Override
                  public void open(Path document) {
                    opened.add(document);
                  }

                  @Override
                  public Optional<Path> chooseFolder() {
                    return chosen;
                  }

                  @Override
                  public void close() {
                    closed.add("closed");
                  }
                }));
    Fx.show(view(), width, height, colors);
    Fx.run(view()::focusFirst);
  }

  private PortfolioView view() {
    return Objects.requireNonNull(shown);
  }

  private void finish() {
    Fx.run(background::finish);
  }

  private PortfolioTable table() {
    return find(PortfolioTable.class);
  }

  private <N extends Node> N find(Class<N> type) {
    return Fx.get(() ->
        Find.visible(view())
            .filter(type::isInstance)
            .map(type::cast)
            .findFirst()
            .orElseThrow(() -> new AssertionError("no " + type)));
  }

  private List<String> firms() {
    return Fx.get(() -> table().getItems().stream().map(row -> row.summary().firm()).toList());
  }

  private void press(String text) {
    Fx.run(() ->
        Find.visible(view())
            .filter(ButtonBase.class::isInstance)
            .map(ButtonBase.class::cast)
            .filter(button -> text.equals(button.getText()) && !button.isDisabled())
            .findFirst()
            .orElseThrow(() -> new AssertionError("no button " + text))
            .fire());
  }

  private void key(KeyCode code, boolean control) {
    Fx.run(() -> {
      Node target = view().getScene().getFocusOwner();
      target.fireEvent(
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
    });
  }

  private boolean says(String part) {
    return Find.texts(view()).stream().anyMatch(text -> text.contains(part));
  }

  @Test
  void sortsFirmsTheGermanWay() {
    customers.add("1.kicheck", Customers.firm("Zander", 3, 29));
    customers.add("2.kicheck", Customers.firm("Öztürk", 3, 29));
    customers.add("3.kicheck", Customers.firm("albers", 3, 29));
    customers.add("4.kicheck", Customers.firm("Paul", 3, 29));
    show();
    assertThat(firms()).containsExactly("albers", "Öztürk", "Paul", "Zander");
    assertThat(says("4 Einschätzungen")).isTrue();
  }

  @Test
  void showsRowsWhileTheRestIsStillRead() {
    customers.add("1.kicheck", Customers.firm("Zander", 3, 29));
    show(960, 640, ColorScheme.LIGHT);
    assertThat(says("Der Ordner wird gelesen …")).isTrue();
    // The first piece of work is the reading itself, whose end is told last.
    Fx.run(() -> background.pass(Duration.ofMillis(100)));
    assertThat(firms()).isEmpty();
    finish();
    assertThat(firms()).containsExactly("Zander");
  }

  @Test
  void choosesTheFirstLineOnceAllAreThere() {
    customers.add("1.kicheck", Customers.firm("Zander", 3, 29));
    Path albers = customers.add("2.kicheck", Customers.firm("Albers", 3, 29));
    show();
    assertThat(says("Albers – ")).as("tells where it is").isTrue();
    key(KeyCode.ENTER, false);
    assertThat(opened).containsExactly(albers);
  }

  @Test
  void sortsByOverdueMeasures() {
    customers.many();
    show();
    Fx.run(() -> {
      var overdue = table().getVisibleLeafColumn(5);
      overdue.setSortType(javafx.scene.control.TableColumn.SortType.DESCENDING);
      table().getSortOrder().setAll(List.of(overdue));
    });
    assertThat(firms().getFirst()).isEqualTo("Öztürk Bau GmbH");
  }

  @Test
  void searchesAllWordsInAnyCase() {
    customers.many();
    show();
    Fx.run(() -> find(TextField.class).setText("BAU nord"));
    assertThat(firms()).containsExactly("Öztürk Bau GmbH");
    assertThat(says("1 von 19 Einschätzungen")).isTrue();
    Fx.run(() -> find(TextField.class).setText("gibt es nicht"));
    assertThat(says("Keine Einschätzung enthält alle Suchwörter.")).isTrue();
    key(KeyCode.ESCAPE, false);
    assertThat(firms()).hasSize(19);
    assertThat(closed).isEmpty();
  }

  @Test
  void keyboardAloneSorts() {
    customers.many();
    show();
    List<String> byFirm = firms();
    key(KeyCode.DIGIT6, true);
    key(KeyCode.DIGIT6, true);
    assertThat(firms().getFirst()).isEqualTo("Öztürk Bau GmbH");
    key(KeyCode.DIGIT7, true);
    assertThat(firms().getFirst()).isEqualTo("Öztürk Bau GmbH");
    key(KeyCode.DIGIT1, true);
    assertThat(firms()).isEqualTo(byFirm);
    key(KeyCode.DIGIT1, true);
    assertThat(firms().getLast()).isEqualTo(byFirm.getFirst());
  }

  @Test
  void keyboardAloneSearchesAndOpens() {
    customers.many();
    show();
    key(KeyCode.F, true);
    Fx.run(() -> find(TextField.class).setText("albers"));
    key(KeyCode.DOWN, false);
    key(KeyCode.ENTER, false);
    assertThat(opened).containsExactly(customers.folder.resolve("Nord/Albers.kicheck"));
    key(KeyCode.ESCAPE, false);
    key(KeyCode.ESCAPE, false);
    assertThat(closed).containsExactly("closed");
  }

  @Test
  void marksFilesWithTheSameDocumentOnBothSides() {
    Path one = customers.add("a.kicheck", Customers.firm("Zander", 3, 29));
    Path two = customers.add("b.kicheck", Customers.firm("Zander", 4, 29));
    customers.add("c.kicheck", Customers.firm("Albers", 4, 29));
    show();
    List<Row> rows = Fx.get(() -> List.copyOf(table().getItems()));
    assertThat(rows.get(0).other()).isEmpty();
    assertThat(rows.get(1).other()).hasValue(rows.get(1).path().equals(one) ? two : one);
    assertThat(rows.get(2).other()).hasValue(rows.get(2).path().equals(one) ? two : one);
    Fx.run(() -> table().getSelectionModel().select(1));
    assertThat(says("Konfliktkopie: Dieselbe Einschätzung steht auch in")).isTrue();
  }

  @Test
  void listsWhatCannotBeReadWithReasons() {
    customers.many();
    show();
    press("2 Einträge sind nicht lesbar");
    assertThat(says("kaputt.kicheck")).isTrue();
    assertThat(says("Die Datei bricht in Zeile 2 ab.")).isTrue();
    press("2 Einträge sind nicht lesbar");
    assertThat(firms()).hasSize(19);
  }

  @Test
  void keepsWhatWasFoundWhenCancelled() {
    customers.many();
    show(960, 640, ColorScheme.LIGHT);
    press("Abbrechen");
    assertThat(says("Abgebrochen, die Liste ist unvollständig")).isTrue();
    finish();
    assertThat(firms()).isEmpty();
    press("Neu einlesen");
    finish();
    assertThat(firms()).hasSize(19);
    assertThat(says("19 Einschätzungen")).isTrue();
  }

  @Test
  void readsAnotherFolder() throws Exception {
    customers.many();
    show();
    Path other = Files.createDirectories(temp.resolve("Archiv"));
    chosen = Optional.of(other);
    press("Anderen Ordner wählen …");
    finish();
    assertThat(firms()).isEmpty();
    assertThat(says("Einschätzungen in „Archiv“")).isTrue();
    assertThat(says("liegt keine Einschätzung")).isTrue();
  }

  @Test
  void tellsThatTheFolderIsGone() {
    customers = new Customers(temp.resolve("weg"));
    show();
    assertThat(says("Nichts in diesem Ordner ließ sich lesen.")).isTrue();
    press("1 Eintrag ist nicht lesbar");
    assertThat(says("„weg“ gibt es nicht mehr.")).isTrue();
  }

  @Test
  void copiesTheTableAsTextThatNoSpreadsheetTakesForAFormula() {
    customers.add("a.kicheck", Customers.late(Customers.firm("=HYPERLINK(\"x\")\tA", 3, 28), 3));
    show();
    press("Tabelle kopieren");
    String text = Fx.get(() -> Clipboard.getSystemClipboard().getString());
    assertThat(text)
        .isEqualTo(
            "Unternehmen\tDatum\tJa\tOffene Fragen\tStufe\tOffene Maßnahmen\tÜberfällige Maßnahmen"
                + "\tHinweis\tDatei\n"
                + "'=HYPERLINK(\"x\") A\t19.11.2026\t3\t1\tErst die Grundlagen\t26\t3\t\ta.kicheck\n");
    assertThat(says("1 Zeile steht in der Zwischenablage.")).isTrue();
  }

  @Test
  void everyControlHasAName() {
    customers.many();
    show();
    assertThat(AccessFaults.of(view())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ColorScheme.class)
  void paints(ColorScheme colors) {
    customers.many();
    for (int[] size : new int[][] {{900, 520}, {960, 640}, {1240, 800}}) {
      String name = "-" + size[0] + "x" + size[1] + "-" + colors + ".png";
      show(size[0], size[1], colors);
      if (size[0] == 960) {
        picture("reading" + name);
      }
      finish();
      Fx.run(() -> table().getSelectionModel().select(size[0] == 900 ? 14 : 2));
      Fx.run(() -> table().scrollTo(size[0] == 900 ? 13 : 0));
      picture("list" + name);
      press("2 Einträge sind nicht lesbar");
      picture("unreadable" + name);
      Fx.setTextSize(view(), TextSize.DOUBLE);
      picture("unreadable-200" + name);
      press("2 Einträge sind nicht lesbar");
      picture("list-200" + name);
    }
  }

  private void picture(String name) {
    Path file = Path.of("target/screens/portfolio").resolve(name);
    Pictures.write(view(), 1, file);
    assertThat(file).isNotEmptyFile();
  }
}
