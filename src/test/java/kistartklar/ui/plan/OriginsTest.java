package kistartklar.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.ButtonBase;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.domain.plan.PlanKey;
import kistartklar.domain.profile.UseCaseProfile;
import kistartklar.domain.worksheet.CellValue;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.Worksheets;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.LayoutFaults;
import kistartklar.ui.testing.Window;
import kistartklar.ui.usecase.UseCaseDocuments;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The plan shows from which rows of worksheets a measure comes, and leads there. */
@Tag("window")
class OriginsTest {

  private static final UUID OWN = new UUID(0, 7001);
  private static final String ORIGIN = "Anwendungsfälle: Bestellungen aus E-Mails erfassen";

  private static Assessment linked() {
    Assessment document =
        UseCaseDocuments.example()
            .withOwnMeasure(OwnMeasure.empty(OWN).withTitle("Kundschaft informieren"));
    SheetRow row =
        UseCaseDocuments.pilot()
            .with("measures", new CellValue.Texts(List.of("q17", OWN.toString())));
    return document.withWorksheets(
        document
            .worksheets()
            .withSheet("useCases", document.worksheets().sheet("useCases").withRow("rows", row)));
  }

  private static List<String> links(Window window) {
    return window
        .model()
        .assessment()
        .worksheets()
        .row(UseCaseProfile.place(UseCaseDocuments.pilot()))
        .orElseThrow()
        .texts("measures");
  }

  private static Window plan(Assessment document) {
    Window window = new Window(document, new StepId.Plan(), 1240, 2600);
    Fx.run(() ->
        window
            .view()
            .reveal(new Place.OfMeasure(new PlanKey.OfOwn(OWN), Place.OfMeasure.Field.TITLE)));
    return window;
  }

  private static void press(Window window, String spoken) {
    Fx.run(() -> ((ButtonBase) Find.spoken(window.frame(), spoken)).fire());
  }

  @Test
  void leadToTheRow() {
    Window window = plan(linked());
    assertThat(Find.texts(window.frame())).filteredOn(ORIGIN::equals).hasSize(1);
    press(window, ORIGIN + ": Kundschaft informieren");
    assertThat(window.navigation().visited())
        .containsExactly(new Place.OfRow(UseCaseProfile.place(UseCaseDocuments.pilot())));
  }

  @Test
  void followTheRows() {
    Window window = plan(linked());
    Fx.run(() ->
        window
            .model()
            .edit(new Place.OfDocument(), document -> document.withWorksheets(Worksheets.NONE)));
    assertThat(Find.texts(window.frame())).doesNotContain(ORIGIN, "Kommt aus:");
  }

  @Test
  void deletingAMeasureDropsItsLinksAndUndoBringsBothBack() {
    Window window = plan(linked());
    press(window, "Maßnahme löschen: Kundschaft informieren");
    assertThat(links(window)).containsExactly("q17");
    Fx.run(() -> window.model().undo());
    assertThat(links(window)).containsExactly("q17", OWN.toString());
    assertThat(window.model().assessment().ownMeasure(OWN)).isNotEqualTo(Optional.empty());
  }

  @Test
  void longNamesWrap() {
    Assessment document = linked();
    SheetRow row =
        document
            .worksheets()
            .row(UseCaseProfile.place(UseCaseDocuments.pilot()))
            .orElseThrow()
            .with("title", CellValue.of("Bestellungen aus E-Mails ".repeat(5).strip()));
    Assessment longer =
        document.withWorksheets(
            document
                .worksheets()
                .withSheet(
                    "useCases", document.worksheets().sheet("useCases").withRow("rows", row)));
    Window window = new Window(longer, new StepId.Plan(), 900, 2600);
    assertThat(LayoutFaults.of(window.frame())).isEmpty();
  }
}
