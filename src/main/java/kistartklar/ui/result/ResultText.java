package kistartklar.ui.result;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Company;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.MeasureTemplate;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.readiness.Hint;
import kistartklar.domain.readiness.MeasureOrder;
import kistartklar.domain.readiness.PhaseResult;
import kistartklar.domain.readiness.Readiness;
import kistartklar.domain.readiness.Tally;
import kistartklar.text.GermanFormat;
import kistartklar.text.Messages;

/** The result in lines of plain text, for a letter or a message. Notes stay out of it. */
public record ResultText(Guide guide, Messages messages) {

  /** The text; lines end with a line feed. */
  public String of(Assessment assessment) {
    List<String> lines = new ArrayList<>();
    Readiness readiness = Readiness.of(guide, assessment);
    lines.add(firm(assessment.company()));
    lines.add(
        messages.get(
            readiness.provisional() ? "result.score.provisional" : "result.score",
            readiness.score(),
            QuestionId.COUNT,
            guide.text(readiness.band()).name()));
    lines.add(guide.text(readiness.band()).meaning());
    lines.add(WayUpText.of(messages, guide, assessment));
    lines.add("");
    lines.add(
        part("result.preparation", 1, Readiness.LAST_OF_PREPARATION, readiness.preparation()));
    lines.add(
        part(
            "result.operation",
            Readiness.LAST_OF_PREPARATION + 1,
            QuestionId.COUNT,
            readiness.operation()));
    readiness.phases().forEach(phase -> lines.add(phase(phase)));
    measures(assessment, lines);
    hints(assessment, lines);
    return lines.stream().collect(Collectors.joining("\n", "", "\n"));
  }

  private String firm(Company company) {
    String name = company.name().isBlank() ? messages.get("store.unnamed") : company.name().strip();
    return company
        .assessedOn()
        .map(day -> messages.get("shell.firm", name, GermanFormat.date(day)))
        .orElse(name);
  }

  private String part(String key, int from, int to, Tally tally) {
    return messages.get("result.text.line", messages.get(key, from, to), count(tally));
  }

  private String phase(PhaseResult result) {
    String title = messages.get("meeting.phase", result.phase().number(), result.phase().title());
    return messages.get("result.text.line", title, count(result.tally()));
  }

  private String count(Tally tally) {
    return messages.get("result.text.count", tally.yes(), tally.total(), tally.open());
  }

  private void hints(Assessment assessment, List<String> lines) {
    List<Hint> open = Hint.unsettled(guide, assessment);
    if (!open.isEmpty()) {
      lines.add("");
      lines.add(messages.get("result.hints", open.size()));
      open.forEach(hint -> lines.add(messages.get("result.text.hint", hint.rule().text())));
    }
  }

  private void measures(Assessment assessment, List<String> lines) {
    List<QuestionId> first = MeasureOrder.of(assessment).first();
    if (!first.isEmpty()) {
      lines.add("");
      lines.add(messages.get("result.next"));
    }
    for (int i = 0; i < first.size(); i++) {
      MeasureTemplate measure = guide.question(first.get(i)).measure();
      lines.add(
          messages.get(
              "result.text.measure",
              i + 1,
              measure.title(),
              measure.role(),
              first.get(i).number()));
    }
  }
}
