package kistartklar.ui.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.application.ColorScheme;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Response;
import kistartklar.domain.assessment.View;
import kistartklar.domain.guide.QuestionId;
import kistartklar.store.settings.TextSize;
import kistartklar.ui.shared.SteadyScroll;
import kistartklar.ui.testing.AccessFaults;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Keys;
import kistartklar.ui.testing.Pictures;
import kistartklar.ui.testing.Spoken;
import kistartklar.ui.testing.Tabs;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A group brings its answers together. */
@Tag("window")
class MergeViewTest {

  private static final QuestionId FIRST = new QuestionId(1);
  private static final QuestionId SECOND = new QuestionId(2);
  private static final QuestionId THIRD = new QuestionId(3);

  private static TeamScreen screen() {
    return new TeamScreen(960, 640, ColorScheme.LIGHT);
  }

  /** Question 1: agreed; 2: differing, with a note; 3: answered by one only. */
  private static TeamScreen twoMembers() {
    return screen()
        .with("a.kicheck", TeamScreen.copy("Anna", "jjn").withNote(SECOND, "Steht im Handbuch"))
        .with("b.kicheck", TeamScreen.copy("", "jno"))
        .compare();
  }

  @Test
  void nothingChangesBeforeItIsConfirmed() {
    assertThat(twoMembers().document()).isEqualTo(TeamScreen.DOCUMENT);
  }

  @Test
  void takesOverAgreementAsOneStepThatUndoTakesBack() {
    TeamScreen screen = twoMembers();
    assertThat(screen.says("In 1 Frage sind sich alle einig.")).isTrue();
    screen.press("Einigkeit übernehmen");
    screen.press("Auch übernehmen");
    assertThat(screen.document().responses().keySet()).containsExactly(FIRST, THIRD);
    assertThat(screen.offers("Einigkeit übernehmen")).isFalse();
    screen.press("Rückgängig");
    assertThat(screen.document().responses().keySet()).containsExactly(FIRST);
    screen.press("Rückgängig");
    assertThat(screen.document()).isEqualTo(TeamScreen.DOCUMENT);
    assertThat(screen.offers("Rückgängig")).isFalse();
  }

  @Test
  void undoesNoMoreThanWasDoneHere() {
    TeamScreen screen = screen();
    Fx.run(() ->
        screen.model.edit(
            new kistartklar.ui.shared.Place.OfNote(THIRD),
            document -> document.withNote(THIRD, "vorher")));
    screen.with("a.kicheck", TeamScreen.copy("Anna", "j")).compare();
    assertThat(screen.offers("Rückgängig")).isFalse();
  }

  @Test
  void groupDecidesWithANoteAndKeepsWhoSaidWhat() {
    TeamScreen screen = twoMembers();
    assertThat(screen.says("Frage 2 – uneinig")).isTrue();
    assertThat(screen.offers("Entscheidung festhalten")).as("nothing is preselected").isFalse();
    screen.press("Notiz übernehmen");
    Fx.run(() -> screen.find(TextArea.class).appendText(" – gilt"));
    screen.press("Nein");
    screen.press("Entscheidung festhalten");
    assertThat(screen.document().response(SECOND))
        .isEqualTo(
            new Response(
                Optional.of(Answer.NO),
                "Steht im Handbuch – gilt",
                List.of(
                    new View("Anna", Optional.of(Answer.YES), "Steht im Handbuch"),
                    new View("Person 2", Optional.of(Answer.NO), ""))));
    assertThat(screen.says("Frage 2: Entscheidung festgehalten.")).isTrue();
    screen.press("Rückgängig");
    assertThat(screen.document()).isEqualTo(TeamScreen.DOCUMENT);
  }

  @Test
  void showsWhatToPressNextOnceSomethingIsChosen() {
    TeamScreen screen =
        new TeamScreen(960, 460, ColorScheme.LIGHT)
            .with("a.kicheck", TeamScreen.copy("Anna", "j").withNote(FIRST, "Steht im Handbuch"))
            .with("b.kicheck", TeamScreen.copy("", "n"))
            .compare();
    assertThat(isInView(screen, "Entscheidung festhalten")).as("there is little room").isFalse();
    screen.press("Nein");
    assertThat(isInView(screen, "Entscheidung festhalten")).isTrue();
    Fx.run(() -> screen.find(SteadyScroll.class).toTop());
    screen.press("Notiz übernehmen");
    assertThat(isInView(screen, "Entscheidung festhalten")).isTrue();
  }

