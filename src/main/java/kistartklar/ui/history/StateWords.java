package kistartklar.ui.history;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.readiness.Readiness;
import kistartklar.store.StoredDocument;
import kistartklar.text.GermanFormat;
import kistartklar.text.Messages;
import kistartklar.text.words.BandWords;
import kistartklar.text.words.FirmWords;

/**
 * An earlier state in words. Its time is shown in the user's own zone and decides nothing.
 *
 * @param zone of the user
 */
record StateWords(Guide guide, Messages messages, ZoneId zone) {

  /** When it was saved. */
  String time(StoredDocument state) {
    return state
        .modifiedAt()
        .map(at -> {
          ZonedDateTime local = at.atZone(zone);
          return messages.get(
              "history.time",
              GermanFormat.date(local.toLocalDate()),
              GermanFormat.time(local.toLocalTime()));
        })
        .orElseGet(() -> messages.get("history.time.unknown"));
  }

  /** Answers and score in short. */
  String facts(StoredDocument state) {
    Readiness readiness = Readiness.of(guide, state.assessment());
    return messages.get(
        "history.facts", readiness.total().answered(), readiness.score(), QuestionId.COUNT);
  }

  /** Score with its band and what is open. */
  String score(StoredDocument state) {
    Readiness readiness = Readiness.of(guide, state.assessment());
    int open = readiness.total().open();
    return messages.get(
        open == 0 ? "difference.result" : "difference.result.open",
        readiness.score(),
        QuestionId.COUNT,
        new BandWords(messages, guide).name(readiness.band()),
        open);
  }

  String firm(Assessment assessment) {
    return new FirmWords(messages).name(assessment.company());
  }
}
