package kistartklar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import kistartklar.domain.guide.Question;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The blank questionnaire as it is printed. */
@Tag("pure")
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
    List<String> lines =
        StructureText.lines(bytes()).stream().map(line -> line.replace('\u00a0', ' ')).toList();
    for (Question question : Samples.GUIDE.questions()) {
      String text = question.text().replace('\u00a0', ' ');
      int row = lines.indexOf("H3 " + question.number() + ". " + text);
      String name = "Form Frage " + question.number() + ": ";
      assertThat(lines.subList(row + 1, row + 5))
          .containsExactly(name + "Ja", "P Ja", name + "Nein", "P Nein");
      assertThat(lines.subList(row + 5, row + 5 + question.criteria().size()))
          .containsExactlyElementsOf(
              question.criteria().stream().map(c -> "P " + c.replace('\u00a0', ' ')).toList());
    }
  }

  private static byte[] bytes() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(out);
    return out.toByteArray();
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
