package kistartklar.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kistartklar.content.GuideReader;
import kistartklar.content.WorksheetReader;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Clarification;
import kistartklar.domain.assessment.Company;
import kistartklar.domain.assessment.CompanyParts;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.domain.assessment.Response;
import kistartklar.domain.figures.SampleSheets;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.LegalNote;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.plan.PlanKey;
import kistartklar.domain.worksheet.RowPlace;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.WorksheetCatalogue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("pure")
class SearchTest {

  private static final Guide GUIDE = GuideReader.read();
  private static final WorksheetCatalogue CATALOGUE = WorksheetReader.read();
  private static final QuestionId SEVENTH = new QuestionId(7);

  private static Assessment noting(String note) {
    return Assessment.empty(UUID.randomUUID()).withNote(SEVENTH, note);
  }

  private static List<Hit> notes(String note, String query) {
    return Search.of(GUIDE, CATALOGUE, noting(note), query).stream()
        .filter(Hit.InNote.class::isInstance)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Übergröße",
        "übergröße",
        "ÜBERGRÖSSE",
        "uebergroesse",
        "U\u0308bergro\u0308ße",
        "Über\u00adgröße",
        "größe",
        "  Übergröße, "
      })
  void findsAWordHoweverItIsWritten(String query) {
    assertThat(notes("Regal in Übergröße bestellt", query)).hasSize(1);
    assertThat(notes("Regal in U\u0308BERGRO\u0308SSE bestellt", query)).hasSize(1);
  }

  @Test
  void findsLettersWithAccents() {
    assertThat(notes("Café Étoile", "etoile cafe")).hasSize(1);
  }

  @Test
  void needsAllWordsInOnePlace() {
    assertThat(notes("Frau Meier klärt die Schulung", "meier schulung")).hasSize(1);
    assertThat(notes("Frau Meier klärt die Schulung", "meier server")).isEmpty();
  }

  @Test
  void findsShortWordsOnlyWhereAWordBegins() {
    assertThat(notes("Skizze der Anlage", "ki")).isEmpty();
    assertThat(notes("Skizze der KI-Anlage", "ki")).hasSize(1);
  }

  @Test
  void findsReasonsAndWhoClarifiesLikeNotes() {
    Assessment said =
        noting("")
            .withResponse(
                SEVENTH,
                Response.NONE
                    .withNotApplicable(Optional.of("Betriebsferien"))
                    .withClarification(Optional.of(Clarification.NEEDED.withBy("Frau Meier"))));
    for (String query : List.of("betriebsferien", "meier")) {
      assertThat(Search.of(GUIDE, CATALOGUE, said, query))
          .filteredOn(Hit.InNote.class::isInstance)
          .hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "–", "„“ … ?!"})
  void findsNothingWithoutAWord(String query) {
    assertThat(Search.of(GUIDE, CATALOGUE, noting("–"), query)).isEmpty();
  }

  @Test
  void findsWhatTheFirmSaysOfItselfBeforeAllElse() {
    Assessment firm =
        noting("Großhandel")
            .withCompany(
                Company.UNKNOWN
                    .withIndustry("Großhandel für Sanitär")
                    .withParticipants(List.of("Geschäftsleitung", "Einkauf")));
    assertThat(Search.of(GUIDE, CATALOGUE, firm, "grosshandel").getFirst())
        .isEqualTo(new Hit.InCompany(CompanyParts.INDUSTRY, "Großhandel für Sanitär"));
    assertThat(Search.of(GUIDE, CATALOGUE, firm, "einkauf"))
        .contains(new Hit.InCompany(CompanyParts.PARTICIPANTS, "Einkauf"));
  }

  @Test
  void namesTheNoteAfterItsQuestionAndBeforeTheExplanations() {
    String word = GUIDE.question(SEVENTH).text().split(" ", -1)[1];
    List<Hit> hits = Search.of(GUIDE, CATALOGUE, noting("Notiz: " + word), word);
    int question =
        hits.indexOf(
            hits.stream()
                .filter(hit ->
                    hit instanceof Hit.InQuestion found && found.question().id().equals(SEVENTH))
                .findFirst()
                .orElseThrow());
    assertThat(hits.get(question + 1)).isInstanceOf(Hit.InNote.class);
  }

  @Test
  void findsEveryQuestionAndEveryTopicByItsOwnWords() {
    GUIDE
        .questions()
        .forEach(question ->
            assertThat(Search.of(GUIDE, CATALOGUE, noting(""), question.text()))
                .anyMatch(hit ->
                    hit instanceof Hit.InQuestion found && found.question().equals(question)));
    GUIDE.phases().stream()
        .flatMap(phase -> phase.sections().stream())
        .flatMap(section -> section.topics().stream())
        .forEach(topic ->
            assertThat(Search.of(GUIDE, CATALOGUE, noting(""), topic.title() + " " + topic.text()))
                .anyMatch(hit -> hit instanceof Hit.InTopic found && found.topic().equals(topic)));
  }

  @Test
  void showsTheNeighbourhoodOfTheHitInWholeWords() {
    String note = "Anfang ".repeat(50) + "Treffer " + "Ende ".repeat(50);
    String excerpt = notes(note, "treffer").getFirst().excerpt();
    assertThat(excerpt).startsWith("… Anfang").endsWith("Ende …").contains("Treffer");
    assertThat(excerpt.length()).isLessThanOrEqualTo(144);
  }

  @Test
  void showsHowAnExplanationBeginsThatWasFoundByItsTitle() {
    Hit hit =
        Search.of(GUIDE, CATALOGUE, noting(""), "Datenschutz-Audits").stream()
            .filter(Hit.InTopic.class::isInstance)
            .findFirst()
            .orElseThrow();
    assertThat(hit)
        .isInstanceOfSatisfying(
            Hit.InTopic.class,
            found ->
                assertThat(found.topic().text()).startsWith(found.excerpt().replace(" …", "")));
  }

  @Test
  void showsAShortNoteWhole() {
    assertThat(notes("Kurz und gut", "gut").getFirst().excerpt()).isEqualTo("Kurz und gut");
  }

  @Test
  void copesWithOneEndlessWord() {
    String excerpt =
        notes("x".repeat(20_000) + "ziel" + "y".repeat(20_000), "ziel").getFirst().excerpt();
    assertThat(excerpt).contains("ziel");
    assertThat(excerpt.length()).isLessThanOrEqualTo(144);
  }

  private static List<Hit> rows(String query, SheetRow... rows) {
    Assessment document =
        Assessment.empty(UUID.randomUUID()).withWorksheets(SampleSheets.with("useCases", rows));
    return Search.of(GUIDE, CATALOGUE, document, query).stream()
        .filter(Hit.InRow.class::isInstance)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"zettelkasten", "Übergröße yilmaz", "Pilotprojekt", "Außenlager", "notizwort"})
  void findsRowsByWhatWasWrittenAndChosenInThem(String query) {
    SheetRow row =
        SampleSheets.row(
            1,
            "title",
            "Zettelkasten ersetzen",
            "problem",
            "Regale in Übergröße",
            "owner",
            "Frau Yilmaz",
            "status",
            "pilot");
    SheetRow line = SampleSheets.row(2, "area", "Außenlager");
    SheetRow full = SampleSheets.withLines(row, "transfers", line).withNote("ein Notizwort");
    assertThat(rows(query, full, SampleSheets.row(3, "title", "Anderes")))
        .singleElement()
        .isInstanceOfSatisfying(
            Hit.InRow.class,
            hit -> {
              assertThat(hit.row()).isEqualTo(new RowPlace("useCases", "rows", full.id()));
              assertThat(hit.sheet()).isEqualTo("Anwendungsfälle");
            });
  }

  @Test
  void findsNoRowByAKeyOfTheDocument() {
    assertThat(rows("useCases", SampleSheets.row(1, "title", "A", "status", "pilot"))).isEmpty();
    assertThat(rows("title", SampleSheets.row(1, "title", "A", "status", "pilot"))).isEmpty();
  }

  @Test
  void findsWhatWasAgreedAboutMeasuresAndTheFirmsOwn() {
    UUID id = new UUID(0, 4);
    Assessment assessment =
        Assessment.empty(UUID.randomUUID())
            .withMeasure(SEVENTH, MeasureState.NONE.withOwner("Frau Krokodil").withRemark("wartet"))
            .withOwnMeasure(OwnMeasure.empty(id).withTitle("Krokodil füttern"));
    assertThat(Search.of(GUIDE, CATALOGUE, assessment, "krokodil"))
        .containsExactly(
            new Hit.InMeasure(new PlanKey.OfOwn(id), "Krokodil füttern", "Krokodil füttern"),
            new Hit.InMeasure(
                new PlanKey.OfQuestion(SEVENTH),
                GUIDE.question(SEVENTH).measure().title(),
                "Frau Krokodil"));
    assertThat(Search.of(GUIDE, CATALOGUE, assessment, "krokodil wartet")).hasSize(1);
  }

  @Test
  void findsALegalNoteOnce() {
    LegalNote note = GUIDE.legalNotes().notes().getFirst();
    List<Hit> hits =
        Search.of(GUIDE, CATALOGUE, Assessment.empty(UUID.randomUUID()), note.title()).stream()
            .filter(hit -> hit instanceof Hit.InLegalNote legal && legal.note().equals(note))
            .toList();
    assertThat(hits).hasSize(1);
  }

  @Test
  @Timeout(20)
  void aLetterWithAMillionMarksIsFoundInNoTime() {
    assertThat(notes("Caf" + "e" + "\u0301\u0323".repeat(500_000) + " Mitte", "cafe")).hasSize(1);
  }
}
