package kistartklar.ui.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import kistartklar.content.GuideReader;
import kistartklar.content.WorksheetReader;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.difference.Choice;
import kistartklar.domain.difference.Difference;
import kistartklar.domain.difference.Differences;
import kistartklar.domain.guide.Guide;
import kistartklar.text.Messages;
import kistartklar.ui.shared.Style;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Two states are brought together item by item, and nothing happens before the user says so. */
@Tag("window")
class DifferenceViewTest {

  private static final Guide GUIDE = GuideReader.read();

  private final FxRobot robot = new FxRobot();
  private final List<Assessment> accepted = new ArrayList<>();
  private final List<String> cancelled = new ArrayList<>();

  private DifferenceView show(StatePair comparison) {
    DifferenceView view =
        Fx.get(() ->
            new DifferenceView(
                GUIDE,
                Messages.german(),
                comparison,
                new DifferenceView.Actions(accepted::add, () -> cancelled.add("cancelled"))));
    Fx.show(view, 1240, 800, ColorScheme.LIGHT);
    Fx.run(view::focusFirst);
    return view;
  }

  private static void press(Node root, String text) {
    ButtonBase button =
        Fx.get(() ->
            Find.visible(root)
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(b -> text.equals(b.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text)));
    Fx.run(button::fire);
  }

  private Assessment accept(DifferenceView view) {
    press(view, "Auswahl übernehmen");
    return accepted.getLast();
  }

  @Test
  void suggestsWhatLosesNothing() {
    DifferenceView view = show(States.comparison());
    assertThat(accept(view))
        .isEqualTo(
            Differences.merge(
                States.mine(),
                Differences.suggestion(
                    Optional.of(States.common()), States.mine(), States.theirs())));
    assertThat(accepted.getFirst().response(States.Q1).note())
        .contains("Laufwerk H.")
        .contains("unterschrieben");
  }

  @Test
  void takesAllFromOneSide() {
    DifferenceView view = show(States.comparison());
    press(view, "Alle von dort");
    assertThat(Differences.between(accept(view), States.theirs())).isEmpty();
    press(view, "Alle von mir");
    assertThat(accept(view)).isEqualTo(States.mine());
    press(view, "Wie vorgeschlagen");
    assertThat(accept(view)).isNotEqualTo(States.mine()).isNotEqualTo(States.theirs());
  }

  @Test
  void isDecidedByKeyboardAlone() {
    DifferenceView view = show(States.comparison());
    robot.type(KeyCode.LEFT, KeyCode.DOWN, KeyCode.B, KeyCode.DOWN, KeyCode.A);
    Assessment result = accept(view);
    assertThat(result.company().name()).isEqualTo("Beispiel GmbH");
    assertThat(result.company().participants())
        .containsExactly("Geschäftsleitung", "IT", "Lager", "Einkauf");
    assertThat(result.response(States.Q1).note()).endsWith("unterschrieben werden.");
    robot.type(KeyCode.UP, KeyCode.UP, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.M);
    assertThat(accept(view).company().name()).startsWith("Beispiel Großhandel");
    assertThat(accepted.getLast().company().participants()).endsWith("Lager");
  }

  @Test
  void offersBothOnlyWhereBothCanStand() {
    DifferenceView view = show(States.comparison());
    Item name = items(view).getFirst();
    Fx.run(() -> name.choose(Choice.BOTH));
    assertThat(name.choice()).isEqualTo(Choice.THEIRS);
    List<String> offered =
        Fx.get(() ->
            Find.visible(cell(view, 0))
                .filter(ToggleButton.class::isInstance)
                .map(node -> ((ToggleButton) node).getText())
                .toList());
    assertThat(offered).containsExactly("Meine", "Andere");
  }

  @Test
  void choosesByMouse() {
    DifferenceView view = show(States.comparison());
    press(cell(view, 1), "Andere");
    assertThat(items(view).get(1).choice()).isEqualTo(Choice.THEIRS);
    press(cell(view, 1), "Andere");
    assertThat(items(view).get(1).choice()).isEqualTo(Choice.THEIRS);
    robot.clickOn(
        Fx.get(() ->
            Find.visible(cell(view, 1))
                .filter(SideBox.class::isInstance)
                .findFirst()
                .orElseThrow()));
    assertThat(items(view).get(1).choice()).isEqualTo(Choice.MINE);
  }

  @Test
  void showsTheScoreOfTheResultAsItChanges() {
    DifferenceView view = show(States.opposite());
    assertThat(Find.texts(view)).contains("Ergebnis: 29 von 29 – Sehr gut vorbereitet");
    press(view, "Alle von dort");
    assertThat(Find.texts(view))
        .anyMatch(text -> text.startsWith("Ergebnis: 0 von 29"))
        .anyMatch(text -> text.contains("Ergebnis bei mir 29, dort 0"));
    assertThat(Find.texts(view)).anyMatch(text -> text.startsWith("87 Unterschiede: 0 wie"));
  }

