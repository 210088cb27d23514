package kistartklar.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
      case "hints" -> path.size() == 1 ? Message.of("store.place.hints") : hint();
      default -> field();
    };
  }

  private Message company() {
    return switch (path.size() == 1 ? "" : path.get(1)) {
      case "" -> Message.of("store.place.company");
      case "name" -> Message.of("store.place.company.name");
      case "industry" -> Message.of("store.place.company.industry");
      case "employees" -> Message.of("store.place.company.employees");
      case "assessedOn" -> Message.of("store.place.company.assessedOn");
      case "logo" -> Message.of("store.place.company.logo");
      case "participants" ->
          path.size() == 2
              ? Message.of("store.place.company.participants")
              : Message.of("store.place.company.participant", path.get(2));
      default -> field();
    };
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
    return Message.of(
        path.size() == 2 ? "store.place.hint" : "store.place.hint.remark",
        String.valueOf(hint.get().ifYes().number()),
        String.valueOf(hint.get().unlessYes().number()));
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
