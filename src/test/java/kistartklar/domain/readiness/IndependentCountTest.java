package kistartklar.domain.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import kistartklar.content.GuideReader;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.QuestionId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Counts 10,000 random assessments a second time, from their 29 characters and from tables of its
 * own, and compares everything that the result shows.
 */
@Tag("pure")
class IndependentCountTest {

  private static final int ROUNDS = 10_000;
  private static final Guide GUIDE = GuideReader.read();

  /** The last question of each phase. */
  private static final int[] PHASE_ENDS = {8, 15, 17, 20, 22, 24, 26, 28, 29};

  private static final String HINTS =
      "2>1 8>13 10>9 12>11 12>17 14>13 15>13 15>14 17>16 19>18 20>9 20>10 20>16 20>17 20>19 20>21"
          + " 21>7 22>21 23>20 24>20 25>20 25>23 27>20 27>23 28>1 28>24 ai>17 ai>22";

  @Test
  void agreesOnTenThousandRandomAssessments() {
    Random random = new Random(29_1_2026L);
    Map<String, Integer> seen = new TreeMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      String answers = random(random);
      char fact = "JN.".charAt(random.nextInt(3));
      String expected = count(answers, fact);
      assertThat(shown(assessment(answers, fact))).as(answers + fact).isEqualTo(expected);
      seen.merge(expected.substring(0, expected.indexOf('\n')), 1, Integer::sum);
    }
    // The random assessments must reach every score, or the comparison would prove little.
    assertThat(seen).hasSize(30);
  }

  /** Some firms say mostly Ja, some mostly Nein, some have hardly begun. */
  private static String random(Random random) {
    int yes = random.nextInt(101);
    int no = random.nextInt(101);
    int open = random.nextInt(10) == 0 ? 0 : random.nextInt(101);
    StringBuilder answers = new StringBuilder();
    for (int i = 0; i < 29; i++) {
      int drawn = random.nextInt(yes + no + open + 1);
      char negative = random.nextInt(6) == 0 ? 'X' : 'N';
      answers.append(drawn <= yes ? 'J' : drawn <= yes + no ? negative : '.');
    }
    return answers.toString();
  }

  /** X is a Nein that does not concern the firm. */
  private static Assessment assessment(String said, char fact) {
    Assessment assessment = new Answers(said.replace('X', 'N')).assessment();
    for (int number = 1; number <= said.length(); number++) {
      if (said.charAt(number - 1) == 'X') {
        QuestionId question = new QuestionId(number);
        assessment =
            assessment.withResponse(
                question, assessment.response(question).withNotApplicable(Optional.of("x")));
      }
    }
    return assessment.withCompany(
        assessment
            .company()
            .withAiInUse(
                fact == '.'
                    ? Optional.empty()
                    : Optional.of(fact == 'J' ? Answer.YES : Answer.NO)));
  }

  private static String shown(Assessment assessment) {
    Readiness readiness = Readiness.of(GUIDE, assessment);
    MeasureOrder order = MeasureOrder.of(assessment);
    StringBuilder text = new StringBuilder();
    text.append(readiness.score()).append('\n');
    text.append(readiness.band().map(band -> band.min() + "-" + band.max()).orElse("none"));
    text.append(" up to ").append(readiness.highestPossible()).append('\n');
    append(text, readiness.preparation());
    append(text, readiness.operation());
    readiness.phases().forEach(phase -> append(text, phase.tally()));
    text.append(numbers(order.first())).append(numbers(order.rest()));
    text.append(numbers(order.afterPilotStart())).append(numbers(order.notApplicable()));
    numbers(AiInUse.unprotected(assessment)).forEach(number -> text.append(' ').append(number));
    text.append('\n');
    for (Hint hint : Hint.of(GUIDE, assessment)) {
      text.append(hint.rule().ifYes().answered().map(id -> id.number() + "").orElse("ai"));
      text.append('>');
      text.append(hint.rule().unlessYes().number()).append(' ');
    }
    return text.append('\n').append(shown(WayUp.of(GUIDE, assessment))).toString();
  }

  private static String shown(WayUp wayUp) {
    return switch (wayUp) {
      case WayUp.Top _ -> "top";
      case WayUp.Step step ->
          step.next().min()
              + " needs "
              + step.missing()
              + numbers(step.measures())
              + step.neededFromOpen()
              + " never "
              + step.outOfReach();
    };
  }

  private static void append(StringBuilder text, Tally tally) {
    text.append(tally.yes()).append('/').append(tally.no()).append('/').append(tally.open());
    text.append('\n');
  }

  private static List<Integer> numbers(List<QuestionId> questions) {
    return questions.stream().map(QuestionId::number).toList();
  }

  // From here on nothing of the program is used.

  private static String count(String said, char fact) {
    String answers = said.replace('X', 'N');
    int yes = occurrences(answers, 'J');
    int open = occurrences(answers, '.');
    StringBuilder text = new StringBuilder();
    text.append(yes).append('\n');
    text.append(
        open == 29 ? "none" : yes < 5 ? "0-4" : yes < 15 ? "5-14" : yes < 25 ? "15-24" : "25-29");
    text.append(" up to ").append(yes + open).append('\n');
    text.append(tally(answers.substring(0, 19))).append(tally(answers.substring(19)));
    int start = 0;
    for (int end : PHASE_ENDS) {
      text.append(tally(answers.substring(start, end)));
      start = end;
    }
    List<Integer> measures = new ArrayList<>();
    List<Integer> waiting = new ArrayList<>();
    boolean pilot = answers.charAt(19) == 'J';
    boolean aiRuns = (pilot || answers.matches(".{22}(J|.J|..J|....J).*") || fact == 'J');
    List<Integer> folded = new ArrayList<>();
    for (int number = 1; number <= 29; number++) {
      if (said.charAt(number - 1) == 'X') {
        folded.add(number);
      } else if (answers.charAt(number - 1) == 'N') {
        boolean waits = !pilot && "23 24 25 27 28".contains("" + number) && number > 22;
        (waits ? waiting : measures).add(number);
      }
    }
    if (aiRuns) {
      measures.sort((a, b) -> rank(a) - rank(b));
    }
    measures.addAll(waiting);
    int six = Math.min(6, measures.size());
    text.append(measures.subList(0, six)).append(measures.subList(six, measures.size()));
    text.append(waiting).append(folded);
    if (aiRuns) {
      text.append(answers.charAt(15) == 'N' ? " 16" : "")
          .append(answers.charAt(16) == 'N' ? " 17" : "");
    }
    text.append('\n');
    for (String pair : HINTS.split(" ")) {
      String[] numbers = pair.split(">");
      boolean byFact = numbers[0].equals("ai");
      char first = byFact ? fact : at(answers, numbers[0]);
      char second = at(answers, numbers[1]);
      boolean later = byFact || Integer.parseInt(numbers[0]) < Integer.parseInt(numbers[1]);
      if (first == 'J' && second != 'J' && !(later && second == '.')) {
        text.append(pair).append(' ');
      }
    }
    text.append('\n');
    if (yes >= 25) {
      return text.append("top").toString();
    }
    int goal = yes >= 15 ? 25 : yes >= 5 ? 15 : 5;
    int missing = goal - yes;
    int usable = Math.min(missing, measures.size());
    text.append(goal).append(" needs ").append(missing).append(measures.subList(0, usable));
    int fromOpen = Math.min(missing - usable, open);
    text.append(fromOpen).append(" never ").append(missing - usable - fromOpen);
    return text.toString();
  }

  private static int rank(int number) {
    return number == 16 || number == 17 ? number - 100 : number;
  }

  private static char at(String answers, String number) {
    return answers.charAt(Integer.parseInt(number) - 1);
  }

  private static String tally(String part) {
    return "%d/%d/%d\n"
        .formatted(occurrences(part, 'J'), occurrences(part, 'N'), occurrences(part, '.'));
  }

  private static int occurrences(String text, char wanted) {
    return text.length() - text.replace(String.valueOf(wanted), "").length();
  }
}
