package kistartklar.ui.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.UUID;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Company;
import kistartklar.domain.assessment.CompanyPart;
import kistartklar.domain.assessment.CompanyParts;
import kistartklar.domain.assessment.Logo;
import kistartklar.report.picture.Pictures;
import kistartklar.text.Message;
import kistartklar.text.Messages;
import kistartklar.text.words.FirmWords;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.testing.Documents;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Keys;
import kistartklar.ui.testing.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("window")
class CompanyStepTest {

  private static final String NUMBER_ERROR = "Hier steht eine einzige ganze Zahl";
  private static final String DATE_ERROR = "Diesen Tag gibt es nicht";

  private final Keys keys = new Keys();

  private static Window open(Assessment assessment) {
    return new Window(assessment, new StepId.CompanyData(), 900, 520);
  }

  private static TextInputControl field(Node root, String name) {
    return (TextInputControl) Find.spoken(root, name);
  }

  private static TextInputControl employees(Window window) {
    return field(window.frame(), "Zahl der Mitarbeitenden");
  }

  private static TextInputControl date(Window window) {
    return field(window.frame(), "Datum der Einschätzung");
  }

  private static void write(TextInputControl field, String text) {
    Fx.run(() -> field.setText(text));
  }

  private static Company company(Window window) {
    return window.model().assessment().company();
  }

  private static boolean complains(Window window, String error) {
    return Find.texts(window.frame()).stream().anyMatch(text -> text.startsWith(error));
  }

  @Test
  void startsInNameAndTypesIntoDocument() {
    Window window = open(Documents.empty());
    keys.write("Hof und Gut");
    assertThat(company(window).name()).isEqualTo("Hof und Gut");
  }

