package kistartklar.text.words;

import kistartklar.domain.readiness.Brake;
import kistartklar.domain.readiness.PhaseResult;
import kistartklar.text.Messages;

/** Says in one sentence what holds a firm back. */
public record BrakeWords(Messages messages) {

  /** The sentence, also where nothing holds back. */
  public String of(Brake brake) {
    return switch (brake) {
      case Brake.Nothing() -> messages.get("brake.nothing");
      case Brake.OpenQuestions(int count) -> messages.get("brake.open", count);
      case Brake.NotConcerned(int count) -> messages.get("brake.not-concerned", count);
      case Brake.DoneMeasures(int count) -> messages.get("brake.done", count);
      case Brake.Weakest(PhaseResult phase, var first) ->
          messages.get(
              "brake.weakest",
              phase.phase().shortTitle(),
              phase.tally().yes(),
              phase.tally().total(),
              first.number());
    };
  }
}
