package kistartklar.ui.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kistartklar.domain.assessment.Logo;
import kistartklar.domain.difference.Difference;
import kistartklar.domain.difference.Differences;
import kistartklar.store.RandomDocuments;
import kistartklar.text.Messages;
import org.junit.jupiter.api.Test;

/** Every kind of difference has its words. */
class DifferenceWordsTest {

  private static final Messages GERMAN = Messages.german();

  private static Worded worded(Comparison comparison, Class<? extends Difference> kind) {
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
    Comparison comparison =
        new Comparison(
            Optional.empty(),
            States.common().withCompany(firm.withLogo(Optional.of(one))),
            States.common().withCompany(firm.withLogo(Optional.of(other))),
            "A",
            "B");
    Worded words = worded(comparison, Difference.OfLogo.class);
    assertThat(words.mine()).isEqualTo("PNG-Bild, 1\u00a0KB: Rad");
    assertThat(words.theirs()).isEqualTo("PNG-Bild, 1\u00a0KB: Rad (ein anderes Bild)");
  }

  @Test
  void areNeverMissing() {
    RandomDocuments random = new RandomDocuments(7);
    for (int i = 0; i < 300; i++) {
      Comparison comparison =
          new Comparison(
              Optional.empty(), random.next().assessment(), random.next().assessment(), "A", "B");
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
        Stream.of(States.ofThePlan(), States.opposite())
            .map(comparison -> Differences.between(comparison.mine(), comparison.theirs()))
            .flatMap(List::stream)
            .map(difference -> difference.getClass().getSimpleName())
            .collect(Collectors.toSet());
    Set<String> rest = Set.of("OfIndustry", "OfEmployees", "OfAssessedOn", "OfLogo");
    assertThat(Difference.class.getPermittedSubclasses())
        .extracting(Class::getSimpleName)
        .allMatch(kind -> seen.contains(kind) || rest.contains(kind));
  }
}