  @Test
  void changesNothingWhenCancelled() {
    DifferenceView view = show(States.comparison());
    robot.type(KeyCode.A, KeyCode.ESCAPE);
    press(view, "Abbrechen");
    assertThat(cancelled).hasSize(2);
    assertThat(accepted).isEmpty();
  }

  @Test
  void saysSoWhenNothingDiffers() {
    DifferenceView view =
        show(
            new StatePair(
                Optional.empty(),
                States.mine(),
                States.mine().copyAs(new java.util.UUID(1, 2)),
                "A",
                "B",
                WorksheetReader.whenNeeded()));
    assertThat(Find.texts(view))
        .contains("„A“ und „B“ sagen dasselbe. Es gibt nichts zu entscheiden.");
    assertThat(accept(view)).isEqualTo(States.mine());
  }

  @Test
  void makesNodesOnlyForWhatIsSeen() {
    DifferenceView view = show(States.opposite());
    assertThat(items(view)).hasSize(87);
    assertThat(cells(view)).hasSizeLessThan(20);
    Fx.run(() -> list(view).scrollTo(80));
    assertThat(cells(view)).hasSizeLessThan(30);
  }

  @Test
  void namesEachRowWithBothSidesChoiceAndSuggestion() {
    DifferenceView view = show(States.comparison());
    robot.type(KeyCode.LEFT);
    assertThat(cell(view, 0).getAccessibleText())
        .isEqualTo(
            "Name des Unternehmens. Hier im Fenster: Beispiel GmbH. In der Datei: Beispiel"
                + " Großhandel GmbH & Co. KG. Gewählt: Meine. Vorschlag: Andere.");
    assertThat(cell(view, 2).getAccessibleText()).startsWith("Frage 1, Notiz. ");
  }

  @Test
  void namesWhateverCanBeFocused() {
    DifferenceView view = show(States.comparison());
    List<Node> focusable =
        Fx.get(() -> Find.visible(view).filter(Node::isFocusTraversable).toList());
    assertThat(focusable)
        .hasSize(6)
        .allSatisfy(node ->
            assertThat(
                    node instanceof Labeled labeled ? labeled.getText() : node.getAccessibleText())
                .isNotBlank());
  }

  @Test
  void shortensLongTextsAroundWhatDiffers() {
    DifferenceView view = show(States.opposite());
    Fx.run(() -> list(view).getSelectionModel().select(85));
    Fx.run(() -> list(view).scrollTo(85));
    assertThat(items(view).get(85).difference()).isInstanceOf(Difference.OfNote.class);
    assertThat(texts(view, 85))
        .anyMatch(text -> text.startsWith("…") && text.endsWith("Und mehr."));
    robot.type(KeyCode.SPACE);
    assertThat(texts(view, 85)).anyMatch(text -> text.startsWith("Besprochen"));
    robot.type(KeyCode.SPACE);
    assertThat(texts(view, 85)).noneMatch(text -> text.startsWith("Besprochen"));
  }

  private static List<String> texts(DifferenceView view, int index) {
    return Find.texts(cell(view, index));
  }

  private static DifferenceList list(DifferenceView view) {
    return (DifferenceList) view.lookup("." + Style.DIFFERENCE_LIST.css());
  }

  private static List<Item> items(DifferenceView view) {
    return list(view).getItems();
  }

  private static List<ListCell<?>> cells(DifferenceView view) {
    return Fx.get(() ->
        Find.visible(list(view))
            .filter(node -> node instanceof ListCell<?> cell && !cell.isEmpty())
            .<ListCell<?>>map(node -> (ListCell<?>) node)
            .toList());
  }

  private static ListCell<?> cell(DifferenceView view, int index) {
    return cells(view).stream()
        .filter(cell -> cell.getIndex() == index)
        .findFirst()
        .orElseThrow(() -> new AssertionError("not seen: " + index));
  }

  @Test
  void leadsBackToMineAndTheirsForEveryKind() {
    Map<String, StatePair> all =
        Map.of(
            "apart", States.comparison(),
            "opposite", States.opposite(),
            "plan", States.ofThePlan());
    all.forEach((name, comparison) -> {
      MergeChoices choices = Fx.get(() -> new MergeChoices(comparison));
      Fx.run(() -> choices.chooseAll(Choice.MINE));
      assertThat(choices.resultProperty().get()).as(name).isEqualTo(comparison.mine());
      Fx.run(() -> choices.chooseAll(Choice.THEIRS));
      assertThat(Differences.between(choices.resultProperty().get(), comparison.theirs()))
          .as(name)
          .isEmpty();
    });
  }
}
