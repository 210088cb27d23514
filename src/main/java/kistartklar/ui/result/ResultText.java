package kistartklar.ui.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Company;
import kistartklar.domain.guide.BandText;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.plan.ActionPlan;
import kistartklar.domain.plan.PlanItem;
import kistartklar.domain.readiness.Hint;
import kistartklar.domain.readiness.PhaseResult;
import kistartklar.domain.readiness.Readiness;
import kistartklar.domain.readiness.Tally;
import kistartklar.text.GermanFormat;
import kistartklar.text.Messages;
import kistartklar.text.words.FirmWords;
import kistartklar.text.words.PlanTallyWords;
import kistartklar.text.words.StatusWords;
import kistartklar.text.words.UrgencyWords;

/** The result in lines of plain text, for a letter or a message. Notes stay out of it. */
public record ResultText(Guide guide, Messages messages) {

  /**
   * The text; lines end with a line feed.
   *
   * @param today a measure due today is not overdue
   */
  public String of(Assessment assessment, LocalDate today) {
    List<String> lines = new ArrayList<>();
    Readiness readiness = Readiness.of(guide, assessment);
    lines.add(firm(assessment.company()));
    readiness
        .band()
        .ifPresentOrElse(
            band -> answered(assessment, readiness, today, lines),
            () -> lines.add(messages.get("result.empty")));
    return lines.stream().collect(Collectors.joining("\n", "", "\n"));
  }

  private void answered(
      Assessment assessment, Readiness readiness, LocalDate today, List<String> lines) {
    BandText band = guide.textFor(readiness.score());
    lines.add(
        messages.get(
            readiness.provisional() ? "result.score.provisional" : "result.score",
            readiness.score(),
            QuestionId.COUNT,
            band.name()));
    lines.add(band.meaning());
    new UrgencyWords(messages).dataProtection(assessment).ifPresent(lines::add);
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
    measures(assessment, today, lines);
    hints(assessment, lines);
  }

  private String firm(Company company) {
    String name = new FirmWords(messages).name(company);
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

  private void measures(Assessment assessment, LocalDate today, List<String> lines) {
    ActionPlan plan = ActionPlan.of(guide, assessment);
    String tally = new PlanTallyWords(messages).of(plan, today);
    if (tally.isEmpty()) {
      return;
    }
    lines.add("");
    List<PlanItem> next = plan.next();
    if (!next.isEmpty()) {
      lines.add(messages.get("result.next"));
    }
    for (int i = 0; i < next.size(); i++) {
      lines.add(measure(i + 1, next.get(i), today));
    }
    lines.add(tally);
  }

  private String measure(int number, PlanItem item, LocalDate today) {
    List<String> facts = new ArrayList<>();
    if (!item.owner().isEmpty()) {
      facts.add(item.owner());
    } else if (!item.role().isBlank()) {
      facts.add(messages.get("plan.usual", item.role().strip()));
    }
    item.state()
        .due()
        .ifPresent(due -> facts.add(messages.get("result.text.due", GermanFormat.date(due))));
    facts.add(new StatusWords(messages).of(item, today));
    item.question()
        .ifPresent(question -> facts.add(messages.get("plan.question", question.number())));
    String title = item.title().isEmpty() ? messages.get("plan.untitled") : item.title();
    return messages.get("result.text.measure", number, title, String.join(", ", facts));
  }
}
