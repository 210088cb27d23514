package kistartklar.ui.document;

import java.time.ZoneId;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.readiness.Readiness;
import kistartklar.store.StoredDocument;
import kistartklar.text.GermanFormat;
import kistartklar.text.Messages;

/** A state of a document in one line: when it was saved, answers, score. */
public record DocumentFacts(Guide guide, Messages messages, ZoneId zone) {

  public String of(StoredDocument document) {
    Readiness readiness = Readiness.of(guide, document.assessment());
    String content =
        messages.get(
            "document.facts", readiness.total().answered(), QuestionId.COUNT, readiness.score());
    return document
        .modifiedAt()
        .map(at -> at.atZone(zone))
        .map(at ->
            messages.get(
                "document.facts.time",
                GermanFormat.date(at.toLocalDate()),
                GermanFormat.time(at.toLocalTime()),
                content))
        .orElse(content);
  }
}
