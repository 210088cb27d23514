package kistartklar.ui.difference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.MeasureLink;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.text.GermanFormat;
import kistartklar.text.Messages;

/** Words measures with everything that can differ about them, one fact per line. */
final class MeasureWords {

  private final Messages messages;

  MeasureWords(Messages messages) {
    this.messages = messages;
  }

  /** What was agreed for a measure; empty if nothing was. */
  String agreed(MeasureState state) {
    return state.equals(MeasureState.NONE) ? "" : lines(facts(state));
  }

  /** A measure of the firm's own; empty where it does not exist. */
  String own(Optional<OwnMeasure> measure) {
    return measure.map(this::own).orElse("");
  }

  private String own(OwnMeasure measure) {
    return lines(
        Stream.concat(
            Stream.of(
                Optional.of(title(measure)),
                link(measure.link()),
                text("difference.measure.steps", measure.steps()),
                measure
                    .effort()
                    .map(effort ->
                        messages.get("difference.measure.effort", GermanFormat.effort(effort))),
                text("difference.measure.role", measure.role())),
            facts(measure.state())));
  }

  /** The firm's own measures in their order. */
  String order(Assessment assessment) {
    List<OwnMeasure> measures = assessment.ownMeasures();
    return measures.stream().map(this::title).collect(Collectors.joining("\n"));
  }

  private String title(OwnMeasure measure) {
    return measure.title().isBlank()
        ? messages.get("difference.measure.untitled")
        : measure.title().strip();
  }

  private Optional<String> link(MeasureLink link) {
    return switch (link) {
      case MeasureLink.ToNothing() -> Optional.empty();
      case MeasureLink.ToQuestion(var question) ->
          Optional.of(messages.get("difference.measure.question", question.number()));
      case MeasureLink.ToPhase(int number) ->
          Optional.of(messages.get("difference.measure.phase", number));
    };
  }

  private Stream<Optional<String>> facts(MeasureState state) {
    return Stream.of(
        text("difference.measure.owner", state.owner()),
        state.due().map(due -> messages.get("difference.measure.due", GermanFormat.date(due))),
        Optional.of(messages.get(status(state.status()))),
        text("difference.measure.remark", state.remark()));
  }

  private static String status(MeasureState.Status status) {
    return switch (status) {
      case OPEN -> "difference.measure.open";
      case IN_PROGRESS -> "difference.measure.inProgress";
      case DONE -> "difference.measure.done";
    };
  }

  private Optional<String> text(String key, String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(messages.get(key, text.strip()));
  }

  private static String lines(Stream<Optional<String>> facts) {
    return facts.flatMap(Optional::stream).collect(Collectors.joining("\n"));
  }
}