  private static boolean isInView(TeamScreen screen, String button) {
    return Fx.get(() -> {
      Node node = Find.spoken(screen.view, button);
      SteadyScroll page = screen.find(SteadyScroll.class);
      Bounds seen = page.localToScene(page.getLayoutBounds());
      return seen.contains(node.localToScene(node.getLayoutBounds()));
    });
  }

  @Test
  void keepsWhatWasBegunForAnotherQuestion() {
    TeamScreen screen = twoMembers();
    Fx.run(() -> screen.find(TextArea.class).setText("angefangen"));
    PositionList list = screen.find(PositionList.class);
    Fx.run(() -> list.getSelectionModel().selectLast());
    assertThat(Fx.get(() -> screen.find(TextArea.class).getText())).isEmpty();
    Fx.run(() -> list.getSelectionModel().selectFirst());
    assertThat(Fx.get(() -> screen.find(TextArea.class).getText())).isEqualTo("angefangen");
  }

  @Test
  void addsNotesIfAsked() {
    TeamScreen screen = screen();
    screen
        .with("a.kicheck", TeamScreen.copy("Anna", "j").withNote(FIRST, "Beschluss vom Mai"))
        .compare();
    Fx.run(() -> screen.find(CheckBox.class).fire());
    screen.press("Einigkeit übernehmen");
    assertThat(screen.document().response(FIRST))
        .isEqualTo(new Response(Optional.of(Answer.YES), "Beschluss vom Mai"));
    assertThat(screen.says("Alles ist geklärt.")).isTrue();
  }

  @Test
  void tellsWhyFilesAreLeftOutAndGoesOnWithTheOthers() {
    TeamScreen screen = screen();
    Assessment foreign = Assessment.empty(new UUID(8, 8)).withAnswer(FIRST, Optional.of(Answer.NO));
    screen
        .with("a.kicheck", TeamScreen.copy("Anna", "j"))
        .withBad("kaputt.kicheck", "store.damaged.empty")
        .with("fremd.kicheck", foreign);
    screen.press("Kopien wählen …");
    assertThat(screen.says("Die Datei ist leer.")).isTrue();
    assertThat(screen.says("keine Kopie der geöffneten Einschätzung")).isTrue();
    assertThat(screen.offers("Antworten vergleichen")).isTrue();
    screen.press("Trotzdem aufnehmen");
    assertThat(screen.says("keine Kopie der geöffneten Einschätzung")).isFalse();
    screen.press("Antworten vergleichen");
    assertThat(screen.says("2 Kopien: Anna, Person 2")).isTrue();
  }

  @Test
  void namesCanBeTypedAndStayApart() {
    TeamScreen screen = screen();
    screen
        .with("a.kicheck", TeamScreen.copy("", "j"))
        .with("b.kicheck", TeamScreen.copy("Bernd", "n"));
    screen.press("Kopien wählen …");
    Fx.run(() -> screen.find(TextField.class).setText("Bernd"));
    screen.press("Antworten vergleichen");
    assertThat(screen.says("2 Kopien: Bernd, Bernd 2")).isTrue();
    screen.press("Zurück zu den Kopien");
    assertThat(Fx.get(() -> screen.find(TextField.class).getText())).isEqualTo("Bernd");
  }

  @Test
  void withoutCopiesThereIsNothingToCompare() {
    TeamScreen screen = screen();
    assertThat(screen.offers("Antworten vergleichen")).isFalse();
    screen.press("Kopien wählen …");
    assertThat(screen.says("Noch keine Kopie gewählt.")).isTrue();
    screen.with("a.kicheck", TeamScreen.copy("Anna", "j"));
    screen.press("Kopien wählen …");
    screen.press("Weglassen");
    assertThat(screen.offers("Antworten vergleichen")).isFalse();
  }

