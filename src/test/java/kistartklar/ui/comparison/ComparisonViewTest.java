package kistartklar.ui.comparison;

import static kistartklar.ui.comparison.ComparisonFixture.autumn;
import static kistartklar.ui.comparison.ComparisonFixture.firm;
import static kistartklar.ui.comparison.ComparisonFixture.loaded;
import static kistartklar.ui.comparison.ComparisonFixture.now;
import static kistartklar.ui.comparison.ComparisonFixture.spring;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.CriteriaMet;
import kistartklar.domain.comparison.FollowUp;
import kistartklar.domain.guide.QuestionId;
import kistartklar.store.LoadResult;
import kistartklar.store.StoredDocument;
import kistartklar.text.Message;
import kistartklar.ui.chart.ChartNode;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Tabs;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The comparison as a user works with it. */
@Tag("window")
class ComparisonViewTest {

  private static final Path FILE = Path.of("Anderes.kicheck");

  private static ComparisonFixture open(Assessment... others) {
    return new ComparisonFixture(Optional.of(now())).with(others);
  }

  @Test
  void showsScoreChangesPhasesAndMeasures() {
    Assessment earlier =
        spring()
            .withAnswer(new QuestionId(5), Optional.of(Answer.YES))
            .withAnswer(new QuestionId(24), Optional.empty());
    ComparisonFixture window = open(earlier);
    assertThat(window.says("Von 7 auf 18 von 29 (+11)")).isTrue();
    assertThat(window.says("12 Fragen sind jetzt Ja")).isTrue();
    assertThat(window.says("1 Frage ist nicht mehr Ja")).isTrue();
    assertThat(window.says("1 weitere Änderung, ohne")).isTrue();
    assertThat(window.says("4\u00a0Ja von\u00a08")).isTrue();
    assertThat(window.says("Antwort: Nein → Ja")).isTrue();
    Find.spoken(
        window.view,
        "Ergebnis im Verlauf. 22.05.2025: 7 von 29 – Einige wichtige Schritte fehlen noch"
            + " (3\u00a0Fragen offen); 22.11.2026: 18 von 29 – Gut vorbereitet (1\u00a0Frage"
            + " offen).");
  }

  @Test
  void knowsWhatTheDocumentRemembersWithoutAnyFile() {
    Assessment followUp = FollowUp.of(spring(), new UUID(3, 9));
    ComparisonFixture window = new ComparisonFixture(Optional.of(followUp));
    assertThat(window.says("In der späteren Einschätzung festgehalten")).isTrue();
    assertThat(window.says("Diese Einschätzung hat kein Datum")).isTrue();
  }

  @Test
  void followsTheDocumentWhileItIsEdited() {
    ComparisonFixture window = open(spring());
    Fx.run(() ->
        window.assessment.set(
            window.assessment.get().withAnswer(new QuestionId(5), Optional.of(Answer.YES))));
    assertThat(window.says("Von 6 auf 19 von 29 (+13)")).isTrue();
  }

  @Test
  void jumpsToQuestion() {
    ComparisonFixture window = open(spring());
    Hyperlink link =
        Fx.get(() ->
            Find.visible(window.view)
                .filter(Hyperlink.class::isInstance)
                .map(Hyperlink.class::cast)
                .filter(found -> "Zu Frage 3".equals(found.getText()))
                .findFirst()
                .orElseThrow());
    Fx.run(link::fire);
    assertThat(window.visited).containsExactly(new QuestionId(3));
  }

  @Test
  void showsAndCopiesWhichCriteriaChanged() {
    QuestionId q4 = new QuestionId(4);
    Assessment ticked =
        spring()
            .withResponse(q4, spring().response(q4).withCriteria(CriteriaMet.NONE.with(2, true)));
    ComparisonFixture window = open(ticked);
    String lost = "Nicht mehr erfüllt: Die Mitarbeitenden wurden zu diesen Abläufen befragt";
    assertThat(window.says("1 Frage mit anderen erfüllten Kriterien")).isTrue();
    assertThat(window.says(lost)).isTrue();
    window.press("Als Text kopieren");
    assertThat(Fx.get(() -> Clipboard.getSystemClipboard().getString()))
        .contains("– Frage 4: Werden Ihre Prozesse dokumentiert")
        .contains(lost);
  }

