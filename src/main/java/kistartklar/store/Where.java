package kistartklar.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kistartklar.domain.guide.QuestionId;
import kistartklar.text.Message;

/**
 * A place in a document, which users are told in their words instead of as a JSON path.
 *
 * @param path names of fields and, for lists, positions that count from 1
 */
record Where(List<String> path) {

  static final Where ROOT = new Where(List.of());

  Where {
    path = List.copyOf(path);
  }

  Where at(String name) {
    List<String> longer = new ArrayList<>(path);
    longer.add(name);
    return new Where(longer);
  }

  Message words() {
    return switch (path.isEmpty() ? "" : path.getFirst()) {
      case "" -> Message.of("store.place.document");
      case "company" -> company();
      case "answers" -> path.size() == 1 ? Message.of("store.place.answers") : answer();
      case "measures" -> path.size() == 1 ? Message.of("store.place.measures") : measure();
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
      default -> field();
    };
  }

  private Optional<String> question() {
    return QuestionId.parse(path.get(1)).map(id -> String.valueOf(id.number()));
  }

  private Message field() {
    return Message.of("store.place.field", Quote.shortened(String.join(".", path)));
  }
}