  @Test
  void escapeCloses() {
    TeamScreen screen = twoMembers();
    Fx.run(() ->
        screen
            .view
            .getScene()
            .getFocusOwner()
            .fireEvent(
                new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
    assertThat(screen.closed).containsExactly("closed");
  }

  @Test
  void asksBeforeNotesAreLostThatNoDecisionHolds() {
    TeamScreen screen = twoMembers();
    Fx.run(() -> screen.find(TextArea.class).setText("angefangen"));
    screen.press("Zurück zu den Kopien");
    screen.press("Schließen");
    assertThat(screen.asked).hasSize(2);
    assertThat(screen.closed).isEmpty();
    screen.press("Ja");
    screen.press("Entscheidung festhalten");
    screen.press("Schließen");
    assertThat(screen.asked).hasSize(2);
    assertThat(screen.closed).hasSize(1);
  }

  @Test
  void everyControlHasAName() {
    TeamScreen screen = twoMembers();
    assertThat(AccessFaults.of(screen.view)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ColorScheme.class)
  void paints(ColorScheme colors) {
    for (int[] size : new int[][] {{900, 520}, {960, 640}, {1240, 800}}) {
      String name = "-" + size[0] + "x" + size[1] + "-" + colors + ".png";
      TeamScreen screen = new TeamScreen(size[0], size[1], colors);
      picture(screen, "copies-none" + name);
      screen
          .with(
              "Keller GmbH – Kopie Anna Obermüller.kicheck",
              TeamScreen.copy("Anna Obermüller", "jjnjjonjjnjnjjnjnjonjnjnoonjj")
                  .withNote(
                      SECOND,
                      "Im Handbuch auf Seite 12 steht, wie wir neue Werkzeuge auswählen und wer"
                          + " zustimmen muss. Die Liste der Abläufe ist von 2025 und wird"
                          + " gerade überarbeitet."))
          .with("Keller GmbH – Kopie.kicheck", TeamScreen.copy("", "jnnjjjnjjnjnjjnjnjonjnnnoonjo"))
          .with(
              "Rücklauf Lager (2).kicheck",
              TeamScreen.copy(
                  "Herr Wiśniewski, Lager und Logistik", "jonjjjnjjnjnjjnjnjonjjnnoonjj"))
          .withBad("kaputt.kicheck", "store.damaged.empty")
          .with(
              "fremd.kicheck",
              Assessment.empty(new UUID(8, 8)).withAnswer(FIRST, Optional.of(Answer.NO)));
      screen.press("Kopien wählen …");
      picture(screen, "copies" + name);
      screen.press("Antworten vergleichen");
      picture(screen, "compare" + name);
      Fx.setTextSize(screen.view, TextSize.DOUBLE);
      picture(screen, "compare-200" + name);
      screen.press("Ja");
      screen.press("Entscheidung festhalten");
      screen.press("Einigkeit übernehmen");
      picture(screen, "decided" + name);
    }
  }

  private static void picture(TeamScreen screen, String name) {
    Path file = Path.of("target/screens/team").resolve(name);
    Pictures.write(screen.view, 1, file);
    assertThat(file).isNotEmptyFile();
  }

  @Test
  void entersTheNamesAmongThoseWhoTookPartOnlyIfWishedAndOnce() {
    TeamScreen screen = twoMembers();
    screen.press("Einigkeit übernehmen");
    assertThat(screen.document().company().participants()).isEmpty();
    screen.press("Als Teilnehmende eintragen");
    assertThat(screen.document().company().participants()).containsExactly("Anna");
    assertThat(screen.says("Die Namen stehen jetzt bei den Teilnehmenden")).isTrue();
    assertThat(screen.offers("Als Teilnehmende eintragen")).isFalse();
    screen.press("Rückgängig");
    assertThat(screen.document().company().participants()).isEmpty();
    assertThat(screen.document().responses()).isNotEmpty();
    assertThat(screen.offers("Als Teilnehmende eintragen")).isTrue();
  }

  @Test
  void keyboardAloneDecides() {
    TeamScreen screen = twoMembers();
    Keys keys = new Keys();
    Tabs.to(screen.view.getScene(), node -> "Nein, Entscheidung zu Frage 2".equals(spoken(node)));
    keys.type(KeyCode.SPACE);
    Tabs.to(screen.view.getScene(), node -> "Notiz zur Entscheidung".equals(spoken(node)));
    keys.write("Beleg fehlt");
    Tabs.to(
        screen.view.getScene(),
        node -> node instanceof ButtonBase b && "Entscheidung festhalten".equals(b.getText()));
    keys.type(KeyCode.SPACE);
    Fx.run(() -> {});
    assertThat(screen.document().response(SECOND).answer()).contains(Answer.NO);
    assertThat(screen.document().response(SECOND).note()).isEqualTo("Beleg fehlt");
    Tabs.to(
        screen.view.getScene(),
        node -> node instanceof ButtonBase b && "Einigkeit übernehmen".equals(b.getText()));
    keys.type(KeyCode.SPACE);
    Fx.run(() -> {});
    assertThat(screen.document().answer(FIRST)).contains(Answer.YES);
  }

  private static String spoken(Node node) {
    return Spoken.name(node);
  }
}