  @Test
  void withoutOpenDocumentNothingCanBeJumpedTo() {
    ComparisonFixture window = new ComparisonFixture(Optional.empty()).with(spring(), autumn());
    assertThat(window.says("Von 6 auf 11 von 29")).isTrue();
    assertThat(window.says("Frage 2")).isTrue();
    assertThat(window.says("Zu Frage")).isFalse();
  }

  @Test
  void saysWhatIsMissingWithOneStateOrNone() {
    assertThat(new ComparisonFixture(Optional.empty()).says("Noch nichts zu vergleichen")).isTrue();
    assertThat(open().says("Es gibt erst einen Stand")).isTrue();
  }

  @Test
  void identicalStatesShowNoChange() {
    Assessment same = now().identifiedAs(new UUID(8, 8), Optional.empty());
    ComparisonFixture window = open(same);
    assertThat(window.says("Von 18 auf 18 von 29 (gleich)")).isTrue();
    assertThat(window.says("Keine Antwort hat sich geändert.")).isTrue();
  }

  @Test
  void sameDocumentIsNoSecondState() {
    ComparisonFixture window = open(now());
    assertThat(window.says("Es gibt erst einen Stand")).isTrue();
  }

  @Test
  void stateCanBeTakenOutOfViewAndBroughtBack() {
    ComparisonFixture window = open(spring());
    CheckBox box = Fx.get(() -> (CheckBox) window.view.lookup(".check-box"));
    Fx.run(box::fire);
    assertThat(window.says("Zu wenig ausgewählt")).isTrue();
    assertThat(box.getScene()).as("keeps its place and focus").isNotNull();
    Fx.run(box::fire);
    assertThat(window.says("Von 6 auf 18 von 29")).isTrue();
  }

  @Test
  void changesAreThoseOfTheChosenStates() {
    ComparisonFixture window = open(spring(), autumn());
    assertThat(window.says("Vom Stand 20.11.2025 zum Stand 22.11.2026: +7")).isTrue();
    choose(window, 0, "22.05.2025");
    assertThat(window.says("Vom Stand 22.05.2025 zum Stand 22.11.2026: +12")).isTrue();
    choose(window, 1, "20.11.2025");
    assertThat(window.says("Vom Stand 22.05.2025 zum Stand 20.11.2025: +5")).isTrue();
    choose(window, 0, "20.11.2025");
    assertThat(window.says("Vom Stand 20.11.2025 zum Stand 22.11.2026: +7"))
        .as("an earlier state is never after a later one")
        .isTrue();
  }

  private static void choose(ComparisonFixture window, int box, String state) {
    Fx.run(() -> {
      @SuppressWarnings("unchecked")
      ComboBox<String> combo =
          (ComboBox<String>) window.view.lookupAll(".combo-box").toArray()[box];
      combo.setValue(state);
    });
  }

  @Test
  void twoStatesNeedNoChoice() {
    assertThat(open(spring()).says("Zum Stand")).isFalse();
    assertThat(open(spring(), autumn()).says("Zum Stand")).isTrue();
  }

  @Test
  void listsWhatCannotBeReadWithTheReason() {
    ComparisonFixture window = open(spring());
    window.files.put(FILE, new LoadResult.Damaged(Message.of("store.damaged.empty")));
    Fx.run(() -> window.view.read(List.of(FILE, Path.of("weg.kicheck"))));
    window.finish();
    assertThat(window.says("„Anderes.kicheck“ ist nicht im Vergleich")).isTrue();
    assertThat(window.says("Die Datei ist leer.")).isTrue();
    assertThat(window.says("„weg.kicheck“ gibt es nicht")).isTrue();
    assertThat(window.says("Von 6 auf 18 von 29")).isTrue();
    window.files.put(FILE, loaded(autumn()));
    Fx.run(() -> window.view.read(List.of(FILE)));
    window.finish();
    assertThat(window.says("„Anderes.kicheck“ ist nicht im Vergleich")).isFalse();
    assertThat(window.says("Aus „Anderes.kicheck“")).isTrue();
  }

  @Test
  void saysThatADocumentIsOfANewerProgram() {
    ComparisonFixture window = open();
    window.files.put(
        FILE,
        new LoadResult.NewerFormat(
            StoredDocument.unsaved(spring()), 9, Message.of("store.newer", "9", "1")));
    Fx.run(() -> window.view.read(List.of(FILE)));
    window.finish();
    assertThat(window.says("„Anderes.kicheck“ stammt aus einer neueren Programmfassung.")).isTrue();
    assertThat(window.says("Von 6 auf 18 von 29")).isTrue();
  }

