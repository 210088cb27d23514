package kistartklar.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import kistartklar.content.GuideReader;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.guide.UsagePolicy;
import kistartklar.text.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The rules for the use of AI as they are pasted elsewhere. */
@Tag("pure")
class PolicyTextTest {

  private static final UsagePolicy POLICY = GuideReader.read().usagePolicy();
  private static final Assessment EMPTY = Assessment.empty(new UUID(1, 2));

  private static PolicyText of(Assessment assessment) {
    return new PolicyText(Messages.german(), POLICY, assessment, LocalDate.of(2028, 2, 29));
  }

  private static Assessment named(String name) {
    return EMPTY.withCompany(EMPTY.company().withName(name));
  }

  private static long count(String text, String part) {
    return Pattern.compile(part, Pattern.LITERAL).matcher(text).results().count();
  }

  @Test
  void htmlKeepsHeadingsListsAndTable() {
    String html = of(EMPTY).html();
    assertThat(html)
        .startsWith(
            "<meta charset=\"utf-8\"><h1>KI-Nutzungsregel</h1><p>Diese Regel gilt bei uns für alle")
        .contains("<tr><th>Werkzeug</th><th>Wofür</th><th>Welche Daten hineindürfen</th></tr>")
        .contains("<h2>Kennzeichnen</h2><ul><li>");
    assertThat(count(html, "<tr><td>")).isEqualTo(UsagePolicy.TOOLS);
    assertThat(count(html, "<li>")).isEqualTo(count(of(EMPTY).plain(), "\n– "));
  }

  @Test
  void namesOfFirmsAreNoMarkup() {
    assertThat(of(named("<b>A & B</b>")).html()).contains("bei &lt;b&gt;A &amp; B&lt;/b&gt; für");
    assertThat(of(named("<b>A & B</b>")).plain()).contains("bei <b>A & B</b> für");
  }

  @Test
  void plainTextIsReadWithoutFormatting() {
    assertThat(of(EMPTY).plain())
        .startsWith("KI-Nutzungsregel\n\nDiese Regel gilt bei uns")
        .contains("\nWerkzeug\tWofür\tWelche Daten hineindürfen\n")
        .contains("\nFragen beantwortet: ____")
        .endsWith("____\n");
  }

  @Test
  void fillsInWhoIsAskedAndTheDays() {
    Assessment owned =
        EMPTY.withMeasure(new QuestionId(21), MeasureState.NONE.withOwner("Frau Öz"));
    assertThat(of(owned).plain())
        .contains("\nFragen beantwortet: Frau Öz\n")
        .contains("Sie gilt ab dem 29.02.2028.", "zuerst bis zum 28.02.2029.");
    assertThat(of(owned).html()).contains("<p>Fragen beantwortet: Frau Öz</p>");
  }
}
