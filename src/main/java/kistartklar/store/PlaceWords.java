package kistartklar.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kistartklar.domain.assessment.CompanyPart;
import kistartklar.domain.assessment.CompanyParts;
import kistartklar.domain.guide.HintCause;
import kistartklar.domain.guide.HintId;
import kistartklar.domain.guide.QuestionId;
import kistartklar.text.Message;

/**
 * Words for a place in a document, as users call it.
 *
 * @param path names of fields and, for lists, positions that count from 1
 */
record PlaceWords(List<String> path) {

  private static final Set<String> PREDECESSOR =
      Set.of("id", "assessedOn", "name", "answers", "measuresDone");
  private static final Set<String> VIEW = Set.of("by", "value", "note");

  Message message() {
    return switch (path.isEmpty() ? "" : path.getFirst()) {
      case "" -> Message.of("store.place.document");
      case "company" -> company();
      case "answers" -> path.size() == 1 ? Message.of("store.place.answers") : answer();
      case "measures" -> path.size() == 1 ? Message.of("store.place.measures") : measure();
      case "ownMeasures" -> entry("store.place.own", MeasureWriter.OWN);
      case "predecessors" -> predecessor();
      case SheetReader.SHEETS -> path.size() == 1 ? Message.of("store.place.sheets") : field();
      case SheetReader.SETTINGS -> settings();
      case "hints" -> path.size() == 1 ? Message.of("store.place.hints") : hint();
      default -> field();
    };
  }

  private Message settings() {
    return switch (path.size() == 2 ? path.get(1) : "") {
      case SheetReader.RATE -> Message.of("store.place.settings.rate");
      case SheetReader.WEEKS -> Message.of("store.place.settings.weeks");
      case SheetReader.DAYS -> Message.of("store.place.settings.days");
      default -> path.size() == 1 ? Message.of("store.place.settings") : field();
    };
  }

  private Message company() {
    if (path.size() == 1) {
      return Message.of("store.place.company");
    }
    Optional<CompanyPart<?>> part = CompanyParts.named(path.get(1));
    return part.isEmpty()
        ? field()
        : part.get() instanceof CompanyPart.People && path.size() > 2
            ? Message.of("store.place.company.participant", path.get(2))
            : Message.of("store.place.company." + part.get().name());
  }

  private Message answer() {
    Optional<String> question = question();
    if (question.isEmpty()) {
      return field();
    }
    return switch (path.size() == 2 ? "value" : path.get(2)) {
      case "value" -> Message.of("store.place.answer", question.get());
      case "note" -> Message.of("store.place.answer.note", question.get());
      case "views" -> view(question.get());
      case "criteria" ->
          path.size() == 3
              ? Message.of("store.place.answer.criteria", question.get())
              : Message.of("store.place.answer.criterion", question.get(), path.get(3));
      case "notApplicable" -> Message.of("store.place.answer.notApplicable", question.get());
      case "clarification" -> clarification(question.get());
      default -> field();
    };
  }

  private Message clarification(String question) {
    return switch (path.size() == 3 ? "" : path.get(3)) {
      case "" -> Message.of("store.place.answer.clarification", question);
      case "by" -> Message.of("store.place.answer.clarification.by", question);
      case "until" -> Message.of("store.place.answer.clarification.until", question);
      default -> field();
    };
  }

  private Message view(String question) {
    return switch (path.size()) {
      case 3 -> Message.of("store.place.views", question);
      case 4 -> Message.of("store.place.view", question, path.get(3));
      case 5 ->
          VIEW.contains(path.get(4))
              ? Message.of("store.place.view." + path.get(4), question, path.get(3))
              : field();
      default -> field();
    };
  }

  private Message measure() {
    Optional<String> question = question();
    if (question.isEmpty()) {
      return field();
    }
    return switch (path.size() == 2 ? "" : path.get(2)) {
      case "" -> Message.of("store.place.measure", question.get());
      case "owner" -> Message.of("store.place.measure.owner", question.get());
      case "due" -> Message.of("store.place.measure.due", question.get());
      case "status" -> Message.of("store.place.measure.status", question.get());
      case "remark" -> Message.of("store.place.measure.remark", question.get());
      default -> field();
    };
  }

  private Message hint() {
    Optional<HintId> hint = HintId.parse(path.get(1));
    if (hint.isEmpty() || path.size() > 3 || path.size() == 3 && !path.get(2).equals("remark")) {
      return field();
    }
    String key = path.size() == 2 ? "store.place.hint" : "store.place.hint.remark";
    String unless = String.valueOf(hint.get().unlessYes().number());
    return switch (hint.get().ifYes()) {
      case HintCause.Answered(QuestionId question) ->
          Message.of(key, String.valueOf(question.number()), unless);
      case HintCause.SaidInUse() -> Message.of(key + ".said", unless);
    };
  }

  private Message predecessor() {
    if (path.size() > 3 && path.get(2).equals("answers")) {
      return QuestionId.parse(path.get(3))
          .map(id ->
              Message.of(
                  "store.place.predecessor.answer", path.get(1), String.valueOf(id.number())))
          .orElseGet(this::field);
    }
    return entry("store.place.predecessor", PREDECESSOR);
  }

  /** An entry of a list, or one of the fields of such an entry that have words of their own. */
  private Message entry(String key, Set<String> known) {
    return switch (path.size()) {
      case 1 -> Message.of(key + "s");
      case 2 -> Message.of(key, path.get(1));
      default ->
          known.contains(path.get(2)) ? Message.of(key + "." + path.get(2), path.get(1)) : field();
    };
  }

  private Optional<String> question() {
    return QuestionId.parse(path.get(1)).map(id -> String.valueOf(id.number()));
  }

  private Message field() {
    return Message.of("store.place.field", Quote.shortened(String.join(".", path)));
  }
}