  @Test
  void saysThatAnotherFirmIsCompared() {
    Assessment other = spring().withCompany(spring().company().withName("Muster AG"));
    assertThat(open(other).says("„Muster AG“, „Beispiel GmbH“")).isTrue();
  }

  @Test
  void faultWhileReadingIsToldAndEndsNothing() {
    ComparisonFixture window = open(spring());
    window.broken.add(FILE);
    Fx.run(() -> window.view.read(List.of(FILE)));
    window.finish();
    assertThat(window.says("Beim Lesen trat ein unerwarteter Fehler auf.")).isTrue();
    assertThat(window.says("Von 6 auf 18 von 29")).isTrue();
  }

  @Test
  void readingShowsHowFarItIsAndCanBeCancelled() {
    ComparisonFixture window = open();
    window.files.put(FILE, loaded(spring()));
    Fx.run(() -> window.view.read(List.of(FILE, Path.of("b.pdf"), Path.of("c.pdf"))));
    assertThat(window.says("Datei 1 von 3 wird gelesen.")).isTrue();
    Fx.run(window.work::finishOne);
    assertThat(window.says("Datei 2 von 3 wird gelesen.")).isTrue();
    escape(window);
    assertThat(window.closed).as("Esc stops reading first").isEmpty();
    window.finish();
    assertThat(window.says("Das Lesen wurde abgebrochen.")).isTrue();
    assertThat(window.says("b.pdf")).isFalse();
    assertThat(window.says("Von 6 auf 18 von 29")).as("what was read stays").isTrue();
  }

  private static void escape(ComparisonFixture window) {
    Fx.run(() ->
        window.view.fireEvent(
            new KeyEvent(
                KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
  }

  @Test
  void escapeCloses() {
    ComparisonFixture window = open(spring());
    escape(window);
    assertThat(window.closed).containsExactly("closed");
  }

  @Test
  void buttonAddsWhatIsChosen() {
    ComparisonFixture window = open();
    window.files.put(FILE, loaded(spring()));
    window.choices.add(List.of(FILE));
    window.press("Dokumente hinzufügen …");
    window.finish();
    assertThat(window.says("Von 6 auf 18 von 29")).isTrue();
    window.press("Dokumente hinzufügen …");
    assertThat(window.work.underWay()).as("nothing chosen").isZero();
  }

  @Test
  void copiesTheComparisonAsText() {
    ComparisonFixture window =
        open(
            spring(),
            firm(2, "2025-12-24", "J").withCompany(autumn().company().withName("Muster AG")));
    window.press("Als Text kopieren");
    String text = Fx.get(() -> Clipboard.getSystemClipboard().getString());
    assertThat(text)
        .startsWith(
            "Vergleich: Beispiel GmbH\n"
                + "22.05.2025: 6 von 29 – Einige wichtige Schritte fehlen noch")
        .contains("– Frage 2: ", "(offen → Ja)", "Nach Phasen", "Bedarfsanalyse: ", "„Muster AG“");
  }

  @Test
  void showsNothingToCopyWithoutComparison() {
    ComparisonFixture window = open();
    assertThat(Fx.get(() -> Find.spoken(window.view, "Als Text kopieren").isDisabled())).isTrue();
  }

  @Test
  void staysReadableInASmallWindow() {
    ComparisonFixture window =
        new ComparisonFixture(Optional.of(now()), 640, 420, ColorScheme.LIGHT)
            .with(spring(), autumn());
    assertThat(
            Fx.get(() ->
                Find.visible(window.view)
                    .filter(ChartNode.class::isInstance)
                    .allMatch(chart -> chart.getBoundsInParent().getMaxX() <= 640)))
        .isTrue();
  }

  @Test
  void keyboardReachesEveryControl() {
    ComparisonFixture window = new ComparisonFixture(Optional.of(now())).with(spring(), autumn());
    Set<Node> reached = Tabs.round(window.view.getScene());
    List<Node> focusable =
        Fx.get(() ->
            Find.visible(window.view)
                .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                .filter(node -> !(node.getParent() instanceof ScrollBar))
                .toList());
    assertThat(focusable).hasSizeGreaterThan(8);
    assertThat(reached).containsAll(focusable);
  }
}
