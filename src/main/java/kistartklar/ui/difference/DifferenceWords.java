package kistartklar.ui.difference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Logo;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.difference.Difference;
import kistartklar.domain.guide.QuestionId;
import kistartklar.text.GermanFormat;
import kistartklar.text.Messages;

/** Words every kind of difference. */
final class DifferenceWords {

  private static final int KILOBYTE = 1024;

  private final Messages messages;

  DifferenceWords(Messages messages) {
    this.messages = messages;
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
          about(question, "difference.measure", measure(mine), measure(theirs));
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

  private String measure(MeasureState measure) {
    return Stream.of(
            Optional.of(measure.owner())
                .filter(owner -> !owner.isBlank())
                .map(owner -> messages.get("difference.measure.owner", owner.strip())),
            measure
                .due()
                .map(due -> messages.get("difference.measure.due", GermanFormat.date(due))),
            status(measure))
        .flatMap(Optional::stream)
        .collect(Collectors.joining("\n"));
  }

  private Optional<String> status(MeasureState measure) {
    return measure.equals(MeasureState.NONE)
        ? Optional.empty()
        : Optional.of(
            messages.get(
                switch (measure.status()) {
                  case OPEN -> "difference.measure.open";
                  case IN_PROGRESS -> "difference.measure.inProgress";
                  case DONE -> "difference.measure.done";
                }));
  }
}
