package kistartklar.store;

import java.util.List;
import java.util.Optional;
import kistartklar.domain.assessment.Clarification;
import kistartklar.domain.assessment.CriteriaMet;
import kistartklar.domain.assessment.Response;
import kistartklar.domain.guide.CriteriaCount;
import kistartklar.domain.guide.QuestionId;

/** What a document says about one question. */
final class ResponseReader {

  private ResponseReader() {}

  static Response response(QuestionId question, Fields entry, Strictness part) {
    return new Response(
        part.otherwise(
            Optional.empty(), () -> entry.choice("value", Names.ANSWERS, "store.damaged.answer")),
        part.text(entry, "note"),
        HistoryReader.views(entry, part),
        part.otherwise(CriteriaMet.NONE, () -> criteria(question, entry)),
        part.otherwise(Optional.empty(), () -> entry.text("notApplicable")),
        part.otherwise(Optional.empty(), () -> clarification(entry, part)));
  }

  private static CriteriaMet criteria(QuestionId question, Fields entry) {
    List<Boolean> ticked = entry.choices("criteria", Names.CRITERIA, "store.damaged.criterion");
    int most = CriteriaCount.of(question);
    if (ticked.size() > most) {
      throw entry.refused("store.damaged.criteria", "criteria", String.valueOf(most));
    }
    CriteriaMet met = CriteriaMet.NONE;
    for (int i = 0; i < ticked.size(); i++) {
      met = met.with(i + 1, ticked.get(i));
    }
    return met;
  }

  private static Optional<Clarification> clarification(Fields entry, Strictness part) {
    if (!entry.object().has("clarification")) {
      return Optional.empty();
    }
    Fields clarification = entry.fields("clarification");
    return Optional.of(
        new Clarification(
            part.text(clarification, "by"),
            part.otherwise(Optional.empty(), () -> clarification.term("until"))));
  }
}
