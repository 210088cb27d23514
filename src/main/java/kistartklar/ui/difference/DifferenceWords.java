package kistartklar.ui.difference;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Clarification;
import kistartklar.domain.assessment.Company;
import kistartklar.domain.assessment.CompanyPart;
import kistartklar.domain.assessment.CriteriaMet;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.domain.assessment.Predecessor;
import kistartklar.domain.assessment.View;
import kistartklar.domain.difference.Difference;
import kistartklar.domain.guide.HintCause;
import kistartklar.domain.guide.HintId;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.worksheet.RowIndex;
import kistartklar.text.GermanFormat;
import kistartklar.text.Messages;
import kistartklar.text.words.ClarificationWords;
import kistartklar.text.words.FirmWords;
import kistartklar.text.words.SheetWords;
import kistartklar.text.words.YesNoWords;

/** Words every kind of difference. */
final class DifferenceWords {

  private final Messages messages;
  private final StatePair comparison;
  private final MeasureWords measures;
  private final FirmWords firm;

  DifferenceWords(Messages messages, StatePair comparison) {
    this.messages = messages;
    this.comparison = comparison;
    measures = new MeasureWords(messages);
    firm = new FirmWords(messages);
  }

  Worded of(Difference difference) {
    return switch (difference) {
      case Difference.OfCompany<?> found -> company(found);
      case Difference.OfAnswer(
              QuestionId question,
              Optional<Answer> mine,
              Optional<Answer> theirs) ->
          about(question, "difference.answer", answer(mine), answer(theirs));
      case Difference.OfNote(QuestionId question, String mine, String theirs) ->
          about(question, "question.note", mine, theirs);
      case Difference.OfCriteria(QuestionId question, CriteriaMet mine, CriteriaMet theirs) ->
          about(question, "difference.criteria", criteria(mine), criteria(theirs));
      case Difference.OfNotApplicable(
              QuestionId question,
              Optional<String> mine,
              Optional<String> theirs) ->
          about(question, "question.not-applicable", reason(mine), reason(theirs));
      case Difference.OfClarification(
              QuestionId question,
              Optional<Clarification> mine,
              Optional<Clarification> theirs) ->
          about(question, "difference.clarification", clarified(mine), clarified(theirs));
      case Difference.OfMeasure(QuestionId question, MeasureState mine, MeasureState theirs) ->
          about(question, "difference.measure", measures.agreed(mine), measures.agreed(theirs));
      case Difference.OfViews(QuestionId question, List<View> mine, List<View> theirs) ->
          about(question, "difference.views", views(mine), views(theirs));
      case Difference.OfOwnMeasure(
              UUID _,
              Optional<OwnMeasure> mine,
              Optional<OwnMeasure> theirs) ->
          firm("difference.ownMeasure", measures.own(mine), measures.own(theirs));
      case Difference.OfOwnMeasureOrder _ ->
          firm(
              "difference.ownMeasure.order",
              measures.order(comparison.mine()),
              measures.order(comparison.theirs()));
      case Difference.OfHint(HintId hint, Optional<String> mine, Optional<String> theirs) ->
          hint(hint, confirmed(mine), confirmed(theirs));
      case Difference.OfPredecessors(List<Predecessor> mine, List<Predecessor> theirs) ->
          firm("difference.predecessors", predecessors(mine), predecessors(theirs));
      case Difference.OfSheet<?> found -> sheets().of(found);
    };
  }

  private SheetPartWords sheets() {
    return new SheetPartWords(messages, words(comparison.mine()), words(comparison.theirs()));
  }

  private SheetWords words(Assessment state) {
    return new SheetWords(
        messages, comparison.worksheets().get(), new RowIndex(state.worksheets()));
  }

  private Worded firm(String key, String mine, String theirs) {
    return worded(Optional.empty(), key, mine, theirs);
  }

  private Worded about(QuestionId question, String key, String mine, String theirs) {
    return worded(Optional.of(question), key, mine, theirs);
  }

  private Worded worded(Optional<QuestionId> question, String key, String mine, String theirs) {
    return new Worded(question, messages.get(key), orNothing(mine), orNothing(theirs));
  }

  private String orNothing(String text) {
    return text.isBlank() ? messages.get("difference.nothing") : text.strip();
  }

  private <T> Worded company(Difference.OfCompany<T> found) {
    CompanyPart<T> part = found.part();
    String mine = firm.value(part, part.with(Company.UNKNOWN, found.mine()));
    String theirs = firm.value(part, part.with(Company.UNKNOWN, found.theirs()));
    return firm(
        "company." + part.name(),
        mine,
        mine.equals(theirs) ? messages.get("difference.logo.other", theirs) : theirs);
  }

  private String answer(Optional<Answer> answer) {
    return new YesNoWords(messages).of(answer);
  }

  private String criteria(CriteriaMet met) {
    return met.count() == 0
        ? ""
        : messages.get(
            "difference.criteria.met",
            met.positions().stream().map(String::valueOf).collect(Collectors.joining(", ")));
  }

  private String reason(Optional<String> reason) {
    return reason
        .map(text -> text.isBlank() ? messages.get("difference.reason.none") : text)
        .orElse("");
  }

  private String clarified(Optional<Clarification> clarification) {
    return clarification.map(new ClarificationWords(messages)::of).orElse("");
  }

  private String views(List<View> views) {
    return views.stream().map(this::view).collect(Collectors.joining("\n"));
  }

  private String view(View view) {
    String by = firm.name(view.by());
    return view.note().isBlank()
        ? messages.get("difference.view", by, answer(view.answer()))
        : messages.get("difference.view.note", by, answer(view.answer()), view.note().strip());
  }

  private Worded hint(HintId hint, String mine, String theirs) {
    int unless = hint.unlessYes().number();
    String what =
        switch (hint.ifYes()) {
          case HintCause.Answered(QuestionId question) ->
              messages.get("difference.hint", question.number(), unless);
          case HintCause.SaidInUse() -> messages.get("difference.hint.said", unless);
        };
    return new Worded(Optional.of(hint.place()), what, orNothing(mine), orNothing(theirs));
  }

  private String confirmed(Optional<String> remark) {
    return remark
        .map(text ->
            text.isBlank()
                ? messages.get("difference.hint.confirmed")
                : messages.get("difference.hint.remark", text.strip()))
        .orElseGet(() -> messages.get("difference.hint.unconfirmed"));
  }

  private String predecessors(List<Predecessor> earlier) {
    return earlier.stream().map(this::predecessor).collect(Collectors.joining("\n"));
  }

  private String predecessor(Predecessor earlier) {
    long yes = earlier.answers().values().stream().filter(Answer.YES::equals).count();
    return messages.get(
        "difference.predecessor",
        firm.name(earlier.name()),
        earlier
            .assessedOn()
            .map(GermanFormat::date)
            .orElseGet(() -> messages.get("history.time.unknown")),
        yes,
        QuestionId.COUNT);
  }
}
