package kistartklar.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kistartklar.domain.comparison.AnswerChange;
import kistartklar.domain.comparison.AnswerChange.Direction;
import kistartklar.domain.comparison.Comparison;
import kistartklar.domain.comparison.CriteriaChange;
import kistartklar.domain.comparison.PhaseChange;
import kistartklar.domain.comparison.Step;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.readiness.Readiness;
import kistartklar.text.words.ComparisonWords;
import kistartklar.text.words.ComparisonWords.DoneLine;

/** A comparison as plain text, for a mail or the minutes of a meeting. */
final class ComparisonText {

  private final Guide guide;
  private final ComparisonWords words;
  private final Comparison comparison;
  private final List<String> labels;
  private final List<String> lines = new ArrayList<>();

  private ComparisonText(Guide guide, ComparisonWords words, Comparison comparison) {
    this.guide = guide;
    this.words = words;
    this.comparison = comparison;
    labels = words.labels(comparison.states());
  }

  /** The text of a comparison with the changes from one state to another. */
  static String of(Guide guide, ComparisonWords words, Comparison comparison, Step step) {
    ComparisonText text = new ComparisonText(guide, words, comparison);
    text.line();
    text.changes(step);
    text.phases(step);
    text.measures(step);
    text.remarks();
    return String.join("\n", text.lines) + "\n";
  }

  private String label(int place) {
    return labels.get(place);
  }

  private void line() {
    lines.add(words.get("text.title", words.firm(comparison.states().getLast())));
    List<Readiness> results = comparison.results(guide);
    for (int i = 0; i < results.size(); i++) {
      lines.add(words.get("chart.point", label(i), words.result(results.get(i))));
    }
  }

  private void part(String title) {
    lines.add("");
    lines.add(title);
  }

  private void changes(Step step) {
    String from = label(comparison.states().indexOf(step.from()));
    String to = label(comparison.states().indexOf(step.to()));
    part(words.get("text.span", from, to, words.gain(step.gain())));
    if (step.changes().isEmpty()) {
      lines.add(words.get("changes.none"));
    }
    changes("changes.gained", step.changes(Direction.GAINED));
    changes("changes.lost", step.changes(Direction.LOST));
    changes("changes.neutral", step.changes(Direction.NEUTRAL));
    criteria(step.criteria());
  }

  private void changes(String key, List<AnswerChange> changes) {
    if (changes.isEmpty()) {
      return;
    }
    lines.add(words.get(key, changes.size()));
    for (AnswerChange change : changes) {
      lines.add(
          words.get(
              "text.change",
              change.question().number(),
              guide.question(change.question()).text(),
              words.change(change)));
    }
  }

  private void criteria(List<CriteriaChange> changes) {
    if (changes.isEmpty()) {
      return;
    }
    lines.add(words.get("criteria", changes.size()));
    for (CriteriaChange change : changes) {
      lines.add(
          words.get(
              "text.criteria",
              change.question().number(),
              guide.question(change.question()).text(),
              String.join(" ", words.criteria(change))));
    }
  }

  private void phases(Step step) {
    part(words.get("phases"));
    for (PhaseChange phase : step.phases()) {
      lines.add(
          words.get(
              "text.phase",
              phase.phase().shortTitle(),
              words.yesOf(phase.before()),
              words.yesOf(phase.after()),
              words.gain(phase.gain())));
    }
  }

  private void measures(Step step) {
    part(words.get("measures"));
    List<DoneLine> done = words.done(comparison.states(), step);
    if (done.isEmpty()) {
      lines.add(words.get("measures.none"));
    }
    for (DoneLine line : done) {
      lines.add(words.get("text.measure", line.title(), line.where(), line.effect()).strip());
    }
  }

  private void remarks() {
    if (comparison.remarks().isEmpty()) {
      return;
    }
    part(words.get("text.remarks"));
    lines.add(comparison.remarks().stream().map(words::remark).collect(Collectors.joining("\n")));
  }
}
