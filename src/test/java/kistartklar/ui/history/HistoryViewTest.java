package kistartklar.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import kistartklar.content.GuideReader;
import kistartklar.content.WorksheetReader;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.QuestionId;
import kistartklar.store.StoredDocument;
import kistartklar.store.snapshot.Snapshot;
import kistartklar.store.snapshot.Snapshots;
import kistartklar.text.Message;
import kistartklar.text.Messages;
import kistartklar.ui.testing.Documents;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Keys;
import kistartklar.ui.testing.Pictures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Earlier states are listed, looked at, and brought back. */
@Tag("window")
class HistoryViewTest {

  private static final Guide GUIDE = GuideReader.read();
  private static final Path FOLDER = Path.of("target/screens/history");
  private static final Assessment NOW = Documents.mixed();
  private static final QuestionId Q2 = new QuestionId(2);

  private final Keys keys = new Keys();
  private final List<StoredDocument> restored = new ArrayList<>();
  private final List<StoredDocument> opened = new ArrayList<>();
  private final List<String> closed = new ArrayList<>();

  private static Snapshot state(long number, long revision, String time, Assessment assessment) {
    return new Snapshot(
        Path.of(number + ".kicheck"),
        number,
        new StoredDocument(
            assessment,
            revision,
            Optional.empty(),
            Optional.of(time).filter(text -> !text.isEmpty()).map(Instant::parse),
            StoredDocument.unsaved(assessment).unknown()));
  }

  /** The clock was set back between the states: the newest has the earliest time. */
  private static Snapshots.Listing listing() {
    Assessment earlier = NOW.withAnswer(Q2, Optional.of(Answer.YES)).withNote(Q2, "Steht so da.");
    return new Snapshots.Listing(
        List.of(
            state(1, 3, "2026-11-20T08:15:00Z", Documents.empty()),
            state(3, 12, "1970-01-01T00:00:00Z", NOW),
            state(2, 7, "2026-11-21T22:30:00Z", earlier)),
        List.of());
  }

  private HistoryView show(
      Snapshots.Listing listing,
      boolean editable,
      double width,
      double height,
      ColorScheme colors) {
    HistoryView view =
        Fx.get(() ->
            new HistoryView(
                GUIDE,
                Messages.german(),
                new HistoryView.Present(
                    NOW, editable, ZoneId.of("Europe/Berlin"), WorksheetReader.whenNeeded()),
                new HistoryActions(restored::add, opened::add, () -> closed.add("closed"))));
    Fx.show(view, width, height, colors);
    Fx.run(() -> view.show(listing));
    return view;
  }

  private HistoryView show(Snapshots.Listing listing, boolean editable) {
    return show(listing, editable, 1240, 800, ColorScheme.LIGHT);
  }

