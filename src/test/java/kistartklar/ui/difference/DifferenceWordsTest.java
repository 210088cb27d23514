package kistartklar.ui.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kistartklar.content.WorksheetReader;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Logo;
import kistartklar.domain.difference.Difference;
import kistartklar.domain.difference.DifferenceKinds;
import kistartklar.domain.difference.Differences;
import kistartklar.domain.guide.HintCause;
import kistartklar.domain.guide.HintId;
import kistartklar.store.RandomDocuments;
import kistartklar.text.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every kind of difference has its words. */
@Tag("pure")
class DifferenceWordsTest {

  private static final Messages GERMAN = Messages.german();

  private static Worded worded(StatePair comparison, Class<? extends Difference> kind) {
    return Differences.between(comparison.mine(), comparison.theirs()).stream()
        .filter(kind::isInstance)
        .map(new DifferenceWords(GERMAN, comparison)::of)
        .findFirst()
        .orElseThrow();
  }

  private static Worded ofThePlan(Class<? extends Difference> kind) {
    return worded(States.ofThePlan(), kind);
  }

  @Test
  void sayWhatIsAgreedForAMeasure() {
    Worded words = ofThePlan(Difference.OfMeasure.class);
    assertThat(words.question()).contains(States.Q7);
    assertThat(words.mine()).isEqualTo("Verantwortlich: Frau Keller\nBis 31.01.2027\nIn Arbeit");
    assertThat(words.theirs()).isEqualTo("(keine Angabe)");
  }

  @Test
  void sayEverythingOfAnOwnMeasure() {
    assertThat(ofThePlan(Difference.OfOwnMeasure.class).mine())
        .isEqualTo(
            "Schulungsraum einrichten\nZu Phase 5\nVorgehen: Raum suchen, Technik bestellen\n"
                + "Aufwand: 0,5 bis 2\u00a0Tage\nRolle: Hausverwaltung\nVerantwortlich: Herr"
                + " Brandt\nBis 28.02.2027\nNoch nicht begonnen\nBemerkung: Angebot liegt vor");
  }

  @Test
  void nameOwnMeasuresInTheirOrder() {
    Worded words = ofThePlan(Difference.OfOwnMeasureOrder.class);
    assertThat(words.mine()).isEqualTo("Schulungsraum einrichten\nMaßnahme ohne Titel");
    assertThat(words.theirs()).isEqualTo("Maßnahme ohne Titel\nSchulungsraum einrichten");
  }

  @Test
  void sayWhoSaidWhat() {
    assertThat(ofThePlan(Difference.OfViews.class).theirs())
        .isEqualTo("Frau Keller: Nein – Das ist noch offen.\nOhne Namen: Ja");
  }

  @Test
  void sayWhetherAHintWasFoundRight() {
    Worded words = ofThePlan(Difference.OfHint.class);
    assertThat(words.what()).isEqualTo("Hinweis „Passt das zusammen?“ zu den Fragen 8 und 13");
    assertThat(words.mine()).isEqualTo("Geprüft, stimmt so: Die Daten liegen beim Steuerberater.");
    assertThat(words.theirs()).isEqualTo("Geprüft, stimmt so");
  }

  @Test
  void nameEarlierAssessments() {
    assertThat(ofThePlan(Difference.OfPredecessors.class).theirs())
        .isEqualTo("Beispiel GmbH, 22.11.2026: 17 von 29");
  }

  @Test
  void tellLogosApartThatAreDescribedAlike() {
    Logo one = new Logo(Logo.Type.PNG, new byte[] {1}, "Rad");
    Logo other = new Logo(Logo.Type.PNG, new byte[] {2}, "Rad");
    var firm = States.common().company();
    StatePair comparison =
        new StatePair(
            Optional.empty(),
            States.common().withCompany(firm.withLogo(Optional.of(one))),
            States.common().withCompany(firm.withLogo(Optional.of(other))),
            "A",
            "B",
            WorksheetReader.whenNeeded());
    Worded words = worded(comparison, Difference.OfCompany.class);
    assertThat(words.mine()).isEqualTo("PNG-Bild, 1\u00a0KB: Rad");
    assertThat(words.theirs()).isEqualTo("PNG-Bild, 1\u00a0KB: Rad (ein anderes Bild)");
  }

  @Test
  void sayWhetherAiIsInUse() {
    var firm = States.common().company();
    StatePair comparison =
        new StatePair(
            Optional.empty(),
            States.common().withCompany(firm.withAiInUse(Optional.of(Answer.YES))),
            States.common(),
            "A",
            "B",
            WorksheetReader.whenNeeded());
    Worded words = worded(comparison, Difference.OfCompany.class);
    assertThat(words.what())
        .isEqualTo("Wird bei Ihnen schon KI genutzt, auch kostenlose Werkzeuge?");
    assertThat(words.mine()).isEqualTo("Ja");
    assertThat(words.theirs()).isEqualTo("offen");
  }

  @Test
  void sayWhatElseWasSaidAboutAQuestion() {
    StatePair comparison = States.ofTheAnswers();
    assertThat(worded(comparison, Difference.OfCriteria.class).mine()).isEqualTo("Erfüllt: 1, 3");
    assertThat(worded(comparison, Difference.OfCriteria.class).theirs())
        .isEqualTo("(keine Angabe)");
    assertThat(worded(comparison, Difference.OfNotApplicable.class).what())
        .isEqualTo("Betrifft uns nicht, weil …");
    assertThat(worded(comparison, Difference.OfNotApplicable.class).mine())
        .isEqualTo("Ohne Angabe eines Grundes");
    assertThat(worded(comparison, Difference.OfClarification.class).mine())
        .isEqualTo("Klärt: Frau Keller, bis 04.12.2026");
  }

  @Test
  void sayThatAHintBeginsWithWhatTheFirmSays() {
    HintId said = new HintId(new HintCause.SaidInUse(), States.Q12);
    StatePair comparison =
        new StatePair(
            Optional.empty(),
            States.common().withConfirmedHint(said, Optional.of("")),
            States.common(),
            "A",
            "B",
            WorksheetReader.whenNeeded());
    Worded words = worded(comparison, Difference.OfHint.class);
    assertThat(words.question()).contains(States.Q12);
    assertThat(words.what())
        .isEqualTo("Hinweis „Passt das zusammen?“ zu schon genutzter KI und Frage 12");
  }

  @Test
  void areNeverMissing() {
    RandomDocuments random = new RandomDocuments(7);
    for (int i = 0; i < 300; i++) {
      StatePair comparison =
          new StatePair(
              Optional.empty(),
              random.next().assessment(),
              random.next().assessment(),
              "A",
              "B",
              WorksheetReader.whenNeeded());
      for (Difference difference : Differences.between(comparison.mine(), comparison.theirs())) {
        Worded words = new DifferenceWords(GERMAN, comparison).of(difference);
        assertThat(words.what()).isNotBlank();
        assertThat(words.mine()).isNotBlank();
        assertThat(words.theirs()).isNotBlank();
      }
    }
  }

  @Test
  void coverEveryKindInTheseTests() {
    Set<String> seen =
        Stream.of(
                States.ofThePlan(), States.ofTheAnswers(), States.opposite(), States.ofTheSheets())
            .map(comparison -> Differences.between(comparison.mine(), comparison.theirs()))
            .flatMap(List::stream)
            .map(difference -> difference.getClass().getSimpleName())
            .collect(Collectors.toSet());
    assertThat(DifferenceKinds.all()).extracting(Class::getSimpleName).allMatch(seen::contains);
  }
}
