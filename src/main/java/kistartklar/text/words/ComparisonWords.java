package kistartklar.text.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.comparison.AnswerChange;
import kistartklar.domain.comparison.Comparison;
import kistartklar.domain.comparison.CriteriaChange;
import kistartklar.domain.comparison.DoneMeasure;
import kistartklar.domain.comparison.DoneOwnMeasure;
import kistartklar.domain.comparison.Remark;
import kistartklar.domain.comparison.State;
import kistartklar.domain.comparison.Step;
import kistartklar.domain.guide.Band;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.readiness.Readiness;
import kistartklar.domain.readiness.Tally;
import kistartklar.text.GermanFormat;
import kistartklar.text.Message;
import kistartklar.text.Messages;

/** Words a comparison, alike on the screen, in the report and in copied text. */
public final class ComparisonWords {

  private final Messages messages;
  private final Guide guide;

  public ComparisonWords(Messages messages, Guide guide) {
    this.messages = messages;
    this.guide = guide;
  }

  /** The text of a key without its {@code comparison.}. */
  public String get(String key, Object... arguments) {
    return messages.get("comparison." + key, arguments);
  }

  /** The text of a message from elsewhere. */
  public String worded(Message message) {
    return messages.get(message);
  }

  /** The firm's name at the time of a state. */
  public String firm(State state) {
    return new FirmWords(messages).name(state.content().company());
  }