  private static Button button(HistoryView view, String text) {
    return Fx.get(() ->
        Find.visible(view)
            .filter(Button.class::isInstance)
            .map(Button.class::cast)
            .filter(b -> text.equals(b.getText()))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no button " + text)));
  }

  private static List<Long> numbers(HistoryView view) {
    return Fx.get(() ->
        Find.visible(view)
            .filter(StateList.class::isInstance)
            .map(StateList.class::cast)
            .flatMap(list -> list.getItems().stream())
            .map(Snapshot::number)
            .toList());
  }

  @Test
  void listsTheNewestRevisionFirstWhateverTheClockSaid() {
    assertThat(numbers(show(listing(), true))).containsExactly(3L, 2L, 1L);
  }

  @Test
  void showsTimesInTheZoneOfTheUser() {
    List<String> texts = Find.texts(show(listing(), true));
    assertThat(texts)
        .contains("21.11.2026, 23:30\u00a0Uhr", "20.11.2026, 09:15\u00a0Uhr")
        .contains("01.01.1970, 01:00\u00a0Uhr");
  }

  @Test
  void countsAnswersAndScore() {
    assertThat(Find.texts(show(listing(), true)))
        .contains("26 Antworten · 17 von 29", "26 Antworten · 18 von 29")
        .contains("Keine Antworten · 0 von 29");
  }

  @Test
  void previewsWhatDiffersFromNow() {
    HistoryView view = show(listing(), true);
    assertThat(Find.texts(view)).contains("Dieser Stand sagt dasselbe wie der jetzige.");
    keys.type(KeyCode.DOWN);
    assertThat(Find.texts(view))
        .contains("An 2 Stellen anders als jetzt:")
        .contains("Ergebnis: 18 von 29 – Gut vorbereitet, 3 Fragen offen")
        .contains("Steht so da.")
        .doesNotContain("✓ gilt");
    keys.type(KeyCode.DOWN);
    assertThat(Find.texts(view)).contains("Ohne Namen");
  }

  @Test
  void restoresTheStateThatIsLookedAt() {
    HistoryView view = show(listing(), true);
    assertThat(button(view, "Diesen Stand wiederherstellen").isDisabled()).isTrue();
    keys.type(KeyCode.DOWN);
    Fx.run(button(view, "Diesen Stand wiederherstellen")::fire);
    assertThat(restored).extracting(StoredDocument::revision).containsExactly(7L);
    Fx.run(button(view, "Als neue Einschätzung öffnen")::fire);
    assertThat(opened).extracting(StoredDocument::revision).containsExactly(7L);
  }

  @Test
  void restoresNothingInPlaceWhereNothingCanBeEdited() {
    HistoryView view = show(listing(), false);
    keys.type(KeyCode.DOWN);
    assertThat(button(view, "Diesen Stand wiederherstellen").isDisabled()).isTrue();
    assertThat(button(view, "Als neue Einschätzung öffnen").isDisabled()).isFalse();
  }

  @Test
  void closesByEscape() {
    show(listing(), true);
    keys.type(KeyCode.ESCAPE);
    assertThat(closed).hasSize(1);
  }

  @Test
  void saysWhenThereAreNone() {
    HistoryView view = show(new Snapshots.Listing(List.of(), List.of()), true);
    assertThat(Find.texts(view)).anyMatch(text -> text.contains("noch keine früheren Stände"));
    assertThat(button(view, "Diesen Stand wiederherstellen").isDisabled()).isTrue();
    assertThat(button(view, "Als neue Einschätzung öffnen").isDisabled()).isTrue();
  }

  @Test
  void saysWhichCannotBeRead() {
    Snapshots.Unreadable bad =
        new Snapshots.Unreadable(Path.of("x"), Message.of("store.damaged.empty"));
    HistoryView view = show(new Snapshots.Listing(listing().snapshots(), List.of(bad)), true);
    assertThat(Find.texts(view))
        .anyMatch(text -> text.startsWith("1 Stand lässt sich nicht lesen"));
  }

  @Test
  void saysThatTheTimeIsUnknown() {
    HistoryView view = show(new Snapshots.Listing(List.of(state(1, 1, "", NOW)), List.of()), true);
    assertThat(Find.texts(view)).contains("Ohne Zeitangabe");
  }

  @Test
  void namesWhateverCanBeFocused() {
    HistoryView view = show(listing(), true);
    keys.type(KeyCode.DOWN);
    assertThat(Fx.get(() -> Find.visible(view).filter(Node::isFocusTraversable).toList()))
        .hasSize(5)
        .allSatisfy(node ->
            assertThat(
                    node instanceof Labeled labeled ? labeled.getText() : node.getAccessibleText())
                .isNotBlank());
  }

  @Test
  void paintsEverySize() {
    for (ColorScheme colors : ColorScheme.values()) {
      String color = colors.name().toLowerCase(Locale.ROOT);
      paint(show(listing(), true, 900, 520, colors), 2, "900x520-" + color);
      paint(show(listing(), true, 960, 640, colors), 1, "960x640-" + color);
      HistoryView large = show(listing(), true, 1240, 800, colors);
      keys.type(KeyCode.DOWN);
      paint(large, 1, "1240x800-" + color);
      paint(show(new Snapshots.Listing(List.of(), List.of()), true), 1, "none-" + color);
    }
  }

  private static void paint(HistoryView view, double scale, String name) {
    Path file = FOLDER.resolve(name + ".png");
    Pictures.write(view, scale, file);
    assertThat(file).isNotEmptyFile();
  }
}
