package kistartklar.text.words;

import static kistartklar.domain.figures.SampleSheets.TODAY;
import static kistartklar.domain.figures.SampleSheets.and;
import static kistartklar.domain.figures.SampleSheets.calculation;
import static kistartklar.domain.figures.SampleSheets.indicator;
import static kistartklar.domain.figures.SampleSheets.text;
import static kistartklar.domain.figures.SampleSheets.useCase;
import static kistartklar.domain.figures.SampleSheets.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kistartklar.content.WorksheetReader;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.evidence.SheetReview;
import kistartklar.domain.profile.UseCaseProfile;
import kistartklar.domain.worksheet.CellValue;
import kistartklar.domain.worksheet.ProfilePart.Question;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.WorksheetCatalogue;
import kistartklar.domain.worksheet.Worksheets;
import kistartklar.text.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A profile says in German what the worksheets say of a use case, what is missing and what next.
 */
@Tag("pure")
class ProfileWordsTest {

  private static final WorksheetCatalogue CATALOGUE = WorksheetReader.read();

  private static final SheetRow RATED =
      useCase(1)
          .with("status", text("rated"))
          .with("owner", text("Innendienst"))
          .with("problem", text("Abtippen kostet Zeit."));

  private SheetReview review = review(Worksheets.NONE);

  private static SheetReview review(Worksheets worksheets) {
    Assessment assessment = Assessment.empty(new UUID(0, 0)).withWorksheets(worksheets);
    return SheetReview.of(CATALOGUE, assessment, TODAY);
  }

  private UseCaseProfile profile(SheetRow useCase, Worksheets worksheets) {
    review = review(worksheets);
    return UseCaseProfile.of(useCase, review);
  }

  private ProfileWords words() {
    return ProfileWords.of(Messages.german(), review);
  }

  private List<String> gaps(UseCaseProfile profile) {
    return profile.gaps().stream().map(words()::gap).toList();
  }

  private List<String> said(UseCaseProfile profile, Question question) {
    return profile.entries(question).stream()
        .flatMap(entry -> words().lines(entry).stream())
        .toList();
  }

  @Test
  void saysWhatEachQuestionIsAnsweredWith() {
    Worksheets worksheets = and(with("useCases", RATED), "costsAndBenefits", "rows", calculation());
    UseCaseProfile profile = profile(RATED, and(worksheets, "indicators", "rows", indicator()));
    assertThat(words().name(profile)).isEqualTo("Bestellungen 1");
    assertThat(words().status(profile)).isEqualTo("bewertet");
    assertThat(words().facts(profile)).isEqualTo("Verantwortlich: Innendienst · Rang 1 von 1");
    assertThat(said(profile, Question.WHY))
        .startsWith("Nutzen: 5", "Rang: 1")
        .contains("Problem: Abtippen kostet Zeit.");
    assertThat(said(profile, Question.PAYS))
        .startsWith(
            "Gedeckt: im 21. Monat gedeckt",
            "Vorsichtig: nicht innerhalb von 36 Monaten (rechnerisch Monat 60)");
    assertThat(said(profile, Question.ABLE).getFirst()).startsWith("Datenlage: ");
    assertThat(profile.entries(Question.WORKS)).extracting(words()::title).contains("Minuten");
    assertThat(profile.entries(Question.ALLOWED)).isEmpty();
  }

  @Test
  void saysWhatIsMissingInTheOrderOfTheWorksheets() {
    SheetRow unrated = RATED.with("risk", Optional.empty());
    UseCaseProfile profile = profile(unrated, with("useCases", unrated));
    assertThat(gaps(profile))
        .containsExactly(
            "Anwendungsfälle: Es fehlt noch: Risiko",
            "Anbieter: noch nichts unter „Werkzeuge“",
            "Anbieter: noch nichts unter „Vergleiche“",
            "Kosten und Nutzen: noch nichts unter „Rechnungen“",
            "Kennzahlen: noch nichts unter „Kennzahlen“");
    assertThat(words().next(profile)).contains(gaps(profile).getFirst());
    assertThat(profile.gaps()).extracting(words()::action).contains("Ergänzen", "Anlegen");
  }

  @Test
  void asksOfAnIdeaOnlyWhatItTakesToRateIt() {
    SheetRow idea = RATED.with("status", text("idea")).with("value", Optional.empty());
    assertThat(gaps(profile(idea, with("useCases", idea))))
        .containsExactly("Anwendungsfälle: Es fehlt noch: Nutzen");
  }

  @Test
  void asksNothingOfWhatWasGivenUp() {
    SheetRow rejected = RATED.with("status", text("rejected")).with("value", Optional.empty());
    UseCaseProfile profile = profile(rejected, with("useCases", rejected));
    assertThat(profile.gaps()).isEmpty();
    assertThat(words().next(profile)).isEmpty();
  }

  @Test
  void asksNothingOfWorksheetsThatAreNotNeeded() {
    Worksheets worksheets = with("useCases", RATED);
    for (String sheet : List.of("vendors", "indicators", "costsAndBenefits")) {
      worksheets =
          worksheets.withSheet(
              sheet, worksheets.sheet(sheet).withNotNeeded(Optional.of("eigenes Werkzeug")));
    }
    UseCaseProfile profile = profile(RATED, worksheets);
    assertThat(profile.gaps()).isEmpty();
    assertThat(words().next(profile)).contains("Entscheiden Sie, ob daraus ein Pilotprojekt wird.");
  }

  @Test
  void saysOnceThatAFieldIsMissing() {
    SheetRow noTarget = indicator().with("target", Optional.empty());
    Worksheets worksheets = and(with("useCases", RATED), "indicators", "rows", noTarget);
    assertThat(gaps(profile(RATED, worksheets)))
        .contains("„Minuten“ hat noch kein Ziel.")
        .noneMatch(gap -> gap.startsWith("Kennzahlen:"));
  }

  @Test
  void collectsTheMeasuresOfItsRows() {
    SheetRow row = RATED.with("measures", new CellValue.Texts(List.of("q17")));
    assertThat(profile(row, with("useCases", row)).measures()).containsExactly("q17");
  }
}
