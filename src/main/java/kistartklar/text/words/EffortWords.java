package kistartklar.text.words;

import java.util.Optional;
import kistartklar.domain.guide.Effort;
import kistartklar.domain.guide.Period;
import kistartklar.text.GermanFormat;
import kistartklar.text.Messages;

/** Words for how much work a measure is. */
public record EffortWords(Messages messages) {

  /** Days, and whether they come up once or in a year. */
  public String of(Effort effort, Period period) {
    String days = GermanFormat.effort(effort);
    return switch (period) {
      case ONCE -> messages.get("plan.effort.once", days);
      case YEARLY -> messages.get("plan.effort.yearly", days);
    };
  }

  /** Days alone where the period is not known. */
  public String of(Effort effort, Optional<Period> period) {
    return period.map(known -> of(effort, known)).orElseGet(() -> GermanFormat.effort(effort));
  }
}
