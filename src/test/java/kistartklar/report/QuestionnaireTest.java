package kistartklar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import kistartklar.domain.guide.Question;
import org.junit.jupiter.api.Test;

/** The blank questionnaire for pen and paper. */
class QuestionnaireTest {

  private static int write(ByteArrayOutputStream out) throws Exception {
    return new QuestionnaireWriter(Samples.GUIDE, Samples.GERMAN, "1.0.0", Samples.FONTS)
        .write(Samples.TODAY, out);
  }

  @Test
  void conforms() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(out);
    assertThat(Conformance.failures(out.toByteArray(), "2a")).isEmpty();
    assertThat(Conformance.failures(out.toByteArray(), "ua1")).isEmpty();
  }

  @Test
  void takesAtMostEightPages() throws Exception {
    assertThat(write(new ByteArrayOutputStream())).isBetween(2, 8);
  }

  @Test
  void asksEveryQuestionWithItsCriteria() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(out);
    List<String> lines = StructureText.lines(out.toByteArray());
    for (Question question : Samples.GUIDE.questions()) {
      int row = lines.indexOf("TH " + question.number());
      assertThat(lines.get(row + 1).replace('\u00a0', ' '))
          .contains(question.text().replace('\u00a0', ' '))
          .contains(question.criteria().stream().map(c -> c.replace('\u00a0', ' ')).toList());
      assertThat(lines.get(row + 2)).isEqualTo("TD ☐ Ja ☐ Nein");
    }
  }

  @Test
  void sameInputGivesSameBytes() throws Exception {
    ByteArrayOutputStream one = new ByteArrayOutputStream();
    ByteArrayOutputStream two = new ByteArrayOutputStream();
    write(one);
    write(two);
    assertThat(one.toByteArray()).isEqualTo(two.toByteArray());
  }
}
