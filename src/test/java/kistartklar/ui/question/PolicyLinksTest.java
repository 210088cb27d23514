package kistartklar.ui.question;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ButtonBase;
import kistartklar.domain.guide.QuestionId;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.testing.Documents;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the rules for the use of AI are offered. */
@Tag("window")
class PolicyLinksTest {

  private static final String TITLE = "KI-Nutzungsregel";

  @ParameterizedTest
  @CsvSource({"3, 16", "3, 17", "5, 21"})
  void questionsThatTheRulesHelpWithOfferThem(int phase, int question) {
    Window window = new Window(Documents.empty(), new StepId.OfPhase(phase), 1240, 800);
    Fx.run(() -> window.view().reveal(new Place.OfAnswer(new QuestionId(question))));
    for (String action : new String[] {"Als PDF speichern …", "Zum Bearbeiten kopieren"}) {
      String spoken = action + ", " + TITLE + ", Frage " + question;
      ButtonBase link = (ButtonBase) Find.spoken(window.frame(), spoken);
      Fx.run(link::fire);
    }
    assertThat(window.policy().asked()).containsExactly("save", "copy");
  }

  @Test
  void otherQuestionsDoNot() {
    Window window = new Window(Documents.empty(), new StepId.OfPhase(4), 1240, 800);
    assertThat(Find.says(window.frame(), TITLE)).isFalse();
  }
}