  @Test
  void hasAFieldForEveryTextOfTheTable() {
    Window window = open(Documents.empty());
    FirmWords words = new FirmWords(Messages.german());
    for (CompanyPart<?> part : CompanyParts.ALL) {
      if (part instanceof CompanyPart.Text text) {
        write(field(window.frame(), words.label(text)), text.name());
        assertThat(text.of(company(window))).isEqualTo(text.name());
        Fx.run(() -> window.view().reveal(new Place.OfCompany(text)));
        assertThat(Fx.get(() -> window.scene().getFocusOwner()))
            .isEqualTo(field(window.frame(), words.label(text)));
      }
    }
    assertThat(company(window).website()).isEqualTo("website");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 560, 640})
  void showsTheLabelOfTheFieldThatTabsLeadTo(int height) {
    Window window = new Window(Documents.empty(), new StepId.CompanyData(), 900, height);
    for (int i = 0; i < 5; i++) {
      keys.type(KeyCode.TAB);
      assertThat(isInView(window, focusedField(window))).isTrue();
    }
    for (int i = 0; i < 5; i++) {
      keys.push(KeyCode.SHIFT, KeyCode.TAB);
      assertThat(isInView(window, focusedField(window))).isTrue();
    }
  }

  /** What holds the label, the field and the words below it. */
  private static Node focusedField(Window window) {
    return Fx.get(() -> {
      Node node = window.scene().getFocusOwner();
      while (!(node instanceof CompanyField<?>
          || node instanceof AiInUseField
          || node instanceof LogoField)) {
        node = node.getParent();
      }
      return node;
    });
  }

  private static boolean isInView(Window window, Node field) {
    return Fx.get(() -> {
      Node page = window.view().node();
      Bounds seen = page.localToScene(page.getLayoutBounds());
      Bounds bounds = field.localToScene(field.getLayoutBounds());
      return seen.getMinY() <= bounds.getMinY() && bounds.getMaxY() <= seen.getMaxY();
    });
  }

  @Test
  void keepsCaretWhenUndoChangesAnotherPlace() {
    Window window = open(Documents.empty());
    keys.write("eins zwei");
    keys.push(KeyCode.SHORTCUT, KeyCode.Z);
    TextInputControl name = field(window.frame(), "Name des Unternehmens");
    assertThat(name.getText()).isEqualTo("eins ");
    assertThat(name.getCaretPosition()).isEqualTo(5);
    assertThat(window.navigation().visited())
        .containsExactly(new Place.OfCompany(CompanyParts.NAME));
  }

  @ParameterizedTest
  @CsvSource({
    "0,0",
    "34,34",
    "' 34 ',34",
    "1.200,1200",
    "9999999,9999999",
    "ca. 20,20",
    "ca.20,20",
    "etwa 20,20",
    "Ungefähr 1.200,1200",
    "rund 15 Personen,15",
    "34 Mitarbeitende,34",
    "~8,8"
  })
  void readsHeadCount(String typed, int count) {
    Window window = open(Documents.empty());
    write(employees(window), typed);
    assertThat(company(window).employees()).hasValue(count);
    assertThat(complains(window, NUMBER_ERROR)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-1", "34x", "3,5", "1.20", "10000000", "viele", "٣", "20-25", "20 bis 25", "ca."})
  void marksWhatIsNoHeadCountAndKeepsIt(String typed) {
    Window window = open(Documents.mixed());
    write(employees(window), typed);
    assertThat(employees(window).getText()).isEqualTo(typed);
    assertThat(company(window).employees()).hasValue(34);
    assertThat(complains(window, NUMBER_ERROR)).isTrue();
    write(employees(window), "");
    assertThat(company(window).employees()).isEqualTo(OptionalInt.empty());
    assertThat(complains(window, NUMBER_ERROR)).isFalse();
  }

  @Test
  void readsDateAsPeopleWriteIt() {
    Window window = open(Documents.empty());
    write(date(window), "3.3.2026");
    assertThat(company(window).assessedOn()).contains(LocalDate.of(2026, 3, 3));
    write(date(window), "1.1.26");
    assertThat(company(window).assessedOn()).contains(LocalDate.of(2026, 1, 1));
    write(date(window), "heute");
    assertThat(company(window).assessedOn()).contains(window.plan().today());
    write(date(window), "29.02.2028");
    assertThat(company(window).assessedOn()).contains(LocalDate.of(2028, 2, 29));
  }

  @ParameterizedTest
  @ValueSource(strings = {"31.02.2026", "29.02.2026", "2026-02-31", "32.1.2026", "bald"})
  void marksDateThatDoesNotExist(String typed) {
    Window window = open(Documents.empty());
    write(date(window), typed);
    assertThat(date(window).getText()).isEqualTo(typed);
    assertThat(company(window).assessedOn()).isEmpty();
    assertThat(complains(window, DATE_ERROR)).isTrue();
  }

  @Test
  void readsParticipantsByLineAndComma() {
    Window window = open(Documents.empty());
    write(field(window.frame(), "Teilnehmende"), "Geschäftsleitung, IT\n\n Frau Keller ,");
    assertThat(company(window).participants())
        .containsExactly("Geschäftsleitung", "IT", "Frau Keller");
  }

  @Test
  void keepsUnreadableTextWhileOtherStepsAreVisited() {
    Window window = open(Documents.empty());
    write(employees(window), "34x");
    window.goTo(new StepId.Result());
    window.goTo(new StepId.CompanyData());
    assertThat(employees(window).getText()).isEqualTo("34x");
    assertThat(complains(window, NUMBER_ERROR)).isTrue();
  }

  @Test
  void keepsUnreadableTextWhenDocumentGoesOnAsCopy() {
    Window window = open(Documents.empty());
    write(employees(window), "34x");
    Fx.run(() -> window.model().recast(document -> document.copyAs(new UUID(7, 8))));
    assertThat(employees(window).getText()).isEqualTo("34x");
    window.goTo(new StepId.CompanyData());
    assertThat(employees(window).getText()).isEqualTo("34x");
  }

  @Test
  void forgetsUnreadableTextWithItsDocument() {
    Window window = open(Documents.empty());
    write(employees(window), "34x");
    Fx.run(() -> window.model().open(Assessment.empty(UUID.randomUUID()), false));
    assertThat(employees(window).getText()).isEmpty();
    assertThat(complains(window, NUMBER_ERROR)).isFalse();
  }

  @Test
  void goesToFieldOfUndoneChange() {
    Window window = open(Documents.empty());
    Fx.run(() -> window.view().reveal(new Place.OfCompany(CompanyParts.ASSESSED_ON)));
    assertThat(Fx.get(() -> window.scene().getFocusOwner())).isSameAs(date(window));
  }

  private static RadioButton aiInUse(Window window, String choice) {
    return (RadioButton)
        Find.spoken(
            window.frame(),
            choice + " – Wird bei Ihnen schon KI genutzt, auch kostenlose Werkzeuge?");
  }

  @Test
  void asksWhetherAiIsInUseAndPresumesNothing() {
    Window window = open(Documents.empty());
    assertThat(aiInUse(window, "Noch offen").isSelected()).isTrue();
    assertThat(company(window).aiInUse()).isEmpty();
    Fx.run(() -> aiInUse(window, "Ja").fire());
    assertThat(company(window).aiInUse()).contains(Answer.YES);
    Fx.run(() -> aiInUse(window, "Nein").fire());
    assertThat(company(window).aiInUse()).contains(Answer.NO);
    Fx.run(() -> window.model().undo());
    assertThat(aiInUse(window, "Ja").isSelected()).isTrue();
    Fx.run(() -> aiInUse(window, "Noch offen").fire());
    assertThat(company(window).aiInUse()).isEmpty();
  }

  @Test
  void undoLeadsBackToTheChoice() {
    Window window = open(Documents.empty());
    Fx.run(() -> aiInUse(window, "Ja").fire());
    Fx.run(() -> window.view().reveal(new Place.OfCompany(CompanyParts.AI_IN_USE)));
    assertThat(Fx.get(() -> window.scene().getFocusOwner())).isSameAs(aiInUse(window, "Ja"));
  }

  @Test
  void readsOnlyWhatMayOnlyBeRead() {
    Window window = open(Documents.mixed());
    Fx.run(() -> window.model().open(Documents.mixed(), true));
    assertThat(aiInUse(window, "Ja").isDisabled()).isTrue();
    assertThat(employees(window).isEditable()).isFalse();
    assertThat(employees(window).isDisabled()).isFalse();
  }

  private static Logo logo() {
    return new Logo(Logo.Type.SVG, Pictures.svg(), "");
  }

  private static void press(Window window, String name) {
    Fx.run(() -> ((Button) Find.spoken(window.frame(), name)).fire());
  }

  @Test
  void logoIsChosenUndoneAndRemoved() {
    Window window = open(Documents.empty());
    window.logos().outcomes.add(new Logos.Outcome.Chosen(logo()));
    press(window, "Bild wählen … (Logo)");
    assertThat(window.model().assessment().company().logo()).contains(logo());
    assertThat(Find.spoken(window.frame(), "Logo von Ohne Namen")).isNotNull();
    Fx.run(window.model()::undo);
    assertThat(window.model().assessment().company().logo()).isEmpty();
    Fx.run(window.model()::redo);
    press(window, "Entfernen (Logo)");
    assertThat(window.model().assessment().company().logo()).isEmpty();
    Fx.run(window.model()::undo);
    assertThat(window.model().assessment().company().logo()).contains(logo());
  }

  @Test
  void descriptionOfLogoIsKeptWithIt() {
    Window window = open(Documents.empty());
    window.logos().outcomes.add(new Logos.Outcome.Chosen(logo()));
    press(window, "Bild wählen … (Logo)");
    write(field(window.frame(), "Beschreibung des Logos"), "Ein Rad");
    assertThat(window.model().assessment().company().logo())
        .contains(logo().withAlternative("Ein Rad"));
    assertThat(Find.spoken(window.frame(), "Ein Rad")).isNotNull();
  }

  @Test
  void refusedLogoIsSaidBesideItAndChangesNothing() {
    Window window = open(Documents.empty());
    window.logos().outcomes.add(new Logos.Outcome.Refused(Message.of("report.logo.damaged")));
    press(window, "Bild wählen … (Logo)");
    assertThat(Find.texts(window.frame()))
        .anyMatch(text -> text.contains("Das Bild ist beschädigt"));
    assertThat(window.model().assessment()).isEqualTo(Documents.empty());
    press(window, "Bild wählen … (Logo)");
    assertThat(window.model().assessment()).isEqualTo(Documents.empty());
  }
}
