package kistartklar.text.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Company;
import kistartklar.domain.assessment.MeasureState.Status;
import kistartklar.text.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is named in several places has its words in one. */
@Tag("pure")
class SharedWordsTest {

  private static final Messages GERMAN = Messages.german();

  @Test
  void nameAnswersAndStatuses() {
    YesNoWords answers = new YesNoWords(GERMAN);
    assertThat(answers.of(Optional.of(Answer.YES))).isEqualTo("Ja");
    assertThat(answers.of(Optional.of(Answer.NO))).isEqualTo("Nein");
    assertThat(answers.of(Optional.empty())).isEqualTo("offen");
    StatusWords statuses = new StatusWords(GERMAN);
    assertThat(statuses.of(Status.OPEN)).isEqualTo("offen");
    assertThat(statuses.of(Status.IN_PROGRESS)).isEqualTo("in Arbeit");
    assertThat(statuses.of(Status.DONE)).isEqualTo("erledigt");
  }

  @Test
  void nameAFirmWithoutANameAndTrimOthers() {
    FirmWords firms = new FirmWords(GERMAN);
    assertThat(firms.name(Company.UNKNOWN.withName(" \n"))).isEqualTo("Ohne Namen");
    assertThat(firms.name(Company.UNKNOWN.withName(" Keller\n"))).isEqualTo("Keller");
  }

  /**
   * A second text of the same words would be one to forget when they change. The heads of a copied
   * table name columns, not answers.
   */
  @Test
  void standOnceInTheTexts() {
    for (String words : Set.of("Ohne Namen", "Ja", "Nein", "in Arbeit", "erledigt")) {
      assertThat(keysOf(words)).as(words).hasSize(1);
    }
  }

  private static Set<String> keysOf(String words) {
    return GERMAN.patterns().entrySet().stream()
        .filter(text -> text.getValue().equals(words))
        .map(Map.Entry::getKey)
        .filter(key -> !key.startsWith("portfolio.copy."))
        .collect(Collectors.toSet());
  }
}
