package kistartklar.ui.difference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Logo;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.domain.assessment.Predecessor;
import kistartklar.domain.assessment.View;
import kistartklar.domain.difference.Difference;
import kistartklar.domain.guide.HintId;
import kistartklar.domain.guide.QuestionId;
import kistartklar.text.GermanFormat;
import kistartklar.text.Messages;

/** Words every kind of difference. */
final class DifferenceWords {

  private static final int KILOBYTE = 1024;

  private final Messages messages;
  private final Comparison comparison;
  private final MeasureWords measures;

  DifferenceWords(Messages messages, Comparison comparison) {
    this.messages = messages;
    this.comparison = comparison;
    measures = new MeasureWords(messages);
  }

  Worded of(Difference difference) {
    return switch (difference) {
      case Difference.OfName(String mine, String theirs) -> firm("company.name", mine, theirs);
      case Difference.OfIndustry(String mine, String theirs) ->
          firm("company.industry", mine, theirs);
      case Difference.OfEmployees(OptionalInt mine, OptionalInt theirs) ->
          firm("company.employees", number(mine), number(theirs));
      case Difference.OfParticipants(List<String> mine, List<String> theirs) ->
          firm("company.participants", String.join(", ", mine), String.join(", ", theirs));
      case Difference.OfAssessedOn(Optional<LocalDate> mine, Optional<LocalDate> theirs) ->
          firm("company.assessed-on", date(mine), date(theirs));
      case Difference.OfLogo(Optional<Logo> mine, Optional<Logo> theirs) -> logo(mine, theirs);
      case Difference.OfAnswer(
              QuestionId question,
              Optional<Answer> mine,
              Optional<Answer> theirs) ->
          about(question, "difference.answer", answer(mine), answer(theirs));
      case Difference.OfNote(QuestionId question, String mine, String theirs) ->
          about(question, "question.note", mine, theirs);
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
    };
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

  private static String number(OptionalInt number) {
    return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
  }

  private static String date(Optional<LocalDate> date) {
    return date.map(GermanFormat::date).orElse("");
  }

  private String answer(Optional<Answer> answer) {
    return messages.get(
        answer
            .map(given ->
                switch (given) {
                  case YES -> "question.yes";
                  case NO -> "question.no";
                })
            .orElse("difference.open"));
  }

  private Worded logo(Optional<Logo> mine, Optional<Logo> theirs) {
    String here = mine.map(this::logo).orElse("");
    String there = theirs.map(this::logo).orElse("");
    return firm(
        "company.logo",
        here,
        here.equals(there) ? messages.get("difference.logo.other", there) : there);
  }

  private String logo(Logo logo) {
    String type =
        switch (logo.type()) {
          case PNG -> "PNG";
          case JPEG -> "JPEG";
          case SVG -> "SVG";
        };
    int size = Math.max(1, logo.content().length / KILOBYTE);
    return logo.alternative().isBlank()
        ? messages.get("difference.logo", type, size)
        : messages.get("difference.logo.text", type, size, logo.alternative().strip());
  }

  private String views(List<View> views) {
    return views.stream().map(this::view).collect(Collectors.joining("\n"));
  }

  private String view(View view) {
    String by = view.by().isBlank() ? messages.get("difference.view.nobody") : view.by().strip();
    return view.note().isBlank()
        ? messages.get("difference.view", by, answer(view.answer()))
        : messages.get("difference.view.note", by, answer(view.answer()), view.note().strip());
  }

  private Worded hint(HintId hint, String mine, String theirs) {
    String what = messages.get("difference.hint", hint.ifYes().number(), hint.unlessYes().number());
    return new Worded(Optional.of(hint.ifYes()), what, orNothing(mine), orNothing(theirs));
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
    String name = earlier.name().isBlank() ? messages.get("store.unnamed") : earlier.name().strip();
    long yes = earlier.answers().values().stream().filter(Answer.YES::equals).count();
    return messages.get(
        "difference.predecessor",
        name,
        earlier
            .assessedOn()
            .map(GermanFormat::date)
            .orElseGet(() -> messages.get("history.time.unknown")),
        yes,
        QuestionId.COUNT);
  }
}
