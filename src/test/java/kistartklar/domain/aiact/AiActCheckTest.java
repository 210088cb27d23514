package kistartklar.domain.aiact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kistartklar.domain.aiact.AiActCheck.Level;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** First guesses on the AI act, gate by gate. */
@Tag("pure")
class AiActCheckTest {

  private static Optional<Boolean> read(String text, int position) {
    return switch (text.charAt(position)) {
      case 'y' -> Optional.of(true);
      case 'n' -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private static AiActCheck check(String gates) {
    return new AiActCheck(
        read(gates, 0),
        read(gates, 1),
        read(gates, 2),
        read(gates, 3),
        read(gates, 4),
        read(gates, 5));
  }

  /** Prohibited, product, area, exception, profiling, transparency: yes, no, or open. */
  @ParameterizedTest
  @CsvSource({
    "ynnnnn, PROHIBITED",
    "yyyyyy, PROHIBITED",
    "y-----, PROHIBITED",
    "------,",
    "-nnnnn,",
    "-yyyyy,",
    "nynnnn, HIGH",
    "nynnny, HIGH",
    "ny----, HIGH",
    "nnynnn, HIGH",
    "nnynny, HIGH",
    "nnyynn, MINIMAL",
    "nnyyny, TRANSPARENCY",
    "nnyyyn, HIGH",
    "nnyyyy, HIGH",
    "nnyy-n,",
    "nny-nn,",
    "nny-yn, HIGH",
    "nnyn-n, HIGH",
    "nn----,",
    "nnn--n, MINIMAL",
    "nnn--y, TRANSPARENCY",
    "nnn---,",
    "n-nnnn,",
    "n-ynnn, HIGH",
    "n-nnny,",
    "nnnyyn, MINIMAL",
    "nnnyyy, TRANSPARENCY",
  })
  void passesTheGatesInTheirOrder(String gates, @Nullable Level level) {
    assertThat(check(gates).level()).isEqualTo(Optional.ofNullable(level));
  }

  /** A level stands as soon as no answer to what is open can change it. */
  @Test
  void agreesWithTryingOutAllAnswers() {
    for (int code = 0; code < 729; code++) {
      StringBuilder gates = new StringBuilder();
      for (int gate = 0, rest = code; gate < 6; gate++, rest /= 3) {
        gates.append("yn-".charAt(rest % 3));
      }
      Set<Level> possible = new HashSet<>();
      for (int bits = 0; bits < 64; bits++) {
        if (fits(gates.toString(), bits)) {
          possible.add(levelOf(bits));
        }
      }
      assertThat(check(gates.toString()).level())
          .as(gates.toString())
          .isEqualTo(possible.size() == 1 ? possible.stream().findFirst() : Optional.empty());
    }
  }

  private static boolean fits(String gates, int bits) {
    for (int gate = 0; gate < 6; gate++) {
      boolean yes = (bits >> gate & 1) == 1;
      if (gates.charAt(gate) == (yes ? 'n' : 'y')) {
        return false;
      }
    }
    return true;
  }

  private static Level levelOf(int bits) {
    if ((bits & 1) != 0) {
      return Level.PROHIBITED;
    }
    boolean excepted = (bits & 8) != 0 && (bits & 16) == 0;
    if ((bits & 2) != 0 || ((bits & 4) != 0 && !excepted)) {
      return Level.HIGH;
    }
    return (bits & 32) != 0 ? Level.TRANSPARENCY : Level.MINIMAL;
  }

  @Test
  void dutiesAreThoseOfCauseAndRoleByTheirDays() {
    AiActLaw.Duty late =
        new AiActLaw.Duty(
            AiActLaw.Cause.AREA,
            AiActLaw.Role.DEPLOYER,
            LocalDate.of(2027, 12, 2),
            "beaufsichtigen",
            "Art. 26");
    AiActLaw.Duty early =
        new AiActLaw.Duty(
            AiActLaw.Cause.ALWAYS,
            AiActLaw.Role.DEPLOYER,
            LocalDate.of(2025, 2, 2),
            "schulen",
            "Art. 4");
    AiActLaw.Duty others =
        new AiActLaw.Duty(
            AiActLaw.Cause.ALWAYS,
            AiActLaw.Role.PROVIDER,
            LocalDate.of(2025, 2, 2),
            "schulen",
            "Art. 4");
    AiActLaw law = new AiActLaw(LocalDate.EPOCH, List.of(late, early, others));
    assertThat(
            law.of(
                EnumSet.of(AiActLaw.Cause.ALWAYS, AiActLaw.Cause.AREA),
                EnumSet.of(AiActLaw.Role.DEPLOYER)))
        .containsExactly(early, late);
    assertThat(law.of(EnumSet.of(AiActLaw.Cause.ALWAYS), EnumSet.allOf(AiActLaw.Role.class)))
        .containsExactly(early, others);
  }
}
