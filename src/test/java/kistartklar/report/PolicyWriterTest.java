package kistartklar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.stream.Stream;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.guide.QuestionId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules for the use of AI as a PDF file. */
@Tag("pure")
class PolicyWriterTest {

  private static final QuestionId Q16 = new QuestionId(16);
  private static final QuestionId Q17 = new QuestionId(17);

  private static int write(Assessment assessment, ByteArrayOutputStream out) throws Exception {
    return new PolicyWriter(Samples.GUIDE, Samples.GERMAN, "1.0.0", Samples.FONTS)
        .write(assessment, Samples.TODAY, out);
  }

  private static byte[] bytes(Assessment assessment) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(assessment, out);
    return out.toByteArray();
  }

  private static String text(Assessment assessment) throws Exception {
    return String.join("\n", StructureText.lines(bytes(assessment))).replace('\u00a0', ' ');
  }

  private static Assessment owned(Assessment assessment, QuestionId question, String owner) {
    return assessment.withMeasure(question, MeasureState.NONE.withOwner(owner));
  }

  static Stream<Arguments> documents() {
    return Stream.of(
        Arguments.of("example", Samples.example()),
        Arguments.of("nothing known", Samples.empty()),
        Arguments.of("long names", owned(Samples.longNames(), Q17, "Datenschutz ".repeat(9))),
        Arguments.of("everything", Samples.everything()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void isOneConformingPage(String name, Assessment assessment) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(write(assessment, out)).isEqualTo(1);
    assertThat(Conformance.failures(out.toByteArray(), "2a")).isEmpty();
    assertThat(Conformance.failures(out.toByteArray(), "ua1")).isEmpty();
  }

  @Test
  void hostileNamesConform() throws Exception {
    for (long seed = 0; seed < 6; seed++) {
      byte[] pdf = bytes(Samples.hostile(seed));
      assertThat(Conformance.failures(pdf, "2a")).as("seed " + seed).isEmpty();
      assertThat(Conformance.failures(pdf, "ua1")).as("seed " + seed).isEmpty();
    }
  }

  @Test
  void sameInputGivesSameBytes() throws Exception {
    assertThat(bytes(Samples.example())).isEqualTo(bytes(Samples.example()));
  }

  @Test
  void namesTheFirmTheDaysAndWhoAnswersQuestions() throws Exception {
    Assessment firm =
        Samples.empty().withCompany(Samples.example().company().withName("Muster & Söhne"));
    String text = text(owned(owned(firm, Q16, "Die IT"), Q17, " Frau Öz "));
    assertThat(text)
        .contains("Diese Regel gilt bei Muster & Söhne für alle")
        .contains("Sie gilt ab dem 22.11.2026.", "zuerst bis zum 22.11.2027.")
        .contains("Fragen beantwortet: Frau Öz")
        .doesNotContain("Die IT", "Felder zum Ausfüllen: Fragen");
  }

  @Test
  void leavesRoomForWhatIsNotKnown() throws Exception {
    assertThat(text(Samples.empty().withAnswer(Q17, Optional.of(Answer.NO))))
        .contains("Diese Regel gilt bei uns für alle")
        .contains("Felder zum Ausfüllen: Fragen beantwortet: Datum und Unterschrift");
  }

  @Test
  void saysAllThatSuchRulesHaveToSettle() throws Exception {
    assertThat(text(Samples.empty()))
        .contains("TH Werkzeug", "TH Wofür", "TH Welche Daten hineindürfen")
        .contains("Passwörter, Zugangsdaten und Kontodaten")
        .contains("H2 Ein Mensch prüft")
        .contains("H2 Kennzeichnen")
        .contains("H2 Fragen und Fehler");
  }
}