  /** What states are called: their day, and more where the day alone does not tell them apart. */
  public List<String> labels(List<State> states) {
    List<String> days = states.stream().map(this::day).toList();
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < states.size(); i++) {
      String day = days.get(i);
      String source = states.get(i).source();
      boolean alone = Collections.frequency(days, day) == 1;
      labels.add(alone || source.isEmpty() ? day : get("label.source", day, source));
    }
    for (int i = 0; i < labels.size(); i++) {
      String label = labels.get(i);
      if (Collections.frequency(labels, label) > 1) {
        labels.set(i, get("label.numbered", label, i + 1));
      }
    }
    return List.copyOf(labels);
  }

  private String day(State state) {
    return state.assessedOn().map(GermanFormat::date).orElseGet(() -> get("undated"));
  }

  /** What one of several states is called. */
  public String label(List<State> states, State state) {
    return labels(states).get(states.indexOf(state));
  }

  /** What a state is called in a sentence about it: its day and what the user knows it by. */
  private String named(State state) {
    return state.source().isEmpty() ? day(state) : get("label.source", day(state), state.source());
  }

  public String answer(Optional<Answer> answer) {
    return new YesNoWords(messages).of(answer);
  }

  /** From what to what an answer changed. */
  public String change(AnswerChange change) {
    return get("change", answer(change.before()), answer(change.after()));
  }

  /** The same for a screen reader, which does not say arrows. */
  public String spokenChange(AnswerChange change) {
    return get("change.spoken", answer(change.before()), answer(change.after()));
  }

  /** Which criteria are met now, and which are not any more; a line each. */
  public List<String> criteria(CriteriaChange change) {
    List<String> criteria = guide.question(change.question()).criteria();
    return Stream.concat(
            change.gained().stream()
                .map(position -> get("criteria.gained", criteria.get(position - 1))),
            change.lost().stream()
                .map(position -> get("criteria.lost", criteria.get(position - 1))))
        .toList();
  }

  /** By how much something rose or fell. */
  public String gain(int gain) {
    return get(gain > 0 ? "gain.more" : gain < 0 ? "gain.less" : "gain.same", Math.abs(gain));
  }

  /** Count of Ja out of all. */
  public String yesOf(Tally tally) {
    return get("yes-of", tally.yes(), tally.total());
  }

  /** Score and band of one state. */
  public String result(Readiness readiness) {
    String band = new BandWords(messages, guide).name(readiness.band());
    String open = readiness.provisional() ? " " + get("result.open", readiness.total().open()) : "";
    return get("result", readiness.score(), QuestionId.COUNT, band) + open;
  }

  /** How the score changed since a state, or that it did not. */
  public String course(String since, Readiness first, Readiness last) {
    int gain = last.score() - first.score();
    return gain == 0
        ? get("report.same", since, last.score(), QuestionId.COUNT)
        : get("report.changed", since, first.score(), last.score(), QuestionId.COUNT, gain(gain));
  }

  /** Whether the band is another one, and which. */
  public String bands(Readiness first, Readiness last) {
    if (first.band().isEmpty() || last.band().isEmpty()) {
      return get("bands.none");
    }
    Band before = first.band().get();
    Band after = last.band().get();
    String from = guide.text(before).name();
    String to = guide.text(after).name();
    if (before == after) {
      return get("bands.same", to);
    }
    return get(after.compareTo(before) > 0 ? "bands.up" : "bands.down", from, to);
  }

  /** The scores and the name of a band. */
  public String band(Band band) {
    return new BandWords(messages, guide).rangeAndName(band);
  }

  /** The line of scores in words. */
  public String line(Comparison comparison) {
    List<String> labels = labels(comparison.states());
    List<Readiness> results = comparison.results(guide);
    List<String> points = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      points.add(get("chart.point", labels.get(i), result(results.get(i))));
    }
    return get("chart.spoken", points.stream().collect(Collectors.joining("; ")));
  }

  /**
   * A measure that was done.
   *
   * @param where its question and the state that calls it done
   * @param effect what became of its question; empty for a measure of the firm's own
   */
  public record DoneLine(String title, String where, String effect) {}

  /**
   * The measures done in a step, the guide's first.
   *
   * @param states all that are compared, which gives the step's states their names
   */
  public List<DoneLine> done(List<State> states, Step step) {
    List<DoneLine> lines = new ArrayList<>();
    for (DoneMeasure measure : step.measures()) {
      lines.add(
          new DoneLine(
              guide.question(measure.question()).measure().title(),
              get(
                  "measures.recorded",
                  measure.question().number(),
                  label(states, measure.recordedIn())),
              effect(measure)));
    }
    for (DoneOwnMeasure own : step.ownMeasures()) {
      String title = own.measure().title().strip();
      lines.add(
          new DoneLine(
              title.isEmpty() ? get("measures.own.untitled") : title,
              get("measures.own", label(states, own.recordedIn())),
              ""));
    }
    return List.copyOf(lines);
  }

  private String effect(DoneMeasure measure) {
    if (!measure.tookEffect()) {
      return get("measure.without", answer(measure.after()));
    }
    return measure.before().equals(measure.after())
        ? get("measure.kept")
        : get("measure.effect", answer(measure.before()), answer(measure.after()));
  }

  /** What the reader must know. */
  public String remark(Remark remark) {
    return switch (remark) {
      case Remark.Undated(State state) ->
          switch (state.kind()) {
            case OPEN -> get("remark.undated.open");
            case PREDECESSOR -> get("remark.undated.earlier");
            case DOCUMENT, NEWER_DOCUMENT -> get("remark.undated", state.source());
          };
      case Remark.AgainstLine(State younger, State elder) ->
          get("remark.against-line", named(younger), named(elder));
      case Remark.SameTwice(State kept, State leftOut) ->
          get("remark.same-twice", leftOut.source(), named(kept));
      case Remark.ConflictCopies(State one, State other) ->
          get("remark.conflict", named(one), named(other));
      case Remark.FileInsteadOfMemory(State file) -> get("remark.file", file.source(), day(file));
      case Remark.OtherNames(List<String> names) ->
          get(
              "remark.names",
              names.stream().map(name -> get("quoted", name)).collect(Collectors.joining(", ")));
      case Remark.NewerProgram(State state) -> get("remark.newer", state.source());
    };
  }
}
