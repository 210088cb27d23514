package kistartklar.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Predecessor;
import kistartklar.domain.assessment.View;
import kistartklar.domain.guide.QuestionId;

/** What a document says about how it came to be: earlier assessments, and who said what. */
final class HistoryReader {

  private HistoryReader() {}

  static List<View> views(Fields response, Strictness part) {
    return part.otherwise(List.<Fields>of(), () -> response.list("views")).stream()
        .map(entry -> view(entry, part))
        .toList();
  }

  private static View view(Fields entry, Strictness part) {
    return new View(
        part.text(entry, "by"),
        part.otherwise(
            Optional.empty(), () -> entry.choice("value", Names.ANSWERS, "store.damaged.answer")),
        part.text(entry, "note"));
  }

  static List<Predecessor> predecessors(Fields root, Strictness part) {
    List<Predecessor> predecessors = new ArrayList<>();
    Set<UUID> seen = new HashSet<>();
    for (Fields entry : part.otherwise(List.<Fields>of(), () -> root.list("predecessors"))) {
      part.otherwise(Optional.<UUID>empty(), () -> Optional.of(entry.newId(seen)))
          .ifPresent(id -> predecessors.add(predecessor(id, entry, part)));
    }
    return predecessors;
  }

  private static Predecessor predecessor(UUID id, Fields entry, Strictness part) {
    return new Predecessor(
        id,
        part.otherwise(Optional.empty(), () -> entry.date("assessedOn")),
        part.text(entry, "name"),
        part.otherwise(new TreeMap<>(), () -> answers(entry.fields("answers"), part)),
        part.otherwise(new TreeSet<>(), () -> measuresDone(entry)));
  }

  private static SortedMap<QuestionId, Answer> answers(Fields section, Strictness part) {
    SortedMap<QuestionId, Answer> answers = new TreeMap<>();
    for (String key : section.object().propertyNames()) {
      answers.putAll(
          part.otherwise(
              Map.of(),
              () -> {
                QuestionId question = section.questionOf(key);
                return section
                    .choice(key, Names.ANSWERS, "store.damaged.answer")
                    .map(answer -> Map.of(question, answer))
                    .orElse(Map.of());
              }));
    }
    return answers;
  }

  private static SortedSet<QuestionId> measuresDone(Fields entry) {
    SortedSet<QuestionId> done = new TreeSet<>();
    for (String key : entry.texts("measuresDone")) {
      if (!done.add(entry.questionIn("measuresDone", key))) {
        throw entry.refused("store.damaged.twice", "measuresDone", key);
      }
    }
    return done;
  }
}
